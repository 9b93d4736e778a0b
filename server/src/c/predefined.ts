/**
 * What the compiler for a Windows driver defines by itself, or never does. The processor's symbols are missing on purpose:
 * a driver is built for several.
 */
export const predefined: ReadonlyMap<string, string | undefined> = new Map<string, string | undefined>([
  ["_WIN32", "1"],
  ["WIN32", "1"],
  ["_MSC_VER", "1940"],
  ["_MSC_EXTENSIONS", "1"],
  ["UNICODE", "1"],
  ["_UNICODE", "1"],
  ["WINNT", "1"],
  ["__GNUC__", undefined],
  ["__MINGW32__", undefined],
  ["__clang__", undefined],
  ["__APPLE__", undefined],
  ["__linux__", undefined],
  ["__unix__", undefined],
  ["RC_INVOKED", undefined],
  ["MIDL_PASS", undefined],
  ["__midl", undefined],
  ["_PREFAST_", undefined],
  ["SORTPP_PASS", undefined],
  ["__INTELLISENSE__", undefined],
  ["_MANAGED", undefined],
  ["__cplusplus_cli", undefined],
]);
