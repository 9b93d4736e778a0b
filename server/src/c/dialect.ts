/** What Windows headers add to C and C++ by macros, and how a grammar that never saw these headers can read it. */
export type Treatment = Hiding | Syntactic | Renaming;

export type Hiding =
  /** The word, and its arguments if it has any, is an annotation: it says nothing to the grammar. */
  | "annotation"
  /** The word alone is one. */
  | "word"
  /** The same, but not where parentheses follow. */
  | "bare"
  /** The same, but only where a type or declarator follows or a parameter ends, because the word is a short common name. */
  | "parameter";

/** Words that stand for syntax around their arguments. */
export type Syntactic =
  /** `STDMETHODIMP_(ULONG)` stands for its argument. */
  | "unwrap"
  /** `STDMETHOD_(ULONG, AddRef)` declares its last argument. */
  | "method"
  /** `DECLARE_INTERFACE_(IFoo, IUnknown)` names a class and its base. */
  | "interface"
  /** `MIDL_INTERFACE("...")` stands for `struct`. */
  | "class";

/** The word stands for another one that is no longer. */
export interface Renaming {
  readonly as: string;
}

const treatments: readonly (readonly [Treatment, string])[] = [
  [
    "annotation",
    `__declspec DECLSPEC_ALIGN DECLSPEC_UUID DECLSPEC_CODE_SEG CODE_SEG DECLSPEC_DEPRECATED_TEXT __attribute__ __pragma
    _Pragma DEPRECATED_ATTRIBUTE _DECLSPEC_ALLOCATOR MULTI_INSTANCE CODE_SEG_INIT`,
  ],
  [
    "word",
    `WINAPI NTAPI APIENTRY CALLBACK WINAPIV CDECL STDMETHODCALLTYPE STDMETHODVCALLTYPE STDAPICALLTYPE STDAPIVCALLTYPE
    STDCALL FASTCALL PASCAL WSAAPI FASTFN NTAPI_INLINE WMIAPI FLTAPI RPC_ENTRY NDIS_EXPORTED_ROUTINE
    __stdcall __cdecl __fastcall __vectorcall __thiscall __clrcall _stdcall _cdecl _fastcall __RPC_FAR __RPC_API __RPC_USER
    __RPC_STUB FORCEINLINE CFORCEINLINE __forceinline _forceinline __inline _inline INLINE WPP_INLINE NOINLINE
    __PACK DECLSPEC_NOINLINE DECLSPEC_NORETURN DECLSPEC_IMPORT DECLSPEC_EXPORT DECLSPEC_NOVTABLE DECLSPEC_SELECTANY
    DECLSPEC_NOTHROW DECLSPEC_CACHEALIGN DECLSPEC_NOINITALL DECLSPEC_RESTRICT DECLSPEC_GUARD_SUPPRESS ATL_NO_VTABLE
    EXTERN_C EXTERN_C_START EXTERN_C_END WDF_EXTERN_C_START WDF_EXTERN_C_END BEGIN_INTERFACE END_INTERFACE NTSYSAPI NTSYSCALLAPI NTKERNELAPI NTHALAPI
    WINBASEAPI WINADVAPI WINUSERAPI NTHALAPI_IMPORT KSDDKAPI
    UNALIGNED __unaligned _UNALIGNED RESTRICTED_POINTER POINTER_32 POINTER_64 POINTER_SIGNED POINTER_UNSIGNED __ptr32
    __ptr64 __sptr __uptr __restrict __w64 FAR NEAR POINTER_ALIGNMENT MEMORY_ALLOCATION_ALIGNED
    PAGED_CODE_SEG NONPAGED_CODE_SEG PAGED_SEGMENT NONPAGED_SEGMENT INIT_SEGMENT PAGED_CODE_SEG_BEGIN PAGED_CODE_SEG_END
    PAGED_CODE_SEG_ NONPAGED_CODE_SEG_ CODE_SEG_PAGE PAGEDX NOTHROW NOEXCEPT MIDL_CONST THIS_ NONPAGED_INIT_SEGMENT
    DRIVER_PAGED_CODE PAGED_DATA_SEG _NODISCARD _CONST_FN INIT_CODE_SEG PAGE_CODE_SEG ALLOC_SECTION_LDATA WSKAPI SCSIPORT_API`,
  ],
  ["parameter", "IN OUT INOUT OPTIONAL THIS PAGED NONPAGED"],
  ["unwrap", "STDMETHODIMP_ STDMETHODIMPV_ STDAPI_ STDAPIV_ IFACEMETHODIMP_ IFACEMETHODIMPV_"],
  ["method", "STDMETHOD STDMETHOD_ STDMETHODV STDMETHODV_ IFACEMETHOD IFACEMETHOD_"],
  ["interface", "DECLARE_INTERFACE DECLARE_INTERFACE_ DECLARE_INTERFACE_IID DECLARE_INTERFACE_IID_"],
  ["class", "MIDL_INTERFACE"],
  [{ as: "const" }, "CONST"],
  [{ as: " =0 " }, "PURE"],
  [{ as: "struct" }, "interface __interface"],
  [{ as: "HRESULT" }, "IFACEMETHODIMP"],
  [{ as: "while" }, "WHILE"],
];

const byWord: ReadonlyMap<string, Treatment> = new Map(
  treatments.flatMap(([treatment, list]) => list.split(/\s+/).map((word) => [word, treatment] as const)),
);

/** How the grammar is told to read a word; undefined for a plain word. */
export const treatmentOf = (word: string): Treatment | undefined => byWord.get(word);
