/* What examples of UMDF 1 drivers in C++ need besides: interfaces with their documented methods, as far as a fix calls them. */
#pragma once

#define STDMETHODCALLTYPE
#define STDMETHOD(Method) virtual HRESULT STDMETHODCALLTYPE Method
#define IID_PPV_ARGS(Pointer) umdf_iid, reinterpret_cast<void **>(Pointer)

struct GUID;
extern const GUID &umdf_iid;

struct IUnknown {
    virtual HRESULT QueryInterface(const GUID &Id, void **Interface) = 0;
    virtual ULONG AddRef() = 0;
    virtual ULONG Release() = 0;
};

template <class T> struct CComPtr {
    T *p;
    CComPtr();
    void Release();
    T *operator=(T *Other);
    T **operator&();
    T *operator->() const;
    operator T *() const;
};

struct IWDFObject;
struct IWDFDevice;
struct IWDFIoRequest;
struct IWDFWorkItem;
struct IWDFCmResourceList;

struct IObjectCleanup : IUnknown {
    virtual void STDMETHODCALLTYPE OnCleanup(IWDFObject *Object) = 0;
};

struct IWDFObject : IUnknown {
    virtual HRESULT DeleteWdfObject() = 0;
    virtual HRESULT AssignContext(IObjectCleanup *Cleanup, void *Context) = 0;
    virtual HRESULT RetrieveContext(void **Context) = 0;
};

struct IWDFIoQueue : IWDFObject {
    virtual void GetDevice(IWDFDevice **Device) = 0;
    virtual HRESULT RetrieveNextRequest(IWDFIoRequest **Request) = 0;
};

typedef void WUDF_WORKITEM_FUNCTION(IWDFWorkItem *WorkItem);
typedef struct _WUDF_WORKITEM_CONFIG {
    ULONG Size;
    WUDF_WORKITEM_FUNCTION *OnWorkItem;
    BOOL AutomaticSerialization;
} WUDF_WORKITEM_CONFIG, *PWUDF_WORKITEM_CONFIG;
void WUDF_WORKITEM_CONFIG_INIT(PWUDF_WORKITEM_CONFIG Config, WUDF_WORKITEM_FUNCTION *OnWorkItem);

struct IWDFWorkItem : IWDFObject {
    virtual void Enqueue() = 0;
    virtual void Flush() = 0;
    virtual IWDFObject *GetParentObject() = 0;
};

struct IWDFDevice : IWDFObject {};
struct IWDFDevice2 : IWDFDevice {};
struct IWDFDevice3 : IWDFDevice2 {
    virtual HRESULT CreateWorkItem(PWUDF_WORKITEM_CONFIG Config, IWDFObject *Parent, IWDFWorkItem **WorkItem) = 0;
};
