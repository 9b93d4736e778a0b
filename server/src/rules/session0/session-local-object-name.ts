import type { CFile } from "../../c/facts.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { freeCalls } from "../free-calls.ts";
import type { Rule } from "../rule.ts";
import { globalNameFixes } from "./global-name.ts";
import { type ObjectName, objectName } from "./object-name.ts";

export default {
  title: "Name kernel objects that others share in the global namespace",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers",
    "windows/win32/termserv/kernel-object-namespaces",
  ],
  on: "c",
  *check(file, driver) {
    for (const call of freeCalls(file, driver)) {
      const name = objectName(call, file, driver);
      if (!name || isShared(name, driver)) continue;
      yield {
        span: name.argument.span,
        message: `${shown(name.value)} names another object in every session. Begin it with Global\\ here and in the applications, and give the object a security descriptor that lets them open it.`,
        ...(name.formatted && { severity: "information" as const }),
        fixes: () => globalNameFixes(name, file, driver),
      };
    }
  },
} satisfies Rule;

/** Names in the global namespace, in a private one, and those whose beginning is filled in later. */
function isShared({ value }: ObjectName, driver: DriverPackage): boolean {
  if (value === "" || /^Global\\|^%/i.test(value)) return true;
  return /^(?!Local\\|Session\\)[^\\]+\\/i.test(value) && driver.sources.some(usesPrivateNamespace);
}

const usesPrivateNamespace = ({ calls }: CFile): boolean =>
  calls.some(({ name }) => /^(Create|Open)PrivateNamespace[AW]?$/.test(name));

function shown(value: string): string {
  const printable = value.replace(/\p{Cc}/gu, "?");
  return `"${printable.length > 40 ? `${printable.slice(0, 40)}...` : printable}"`;
}
