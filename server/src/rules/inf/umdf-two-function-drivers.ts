import { type Install, installsOf } from "../../inf/installs.ts";
import { needsOf } from "../../inf/needs.ts";
import { nameKey, sameName } from "../../inf/sections.ts";
import { isAssociated, scmServicesOf, umdfServicesOf } from "../../inf/services.ts";
import type { Span } from "../../text/source.ts";
import type { Fix, Rule } from "../rule.ts";
import { addNeeds } from "./shared/needs-edits.ts";
import { shortened } from "./shared/quoting.ts";
import { isReflector, neededFor, reflectorNeedsOf, suffixOf } from "./shared/reflector.ts";
import { unifyFamily } from "./shared/reflector-family.ts";

const needed = [/^(WUDFRd)\.NT\.Services$/i, /^(MsHidUmdf)\.NT\.Services$/i];

export default {
  title: "Give a device one function driver",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/adding-the-reflector",
    "windows-hardware/drivers/install/inf-addservice-directive",
  ],
  infverif: [1211],
  on: "inf",
  *check(inf) {
    for (const install of installsOf(inf)) {
      if (umdfServicesOf(install).length === 0 && reflectorNeedsOf(install).length === 0) continue;
      const [first, ...others] = functionDriversOf(install);
      for (const { name, span } of others)
        yield {
          span,
          message: `${shortened(name, 27)} is a second function driver of the device, beside ${shortened(first!.name, 27)}. A device has one.`,
          related: [{ uri: inf.uri, span: first!.span, message: "The first function driver." }],
          fixes: () => fixesFor(install),
        };
    }
  },
} satisfies Rule;

interface FunctionDriver {
  readonly name: string;
  readonly span: Span;
}

/** Each once: what adds one driver in two ways is the matter of another rule. */
function functionDriversOf(install: Install): FunctionDriver[] {
  const byNeeds = needsOf(install).flatMap(({ name, field }): FunctionDriver[] => {
    const driver = needed.map((pattern) => pattern.exec(name)?.[1]).find((found) => found);
    return driver ? [{ name: driver, span: field.span }] : [];
  });
  const byService = scmServicesOf(install)
    .filter((service) => service.name.text !== "" && isAssociated(service))
    .map((service) => ({ name: isReflector(service) ? "WUDFRd" : service.name.text, span: service.entry.span }));
  const all = [...byNeeds, ...byService].sort((a, b) => a.span.start - b.span.start);
  return all.filter((one, i) => all.findIndex(({ name }) => sameName(name, one.name)) === i);
}

/** Where WUDFRD.inf makes the reflector the function driver, it can be a filter below the other one. */
function fixesFor(install: Install): Fix[] {
  const needs = reflectorNeedsOf(install);
  if (!needs.some(({ name }) => needed[0]!.test(name))) return [];
  const there = new Set(needs.map(({ section }) => nameKey(suffixOf(install, section))));
  const missing = neededFor("WUDFRD_LowerFilter").filter(({ suffix }) => !there.has(nameKey(suffix)));
  const edits = [...unifyFamily(install, needs, "WUDFRD_LowerFilter"), ...addNeeds(install, missing)];
  return [{ title: "Use WUDFRD_LowerFilter for the reflector", edits, safe: false }];
}
