/**
 * The words source annotations are made of. Annotations are composed (`_Out_writes_bytes_to_opt_`), so the list is one of
 * parts; a macro such as `_DRIVER_NAME_` or `_WDF_H_` is no annotation.
 */
const firstParts = words(`
  Acquires Always Analysis At COM Check Const Create Curr Deref Dispatch Enum Field Flt Frees Function Global Guarded Has
  Held In Inexpressible Inout Interlocked IRQL Internal Is Kernel Literal Lock Maybenull Maybevalid Must No Notliteral
  Notnull Notref Notvalid Null NullNull On Out Outptr Outref Points Post Pre Prepost Printf Readable Releases Reserved
  Requires Result Ret Return Scanf Strict String Struct Success Translates Unchanged Unreferenced Use Valid When Wfp
  Writable Write`);

const laterParts = words(`
  acquires acquired all allocatesMem always analysis annotation annotations arg assume at atleast bitflag both buffer buffer by byte bytebuffer
  bytecap bytecount bytes c callback calls cap cancel change class clear code compatible constant cookie count critical
  deallocate decl deref do driver drv elem element enum equal esp event exclusive existing exceptions except expr failure
  feature field flag floating fm for format free freesMem frees full function global guard guards has held hint in init
  inspect inspection internal interlocked invalid io irql is kernel keep kind level limited literal local lock locks
  mandatory match max maybe maybenull maybezero mem min minus mode must mustHold name nav needed neverHold no nonreentrant
  nonnull not nonzero notliteral notnull notref noscan null nullonfailure nullterminated of ok on only operand opt or order other out
  outptr own pagedcode param parameter parameters part pool post pre prefast printf protect prefix ptr ptrdiff1 ptrdiff raises range
  readonly readable reads recursive ref release released releases required requires reserved resource restores result
  return returns rel s same saved save satisfies saves scan scanf scoped search set shared size source space spin start
  state static strict string struct success suppress sz terminated terminates thread times to translates transfer trylock
  two type typefix unchanged unsafe updates use user valid validated value variable version volatile when writable write
  writes x z zero zero_or_notnull length critical region checking connection context completion ale classify connect flow
  inline injection notify redirect stream transport ConnectionCookie CompletionContext Outptr Old Notnull`);

const wholeWords = words(`
  _Post_ _Pre_ _Old_ _Param_ _Null_ _Valid_ _Notnull_ _Maybenull_ _Inexpressible_ _Unchanged_ _Const_ _Group_ _Deref_
  _Points_to_data_ _Literal_ _Return_ _Ret_ _SAL_VERSION_ _Interlocked_ _Field_z_ _Readable_bytes_ _Writable_elements_
  __checkReturn __fallthrough __callback __nullterminated __nullnullterminated __reserved __success __typefix __notnull
  __maybenull __valid __notvalid __readonly __notreadonly __override __format_string __blocksOn __control_entrypoint
  __data_entrypoint __rpc_entry __kernel_entry __gdi_entry __encoded_pointer __encoded_array __field_ecount
  __field_bcount __field_xcount __field_nullterminated __field_range __struct_bcount __struct_xcount __elem_readableTo
  __elem_writableTo __byte_readableTo __byte_writableTo __possibly_notnullterminated __volatile __nonvolatile __deref
  __pre __post __refparam __in __out __inout __range __in_range __out_range __inexpressible_readableTo __acquires
  __allocator __bound __inner_checkReturn __exceptthat __useHeader __analysis_noreturn __requires_lock_held __requires_lock_not_held __on_failure __user_code __user_driver __nothrow_annotation
  WDFAPI_ _Wdf_`);

const oldStyle =
  /^__(?:(?:deref|pre|post|opt|in|out|inout|drv|ecount|bcount|xcount|field|inner)_\w+|(?:in|out|inout)_?|RPC__\w+)$/;

/** True for an annotation of the source annotation language, old (`__in_opt`, `__drv_maxIRQL`) or new (`_In_opt_`). */
export function isAnnotation(word: string): boolean {
  if (word.charCodeAt(0) !== 95) return false;
  if (wholeWords.has(word) || oldStyle.test(word)) return true;
  if (!word.endsWith("_") || word.startsWith("__")) return false;
  const [first, ...later] = word.slice(1, -1).split("_");
  return firstParts.has(first!) && later.every((part) => laterParts.has(part));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
