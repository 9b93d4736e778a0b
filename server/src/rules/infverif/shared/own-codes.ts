import type { JudgedArgument } from "./directive-lines.ts";

/** Directives whose values codes of their own judge. */
const directives = new Set([
  "Signature",
  "PnpLockdown",
  "LegacyUninstall",
  "ThreadingModel",
  "FeatureScore",
  "WMIInterface",
  "ServiceType",
  "StartType",
  "ErrorControl",
  "DriverVer",
]);

/** True for a value that another rule judges: with a directive or argument of its own, or in lists of files and of the registry. */
export const hasOwnCode = ({ argument, directive, kind }: JudgedArgument): boolean =>
  argument.name === "EventLogType" ||
  (directive ? directives.has(directive.name) : !["addproperty", "interfaceinstall32"].includes(kind));
