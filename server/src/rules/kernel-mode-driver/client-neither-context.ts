import type { Call, CFile } from "../../c/facts.ts";
import { ioctlsOf } from "../../c/ioctls.ts";
import { strip } from "../../c/values.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { memo } from "../../text/memo.ts";
import type { Location } from "../../text/source.ts";
import { freeCalls } from "../free-calls.ts";
import { packageMeaning } from "../meaning.ts";
import type { Rule } from "../rule.ts";
import { clientCheck } from "./shared/client-check.ts";

export default {
  title: "Send METHOD_NEITHER requests to a UMDF driver in the process they come from",
  severity: "information",
  sources: [
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers",
    "windows-hardware/drivers/wdf/managing-buffer-access-methods-in-umdf-drivers",
  ],
  ...clientCheck(function* (file, driver) {
    for (const call of freeCalls(file, driver)) {
      const code = codeOf(call);
      const definition = code && neitherCodes(driver).get(code);
      const where = definition && elsewhere(file, call, driver);
      if (!where) continue;
      yield {
        span: call.nameSpan,
        message: `${where} runs in whatever process there is. The addresses of a METHOD_NEITHER request hold only in the process that made it.`,
        related: [{ ...definition, message: `${code} uses METHOD_NEITHER.` }],
      };
    }
  }),
} satisfies Rule;

/** The name of the control code that a call formats or sends a request with. */
function codeOf({ name, args }: Call): string | undefined {
  const at = /^WdfIoTarget(?:FormatRequestFor|Send)(?:Internal)?Ioctl(?:Synchronously)?$/.test(name) ? 2 : 0;
  const code = at === 2 || name === "IoBuildDeviceIoControlRequest" ? args[at] : undefined;
  const plain = code && strip(code);
  return plain?.kind === "name" ? plain.name : undefined;
}

const neitherCodes = memo((driver: DriverPackage): ReadonlyMap<string, Location> => {
  const all = driver.sources.flatMap((file) =>
    ioctlsOf(file, packageMeaning(driver)).map((ioctl) => ({ file, ioctl })),
  );
  const neither = all.filter(({ ioctl }) => ioctl.method.value === 3);
  return new Map(neither.map(({ file, ioctl }) => [ioctl.name, { uri: file.uri, span: ioctl.nameSpan }]));
});

/** Callbacks that run in the context of any process, by their role. */
const anyProcess: ReadonlyMap<string, string> = new Map([
  ["EVT_WDF_WORKITEM", "A work item"],
  ["IO_WORKITEM_ROUTINE", "A work item"],
  ["IO_WORKITEM_ROUTINE_EX", "A work item"],
  ["EVT_WDF_TIMER", "A timer callback"],
  ["EVT_WDF_REQUEST_COMPLETION_ROUTINE", "A completion routine"],
  ["IO_COMPLETION_ROUTINE", "A completion routine"],
  ["KSTART_ROUTINE", "A system thread"],
]);

/** What the function of a call is, when all its roles let it run in any process. */
function elsewhere({ functions }: CFile, { within }: Call, driver: DriverPackage): string | undefined {
  const roles = within === undefined ? [] : driver.symbols.roles(functions[within]!.name);
  const [first, ...others] = roles.map((role) => anyProcess.get(role));
  return others.includes(undefined) ? undefined : first;
}
