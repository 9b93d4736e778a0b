/** Annotations of one part: `_In_`. */
const alone = words(`
  Always At Const Curr Deref In Inexpressible Inout Literal Maybenull Maybevalid Notliteral Notnull Notref Notvalid Null
  Old On Out Outptr Outref Param Points Post Pre Reserved Ret Return Success Unchanged Valid When`);

/**
 * The words that others are composed of: `_Out_writes_bytes_to_opt_`, `_IRQL_requires_max_`. The list is one of words, so that
 * a macro such as `_DRIVER_NAME_` or `_WDF_H_` is no annotation.
 */
const firstParts = words(`
  Acquires Always Analysis At COM Check Const Create Deref Dispatch Enum Field Flt Frees Function Global Guarded Has Held In
  Inout Interlocked IRQL Internal Is Kernel Literal Lock Must No Null On Out Outptr Outref Points Post Pre Prepost
  Printf Readable Releases Requires Result Ret Return Scanf Strict String Struct Translates Unreferenced Use Wfp Writable
  Write`);

const laterParts = words(`
  acquires acquired ale all always analysis annotation annotations assume at bitflag both buffer by byte bytebuffer bytecap
  bytecount bytes cancel cap change class classify clear code completion connect connection constant cookie count critical
  decl deref do drv elements enum equal exclusive exceptions failure field floating flow for format free full function
  global group has held hint in init inject injection inline inspect inspection internal invalid io irql keep kernel
  length level limited lock locks lookaside match max maybe maybenull maybezero min mode must no nonreentrant not notnull
  notify null nullonfailure nullterminated on only operand opt or order out param parameter parameters part point points
  pool post pre printf ptr ptrdiff raises range readable reads recursive ref redirect region release released releases
  requires reserved resource restores result return s same satisfies save saved saves scan scanf shared size source spin
  static stream string success suppress sz terminated to transport type unsafe updates use user valid value variable version
  volatile when writable write writes x z zero driver checking context CompletionContext ConnectionCookie Outptr`);

/** Older annotations, in lower case, that follow no pattern. */
const older = words(`
  __checkReturn __fallthrough __callback __nullterminated __nullnullterminated __reserved __success __typefix __notnull
  __maybenull __valid __notvalid __readonly __notreadonly __override __format_string __blocksOn __control_entrypoint
  __data_entrypoint __rpc_entry __kernel_entry __gdi_entry __encoded_pointer __encoded_array __struct_bcount
  __struct_xcount __elem_readableTo __elem_writableTo __byte_readableTo __byte_writableTo __possibly_notnullterminated
  __volatile __nonvolatile __deref __pre __post __refparam __range __inexpressible_readableTo __acquires __bound
  __exceptthat __requires_lock_held __requires_lock_not_held __on_failure __user_code __analysis_noreturn`);

const olderPatterns =
  /^__(?:(?:deref|pre|post|opt|in|out|inout|drv|ecount|bcount|xcount|field|inner|RPC_)_\w+|(?:in|out|inout)_?)$/;

/** True for an annotation of the source annotation language, old (`__in_opt`, `__drv_maxIRQL`) or new (`_In_opt_`). */
export function isAnnotation(word: string): boolean {
  if (word.charCodeAt(0) !== 95) return false;
  if (word.charCodeAt(1) === 95) return older.has(word) || olderPatterns.test(word);
  if (!word.endsWith("_")) return false;
  const [first, ...later] = word.slice(1, -1).split("_");
  return later.length === 0 ? alone.has(first!) : firstParts.has(first!) && later.every((part) => laterParts.has(part));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
