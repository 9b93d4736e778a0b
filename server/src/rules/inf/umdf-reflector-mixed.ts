import { type Install, installsOf, oldestBuild } from "../../inf/installs.ts";
import { includesIn, type Need } from "../../inf/needs.ts";
import { sameName } from "../../inf/sections.ts";
import type { Finding, Rule } from "../rule.ts";
import { removeNeeds } from "./shared/needs-edits.ts";
import {
  familyOf,
  type ReflectorFamily,
  reflectorBuild,
  reflectorNeedsOf,
  reflectorServicesOf,
} from "./shared/reflector.ts";
import { unifyFamily } from "./shared/reflector-family.ts";
import { removeService } from "./shared/remove-service.ts";

export default {
  title: "Add the reflector to a device in one way",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/adding-the-reflector"],
  on: "inf",
  *check(inf) {
    for (const install of installsOf(inf)) {
      const needs = reflectorNeedsOf(install);
      const [first, ...others] = new Set(needs.flatMap(({ name }) => familyOf(name) ?? []));
      for (const family of others) yield twoFamilies(install, needs, first!, family);
      for (const service of needs.length > 0 ? reflectorServicesOf(install) : [])
        yield {
          span: service.entry.span,
          message: "The reflector is added by Needs of WUDFRD.inf as well. One device takes it in one way.",
          related: [{ uri: inf.uri, span: needs[0]!.field.span, message: "WUDFRD.inf adds it, too." }],
          fixes: () =>
            (oldestBuild(install) ?? 0) >= reflectorBuild
              ? [{ title: "Remove AddService", edits: removeService(inf, service), safe: false }]
              : [{ title: "Remove the Needs of WUDFRD.inf", edits: removeReflector(install, needs), safe: false }],
        };
    }
  },
} satisfies Rule;

function twoFamilies(
  install: Install,
  needs: readonly Need[],
  first: ReflectorFamily,
  other: ReflectorFamily,
): Finding {
  const [before, after] = [first, other].map((family) => needs.find(({ name }) => familyOf(name) === family)!);
  return {
    span: after!.field.span,
    message: `The device needs sections of ${first} and of ${other}. The reflector is the function driver or one filter.`,
    related: [{ uri: install.inf.uri, span: before!.field.span, message: `Here it is ${first}.` }],
    fixes: () =>
      [first, other].map((family) => ({
        title: `Use ${family} everywhere`,
        edits: unifyFamily(install, needs, family),
        safe: false,
      })),
  };
}

function removeReflector({ inf }: Install, needs: readonly Need[]) {
  const sections = [...new Set(needs.map(({ section }) => section))];
  const includes = sections
    .flatMap((section) => includesIn(inf, section))
    .filter(({ name }) => sameName(name, "wudfrd.inf"));
  return removeNeeds(inf, [...needs, ...includes]);
}
