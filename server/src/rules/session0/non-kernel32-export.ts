import { dllOf, win32Group } from "../../data/win32.ts";
import { freeCalls } from "../free-calls.ts";
import type { Rule } from "../rule.ts";
import { dllFile } from "./exported-by.ts";

/** DLLs without user interface that drivers commonly use. */
const common = new Set(
  "kernel32 kernelbase ntdll ucrt advapi32 cfgmgr32 bcrypt rpcrt4 ole32 oleaut32 combase ws2_32 hid winusb propsys avrt d3d11 dxgi mfplat sensorsutilsv2 bluetoothapis".split(
    " ",
  ),
);

export default {
  title: "Prefer functions of kernel32.dll",
  severity: "hint",
  off: true,
  sources: ["windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers"],
  on: "c",
  *check(file, driver) {
    for (const { name, nameSpan: span } of freeCalls(file, driver)) {
      const dll = dllOf(name);
      // Functions with a group are left to the rule that speaks of the group.
      if (!dll || common.has(dll) || dll.startsWith("api-ms-win-core-") || win32Group(name)) continue;
      // LogError and the like are names that drivers give to what WPP generates for them.
      if (dll === "rtutils") continue;
      if (dll === "wtsapi32" && /^WTS(Query|Enumerate|Free)/.test(name)) continue;
      yield { span, message: `${dllFile(name)} exports ${name}. Call it only if a service may call it, too.` };
    }
  },
} satisfies Rule;
