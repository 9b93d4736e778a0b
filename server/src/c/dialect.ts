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
  /** What the next token must be like. */
  readonly before?: RegExp;
}

const treatments: readonly (readonly [Treatment, string])[] = [
  ["annotation", "__declspec DECLSPEC_ALIGN DECLSPEC_UUID CODE_SEG __attribute__ __pragma _Pragma"],
  // Calling conventions.
  [
    "word",
    `WINAPI NTAPI APIENTRY CALLBACK WINAPIV CDECL PASCAL WSAAPI WSKAPI FLTAPI RPC_ENTRY NDIS_EXPORTED_ROUTINE
    STDMETHODCALLTYPE STDMETHODVCALLTYPE STDAPICALLTYPE STDAPIVCALLTYPE __stdcall __cdecl __fastcall __vectorcall
    __thiscall __clrcall _stdcall _cdecl _fastcall __RPC_FAR __RPC_API __RPC_USER __RPC_STUB`,
  ],
  // Linkage, inlining and other properties of functions and classes.
  [
    "word",
    `EXTERN_C EXTERN_C_START EXTERN_C_END WDF_EXTERN_C_START WDF_EXTERN_C_END BEGIN_INTERFACE END_INTERFACE NTSYSAPI
    NTSYSCALLAPI NTKERNELAPI NTHALAPI WINBASEAPI WINADVAPI WINUSERAPI SCSIPORT_API FORCEINLINE __forceinline
    _forceinline __inline _inline INLINE WPP_INLINE DECLSPEC_NOINLINE DECLSPEC_NORETURN DECLSPEC_IMPORT
    DECLSPEC_NOVTABLE DECLSPEC_SELECTANY DECLSPEC_NOTHROW DECLSPEC_CACHEALIGN DECLSPEC_NOINITALL DECLSPEC_RESTRICT
    DECLSPEC_GUARD_SUPPRESS ATL_NO_VTABLE _NODISCARD PAGED_CODE_SEG NONPAGED_CODE_SEG INIT_CODE_SEG PAGE_CODE_SEG
    ALLOC_SECTION_LDATA THIS_`,
  ],
  // Properties of types.
  [
    "word",
    `UNALIGNED __unaligned _UNALIGNED RESTRICTED_POINTER POINTER_32 POINTER_64 POINTER_SIGNED POINTER_UNSIGNED __ptr32
    __ptr64 __sptr __uptr __restrict __w64 FAR NEAR POINTER_ALIGNMENT MIDL_CONST __PACK`,
  ],
  ["parameter", "IN OUT INOUT OPTIONAL THIS PAGED NONPAGED"],
  ["unwrap", "STDMETHODIMP_ STDMETHODIMPV_ STDAPI_ STDAPIV_ IFACEMETHODIMP_ IFACEMETHODIMPV_"],
  ["method", "STDMETHOD STDMETHOD_ STDMETHODV STDMETHODV_ IFACEMETHOD IFACEMETHOD_"],
  ["interface", "DECLARE_INTERFACE DECLARE_INTERFACE_ DECLARE_INTERFACE_IID DECLARE_INTERFACE_IID_"],
  ["class", "MIDL_INTERFACE"],
  [{ as: "const" }, "CONST"],
  [{ as: " =0 ", before: /^;$/ }, "PURE"],
  [{ as: "struct", before: /^\w/ }, "interface __interface"],
  [{ as: "while", before: /^\($/ }, "WHILE"],
];

const byWord: ReadonlyMap<string, Treatment> = new Map(
  treatments.flatMap(([treatment, list]) => list.split(/\s+/).map((word) => [word, treatment] as const)),
);

/** How the grammar is told to read a word; undefined for a plain word. */
export const treatmentOf = (word: string): Treatment | undefined => byWord.get(word);

/** Structured exception handling in C through the macros of `excpt.h`: the grammar sees blocks and an `if`. */
export const exceptionMacros: ReadonlyMap<string, Renaming> = new Map([
  ["try", { as: "", before: /^\{$/ }],
  ["finally", { as: "", before: /^\{$/ }],
  ["except", { as: "if", before: /^\($/ }],
]);
