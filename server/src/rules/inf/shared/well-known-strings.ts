/** Variables of the Windows environment that registry values hold, in lower case. */
export const environmentVariables: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "allusersprofile",
  "commonprogramfiles",
  "driverdata",
  "programdata",
  "programfiles",
  "systemdrive",
  "systemroot",
  "temp",
  "windir",
]);

/** Names that many INFs give to the type flags of registry values, and the flags. */
export const registryTypes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["REG_SZ", "0x00000000"],
  ["REG_BINARY", "0x00000001"],
  ["REG_MULTI_SZ", "0x00010000"],
  ["REG_DWORD", "0x00010001"],
  ["REG_EXPAND_SZ", "0x00020000"],
]);

/** True for names of Windows constants, which many INFs define as a whole table whether they use all of it or not. */
export const isConstant = (name: string): boolean =>
  /^(REG|SERVICE|SPSVCINST|FLG|COPYFLG|DELFLG|ERROR|SDDL|KSCATEGORY|KSNODETYPE|PKEY)_\w+$/i.test(name);

/** True for names that builds of a vendor's own replace, as `%VENDOR_DRIVERS_DIR%`. */
export const isPlaceholder = (name: string): boolean => /^[A-Z][A-Z\d]*(_[A-Z\d]+)+$/.test(name) && !isConstant(name);
