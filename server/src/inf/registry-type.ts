/**
 * The flags of an add-registry line: its type, and what it does.
 * https://learn.microsoft.com/windows-hardware/drivers/install/inf-addreg-directive
 */
export type RegistryType =
  | "REG_SZ"
  | "REG_EXPAND_SZ"
  | "REG_MULTI_SZ"
  | "REG_BINARY"
  | "REG_DWORD"
  | "REG_QWORD"
  | "REG_NONE"
  /** another type by its number, written as bytes */
  | "custom";

/** FLG_ADDREG_BINVALUETYPE and the type number in the high word. */
const typeBits = 0xffff0001;

const flagsOfTypes: ReadonlyMap<number, RegistryType> = new Map([
  [0x0, "REG_SZ"],
  [0x10000, "REG_MULTI_SZ"],
  [0x20000, "REG_EXPAND_SZ"],
  [0x1, "REG_BINARY"],
  [0x10001, "REG_DWORD"],
  [0x20001, "REG_NONE"],
  [0xb0001, "REG_QWORD"],
]);

/** The numbers that Windows gives to the types; those of the types that flags of their own stand for. */
const namedNumbers: ReadonlyMap<number, RegistryType> = new Map([
  [0, "REG_NONE"],
  [1, "REG_SZ"],
  [2, "REG_EXPAND_SZ"],
  [3, "REG_BINARY"],
  [4, "REG_DWORD"],
  [7, "REG_MULTI_SZ"],
  [11, "REG_QWORD"],
]);

const deletes = 0x4;
const appends = 0x8;
const keyOnly = 0x10 | 0x2000;
/** The line reads as in a del-registry section. */
const isDelReg = 0x8000;

/** The type that flags stand for; undefined for a type number without FLG_ADDREG_BINVALUETYPE, which is no type. */
export function registryType(flags: number): RegistryType | undefined {
  const bits = (flags & typeBits) >>> 0;
  return flagsOfTypes.get(bits) ?? ((bits & 1) === 1 ? "custom" : undefined);
}

/** The type whose number stands in the high word of flags: 7 is REG_MULTI_SZ. */
export const typeByNumber = (flags: number): RegistryType | undefined => namedNumbers.get(flags >>> 16);

/** The same flags for another type. */
export function withType(flags: number, type: RegistryType): number {
  const bits = [...flagsOfTypes].find(([, each]) => each === type)?.[0] ?? 0;
  return ((flags & ~typeBits) | bits) >>> 0;
}

/** True for a line that sets a value: it deletes nothing, and it is about more than a key. */
export const setsValue = (flags: number): boolean => (flags & (deletes | keyOnly | isDelReg)) === 0;

export const isKeyOnly = (flags: number): boolean => (flags & keyOnly) !== 0;

/** True for a line that adds to a value that may be there already. */
export const appendsValue = (flags: number): boolean => (flags & appends) !== 0 && setsValue(flags);

/** True for a line that takes strings out of a REG_MULTI_SZ: FLG_DELREG_MULTI_SZ_DELSTRING. */
export const deletesString = (flags: number): boolean => (flags & 0x18002) === 0x18002;
