import type { Variable } from "../../c/ast.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import type { Finding, Rule } from "../rule.ts";
import { isPointerType } from "./buffers/pointers.ts";
import { bufferStructs, isStructPointer } from "./buffers/structs.ts";

export default {
  title: "Do not put pointers into the buffers of requests",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers",
    "windows-hardware/drivers/kernel/errors-in-referencing-user-space-addresses",
  ],
  on: "c",
  *check(file, driver) {
    const structs = bufferStructs(driver);
    for (const struct of file.structs) {
      const use = structs.get(struct);
      if (!use) continue;
      for (const field of struct.fields) {
        const defect = defectOf(field, driver);
        if (!defect || field.name === "") continue;
        yield {
          span: field.nameSpan,
          ...defect,
          related: [{ ...use, message: "The driver gets the buffer of a request of this type here." }],
        };
      }
    }
  },
} satisfies Rule;

/** What is wrong with a member of a request's buffer, if anything. */
function defectOf(field: Variable, driver: DriverPackage): Pick<Finding, "message" | "severity"> | undefined {
  const type = field.type.replace(/\b(?:const|volatile|struct)\b ?/g, "");
  if (/\*|\(\)/.test(field.declarator) || isPointerType(type) || isStructPointer(type, driver))
    return {
      message: `${field.name} is a pointer in the buffer of a request. The driver cannot follow an address of its client; put the data into the buffer, or the offset where it begins.`,
    };
  if (/^(?:UNICODE|ANSI|OEM|UTF8)_STRING$/.test(type))
    return {
      message: `${field.name} points to characters outside the buffer of the request. The driver cannot follow an address of its client; put the characters into the buffer.`,
    };
  if (type === "HANDLE")
    return {
      message: `${field.name} is a handle in the buffer of a request. It belongs to the process of the client and means nothing in the driver's.`,
      severity: "information",
    };
  if (/^(?:(?:U?LONG|U?INT|DWORD)_PTR|S?SIZE_T|size_t)$/.test(type))
    return {
      message: `${field.name} is as wide as a pointer, so a 32-bit client lays the buffer out differently. Use a type of fixed width.`,
      severity: "information",
    };
  return undefined;
}
