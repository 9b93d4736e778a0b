import { removeStatement, replaceSpan } from "../../c/edits.ts";
import type { CFile } from "../../c/facts.ts";
import { exprText, strip } from "../../c/values.ts";
import { compareVersions } from "../../data/versions.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { contains, type Edit, type Span } from "../../text/source.ts";
import { functionNamed } from "../expressions.ts";
import { freeCalls } from "../free-calls.ts";
import type { Finding, Fix, Rule } from "../rule.ts";
import { type Registration, registrations } from "./internal-ioctl-registrations.ts";

const role = "EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL";

export default {
  title: "Do not register a callback for internal device control requests",
  severity: "error",
  sources: [
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers",
    "windows-hardware/drivers/wdf/comparing-umdf-2-0-functionality-to-kmdf",
  ],
  sinceUmdf: "2.0",
  on: "c",
  *check(file, driver) {
    for (const registration of registrations(file))
      yield finding(file, driver, registration.nameSpan, () => fixRegistration(file, driver, registration));
    for (const { name, args } of freeCalls(file, driver)) {
      const type = name === "WdfDeviceConfigureRequestDispatching" && args[2] ? strip(args[2]) : undefined;
      if (type?.kind === "name" && type.name === "WdfRequestTypeDeviceControlInternal")
        yield finding(file, driver, type.span, () => []);
    }
    for (const { name, type, nameSpan } of file.prototypes)
      if (type === role && !isRegistered(name, driver))
        yield finding(file, driver, nameSpan, () => [
          { title: `Declare ${name} for device control requests`, edits: retype(driver, name), safe: false },
        ]);
  },
} satisfies Rule;

function finding(file: CFile, driver: DriverPackage, span: Span, fixes: () => readonly Fix[]): Finding {
  const fails = driver.umdf !== undefined && compareVersions(driver.umdf.target, "2.19") >= 0;
  const undecided = file.undecided.some((stretch) => contains(stretch, span));
  return {
    span,
    message: `A UMDF driver never receives internal device control requests. ${fails ? "Queues and dispatching set up for them fail with STATUS_INVALID_PARAMETER." : "The framework ignores what is set up for them; from version 2.19 on it fails."} Let the sender use an ordinary device control request.`,
    severity: undecided ? "information" : fails ? "error" : "warning",
    fixes,
  };
}

const isRegistered = (name: string, driver: DriverPackage): boolean =>
  driver.sources.some((file) => registrations(file).some(({ value }) => simpleName(functionNamed(value)) === name));

const simpleName = (name: string | undefined): string | undefined => name?.slice(name.lastIndexOf(":") + 1);

/** The two callback types have the same parameters, so the function can serve as the other kind. */
function fixRegistration(file: CFile, driver: DriverPackage, registration: Registration): Fix[] {
  const { target, nameSpan, value, others, statement } = registration;
  const declared = retype(driver, simpleName(functionNamed(value)));
  const ordinary = `${file.text.slice(target.span.start, nameSpan.start)}EvtIoDeviceControl`;
  if (!others.some((other) => exprText(file, other) === ordinary)) {
    const edits = [replaceSpan(file, nameSpan, "EvtIoDeviceControl"), ...declared];
    return [{ title: "Register it as EvtIoDeviceControl", edits, safe: false }];
  }
  const edits = statement ? [removeStatement(file, statement), ...declared] : [];
  return statement ? [{ title: "Remove the assignment", edits, safe: false }] : [];
}

/** The edits that declare a function for device control requests wherever it is declared. */
const retype = (driver: DriverPackage, name: string | undefined): Edit[] =>
  (name === undefined ? [] : driver.symbols.prototypes(name))
    .filter(({ fact }) => fact.type === role)
    .map(({ file, fact }) => {
      const start = file.text.indexOf(role, fact.span.start);
      return replaceSpan(file, { start, end: start + role.length }, "EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL");
    });
