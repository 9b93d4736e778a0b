/*
 * Declarations that the examples on the rule pages need to pass a compiler's syntax check, on any machine and without the Windows
 * headers: types, callback types and functions with their documented signatures. What a fix writes has to be declared here; what
 * only the example around it uses need not be. Nothing here is ever linked.
 */
#pragma once
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Annotations say nothing to the check. */
#define _In_
#define _In_opt_
#define _Inout_
#define _Inout_opt_
#define _Out_
#define _Out_opt_
#define _Outptr_
#define _Use_decl_annotations_
#define _Must_inspect_result_
#define _Function_class_(Type)
#define _IRQL_requires_max_(Level)
#define _In_reads_bytes_(Size)
#define _Out_writes_bytes_(Size)
#define CALLBACK
#define NTAPI
#define WINAPI
#define APIENTRY
#define FORCEINLINE static inline

#define VOID void
#define TRUE 1
#define FALSE 0
#define UNREFERENCED_PARAMETER(Parameter) ((void)(Parameter))
#define RtlZeroMemory(Target, Size) __builtin_memset((Target), 0, (Size))
#define ZeroMemory RtlZeroMemory
#define ARRAYSIZE(Array) (sizeof(Array) / sizeof((Array)[0]))

typedef void *PVOID, *LPVOID, *HANDLE, **PHANDLE, *HWND, *HMODULE, *HINSTANCE, *HHOOK;
typedef unsigned char UCHAR, BYTE, BOOLEAN, *PUCHAR, *PBYTE;
typedef char CHAR;
typedef short SHORT;
typedef unsigned short USHORT, WORD, WCHAR, *PWSTR, *LPWSTR;
typedef const WCHAR *PCWSTR, *LPCWSTR;
typedef char *PSTR, *LPSTR;
typedef const char *PCSTR, *LPCSTR;
typedef int INT, BOOL, LONG, HRESULT, NTSTATUS, *PLONG, *PBOOL;
typedef unsigned int UINT, ULONG, DWORD, MMRESULT, *PULONG, *PDWORD, *LPDWORD;
typedef long long LONGLONG, INT64, *PLONGLONG;
typedef unsigned long long ULONGLONG, UINT64, DWORD64, *PULONGLONG;
typedef size_t SIZE_T, ULONG_PTR, UINT_PTR, *PULONG_PTR;
typedef long LONG_PTR;

typedef struct _FILETIME {
    DWORD dwLowDateTime;
    DWORD dwHighDateTime;
} FILETIME, *PFILETIME, *LPFILETIME;

typedef union _LARGE_INTEGER {
    struct {
        DWORD LowPart;
        LONG HighPart;
    };
    LONGLONG QuadPart;
} LARGE_INTEGER, *PLARGE_INTEGER;

typedef union _ULARGE_INTEGER {
    struct {
        DWORD LowPart;
        DWORD HighPart;
    };
    ULONGLONG QuadPart;
} ULARGE_INTEGER, *PULARGE_INTEGER;

#define S_OK ((HRESULT)0)
#define E_FAIL ((HRESULT)0x80004005)
#define E_OUTOFMEMORY ((HRESULT)0x8007000E)
#define SUCCEEDED(Result) ((HRESULT)(Result) >= 0)
#define FAILED(Result) ((HRESULT)(Result) < 0)
#define NT_SUCCESS(Status) ((NTSTATUS)(Status) >= 0)
#define NTSTATUS_FROM_WIN32(Error) ((NTSTATUS)(Error))
#define STATUS_SUCCESS ((NTSTATUS)0)
#define STATUS_PENDING ((NTSTATUS)0x103)
#define STATUS_NO_MEMORY ((NTSTATUS)0xC0000017)
#define STATUS_INSUFFICIENT_RESOURCES ((NTSTATUS)0xC000009A)
#define STATUS_UNSUCCESSFUL ((NTSTATUS)0xC0000001)
#define STATUS_ACCESS_DENIED ((NTSTATUS)0xC0000022)
#define STATUS_INVALID_PARAMETER ((NTSTATUS)0xC000000D)
#define STATUS_INVALID_DEVICE_REQUEST ((NTSTATUS)0xC0000010)
#define STATUS_NOT_SUPPORTED ((NTSTATUS)0xC00000BB)

#define METHOD_BUFFERED 0
#define METHOD_IN_DIRECT 1
#define METHOD_OUT_DIRECT 2
#define METHOD_NEITHER 3
#define FILE_ANY_ACCESS 0
#define FILE_READ_DATA 1
#define FILE_WRITE_DATA 2
#define FILE_DEVICE_UNKNOWN 0x22
#define CTL_CODE(Type, Function, Method, Access) (((Type) << 16) | ((Access) << 14) | ((Function) << 2) | (Method))
typedef enum _MODE { KernelMode, UserMode } KPROCESSOR_MODE;

HRESULT HRESULT_FROM_WIN32(unsigned long Error);
HRESULT HRESULT_FROM_NT(NTSTATUS Status);
DWORD GetLastError(void);
LONG InterlockedIncrement(LONG *Target);
int _strupr_s(char *Text, size_t Size);
int _wcsupr_s(WCHAR *Text, size_t Size);
int _strlwr_s(char *Text, size_t Size);
int _wcslwr_s(WCHAR *Text, size_t Size);
HRESULT StringCchPrintfA(char *Target, size_t Size, const char *Format, ...);
HRESULT StringCchPrintfW(WCHAR *Target, size_t Size, const WCHAR *Format, ...);

/* Thread pool */
typedef struct _TP_CALLBACK_INSTANCE *PTP_CALLBACK_INSTANCE;
typedef struct _TP_CALLBACK_ENVIRON *PTP_CALLBACK_ENVIRON;
typedef struct _TP_TIMER *PTP_TIMER;
typedef struct _TP_WAIT *PTP_WAIT;
typedef struct _TP_WORK *PTP_WORK;
typedef void (*PTP_TIMER_CALLBACK)(PTP_CALLBACK_INSTANCE Instance, PVOID Context, PTP_TIMER Timer);
PTP_TIMER CreateThreadpoolTimer(PTP_TIMER_CALLBACK Callback, PVOID Context, PTP_CALLBACK_ENVIRON Environment);
void SetThreadpoolTimer(PTP_TIMER Timer, PFILETIME DueTime, DWORD Period, DWORD WindowLength);
BOOL SetThreadpoolTimerEx(PTP_TIMER Timer, PFILETIME DueTime, DWORD Period, DWORD WindowLength);
void WaitForThreadpoolTimerCallbacks(PTP_TIMER Timer, BOOL CancelPending);
void CloseThreadpoolTimer(PTP_TIMER Timer);

typedef void (*PTP_WORK_CALLBACK)(PTP_CALLBACK_INSTANCE Instance, PVOID Context, PTP_WORK Work);
PTP_WORK CreateThreadpoolWork(PTP_WORK_CALLBACK Callback, PVOID Context, PTP_CALLBACK_ENVIRON Environment);
void SubmitThreadpoolWork(PTP_WORK Work);
void WaitForThreadpoolWorkCallbacks(PTP_WORK Work, BOOL CancelPending);
void CloseThreadpoolWork(PTP_WORK Work);
typedef void (*PTP_SIMPLE_CALLBACK)(PTP_CALLBACK_INSTANCE Instance, PVOID Context);
BOOL TrySubmitThreadpoolCallback(PTP_SIMPLE_CALLBACK Callback, PVOID Context, PTP_CALLBACK_ENVIRON Environment);
typedef DWORD (*LPTHREAD_START_ROUTINE)(PVOID Parameter);
BOOL QueueUserWorkItem(LPTHREAD_START_ROUTINE Function, PVOID Context, ULONG Flags);
#define WT_EXECUTEDEFAULT 0
#define WT_EXECUTELONGFUNCTION 0x10

/* Framework: handles of different objects are different types, WDFOBJECT takes them all. */
typedef HANDLE WDFOBJECT;
#define WDF_HANDLE(Name) typedef struct Name##__ *Name
WDF_HANDLE(WDFDRIVER);
WDF_HANDLE(WDFDEVICE);
WDF_HANDLE(WDFQUEUE);
WDF_HANDLE(WDFREQUEST);
WDF_HANDLE(WDFTIMER);
WDF_HANDLE(WDFWORKITEM);
WDF_HANDLE(WDFFILEOBJECT);
WDF_HANDLE(WDFMEMORY);
WDF_HANDLE(WDFIOTARGET);
WDF_HANDLE(WDFKEY);
WDF_HANDLE(WDFSTRING);
WDF_HANDLE(WDFWAITLOCK);
WDF_HANDLE(WDFINTERRUPT);
WDF_HANDLE(WDFUSBDEVICE);
WDF_HANDLE(WDFUSBPIPE);
WDF_HANDLE(WDFCMRESLIST);
typedef struct WDFDEVICE_INIT *PWDFDEVICE_INIT;
#define WDF_NO_OBJECT_ATTRIBUTES NULL
#define WDF_NO_HANDLE NULL

typedef void EVT_WDF_OBJECT_CONTEXT_CLEANUP(WDFOBJECT Object);
typedef void EVT_WDF_OBJECT_CONTEXT_DESTROY(WDFOBJECT Object);
typedef void EVT_WDF_TIMER(WDFTIMER Timer);
typedef void EVT_WDF_WORKITEM(WDFWORKITEM WorkItem);
typedef NTSTATUS EVT_WDF_DRIVER_DEVICE_ADD(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit);
typedef NTSTATUS EVT_WDF_DEVICE_PREPARE_HARDWARE(WDFDEVICE Device, WDFCMRESLIST Raw, WDFCMRESLIST Translated);
typedef NTSTATUS EVT_WDF_DEVICE_RELEASE_HARDWARE(WDFDEVICE Device, WDFCMRESLIST Translated);
typedef NTSTATUS EVT_WDF_DEVICE_SELF_MANAGED_IO_INIT(WDFDEVICE Device);
typedef void EVT_WDF_DEVICE_SELF_MANAGED_IO_CLEANUP(WDFDEVICE Device);
typedef void EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL(
    WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode);
typedef EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL;

typedef enum _WDF_EXECUTION_LEVEL { WdfExecutionLevelInheritFromParent = 1, WdfExecutionLevelPassive } WDF_EXECUTION_LEVEL;
typedef enum _WDF_SYNCHRONIZATION_SCOPE {
    WdfSynchronizationScopeInheritFromParent = 1,
    WdfSynchronizationScopeDevice,
    WdfSynchronizationScopeQueue,
    WdfSynchronizationScopeNone
} WDF_SYNCHRONIZATION_SCOPE;

typedef struct _WDF_OBJECT_ATTRIBUTES {
    ULONG Size;
    EVT_WDF_OBJECT_CONTEXT_CLEANUP *EvtCleanupCallback;
    EVT_WDF_OBJECT_CONTEXT_DESTROY *EvtDestroyCallback;
    WDF_EXECUTION_LEVEL ExecutionLevel;
    WDF_SYNCHRONIZATION_SCOPE SynchronizationScope;
    WDFOBJECT ParentObject;
} WDF_OBJECT_ATTRIBUTES, *PWDF_OBJECT_ATTRIBUTES;
void WDF_OBJECT_ATTRIBUTES_INIT(PWDF_OBJECT_ATTRIBUTES Attributes);
#define WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(Attributes, Type) \
    (WDF_OBJECT_ATTRIBUTES_INIT(Attributes), (Attributes)->Size = sizeof(Type))
#define WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(Type, Accessor) Type *Accessor(WDFOBJECT Handle);
#define WDF_DECLARE_CONTEXT_TYPE(Type) WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(Type, WdfObjectGet_##Type)
void WdfObjectDelete(WDFOBJECT Object);

typedef struct _WDF_TIMER_CONFIG {
    ULONG Size;
    EVT_WDF_TIMER *EvtTimerFunc;
    ULONG Period;
    BOOLEAN AutomaticSerialization;
    ULONG TolerableDelay;
    BOOLEAN UseHighResolutionTimer;
} WDF_TIMER_CONFIG, *PWDF_TIMER_CONFIG;
void WDF_TIMER_CONFIG_INIT(PWDF_TIMER_CONFIG Config, EVT_WDF_TIMER *EvtTimerFunc);
void WDF_TIMER_CONFIG_INIT_PERIODIC(PWDF_TIMER_CONFIG Config, EVT_WDF_TIMER *EvtTimerFunc, LONG Period);
NTSTATUS WdfTimerCreate(PWDF_TIMER_CONFIG Config, PWDF_OBJECT_ATTRIBUTES Attributes, WDFTIMER *Timer);
BOOLEAN WdfTimerStart(WDFTIMER Timer, LONGLONG DueTime);
BOOLEAN WdfTimerStop(WDFTIMER Timer, BOOLEAN Wait);
WDFOBJECT WdfTimerGetParentObject(WDFTIMER Timer);
typedef struct _WDF_WORKITEM_CONFIG {
    ULONG Size;
    EVT_WDF_WORKITEM *EvtWorkItemFunc;
    BOOLEAN AutomaticSerialization;
} WDF_WORKITEM_CONFIG, *PWDF_WORKITEM_CONFIG;
void WDF_WORKITEM_CONFIG_INIT(PWDF_WORKITEM_CONFIG Config, EVT_WDF_WORKITEM *EvtWorkItemFunc);
NTSTATUS WdfWorkItemCreate(PWDF_WORKITEM_CONFIG Config, PWDF_OBJECT_ATTRIBUTES Attributes, WDFWORKITEM *WorkItem);
void WdfWorkItemEnqueue(WDFWORKITEM WorkItem);
void WdfWorkItemFlush(WDFWORKITEM WorkItem);
WDFOBJECT WdfWorkItemGetParentObject(WDFWORKITEM WorkItem);

LONGLONG WDF_REL_TIMEOUT_IN_SEC(ULONGLONG Time);
LONGLONG WDF_REL_TIMEOUT_IN_MS(ULONGLONG Time);
LONGLONG WDF_REL_TIMEOUT_IN_US(ULONGLONG Time);

NTSTATUS WdfDeviceCreate(PWDFDEVICE_INIT *DeviceInit, PWDF_OBJECT_ATTRIBUTES Attributes, WDFDEVICE *Device);
WDFQUEUE WdfDeviceGetDefaultQueue(WDFDEVICE Device);
WDFDEVICE WdfIoQueueGetDevice(WDFQUEUE Queue);
void WdfVerifierDbgBreakPoint(void);
KPROCESSOR_MODE WdfRequestGetRequestorMode(WDFREQUEST Request);
BOOLEAN WdfRequestIsFromUserModeDriver(WDFREQUEST Request);
void WdfRequestComplete(WDFREQUEST Request, NTSTATUS Status);

#ifdef __cplusplus
}
#include "umdf1.h"
#endif
