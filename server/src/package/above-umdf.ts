import { type Filter, filtersOf } from "../inf/filters.ts";
import { type Install, installsOf } from "../inf/installs.ts";
import type { InfFile } from "../inf/model.ts";
import { needsOf } from "../inf/needs.ts";
import { nameKey } from "../inf/sections.ts";
import { fileNameOf, isAssociated, type ScmService, scmServicesOf, umdfServicesOf } from "../inf/services.ts";
import type { Location } from "../text/source.ts";

/**
 * The drivers that an INF puts above a UMDF driver in one device stack: names of services and filters, and file names of service
 * binaries, in lower case, with the place that adds them. Of a driver nobody knows the place of, it is taken for granted.
 */
export function aboveUmdf(inf: InfFile): ReadonlyMap<string, Location> {
  const found = new Map<string, Location>();
  for (const install of installsOf(inf).filter((one) => umdfServicesOf(one).length > 0)) {
    const filters = filtersOf(install);
    const services = scmServicesOf(install);
    const below = belowReflector(install, filters, services);
    for (const { name, field } of filters) found.set(nameKey(name.text), { uri: inf.uri, span: field.span });
    for (const { name, entry, binary } of services) {
      const place = { uri: inf.uri, span: entry.span };
      found.set(nameKey(name.text), place);
      if (binary) found.set(fileNameOf(binary.text), place);
    }
    for (const name of below) found.delete(name);
  }
  return found;
}

/** Names and binaries of what is below the reflector, which passes requests to the UMDF driver. A list of filters begins with the lowest. */
function belowReflector(
  install: Install,
  filters: readonly Filter[],
  services: readonly ScmService[],
): ReadonlySet<string> {
  const isReflector = ({ text }: { readonly text: string }): boolean =>
    nameKey(text) === "wudfrd" ||
    services.some(({ name, binary }) => name.text === text && binary && fileNameOf(binary.text) === "wudfrd.sys");
  const listed = (position: Filter["position"]) => filters.filter((filter) => filter.position === position);
  const lower = listed("Lower");
  const upper = listed("Upper");
  const before = (list: readonly Filter[]): readonly Filter[] =>
    list.slice(0, list.findIndex(({ name }) => isReflector(name)) + 1);
  const isUpper =
    before(upper).length > 0 || needsOf(install).some(({ name }) => /^WUDFRD_UpperFilter(\.|$)/i.test(name));
  const low = [...(before(lower).length > 0 ? before(lower) : lower), ...before(upper)].map(({ name }) =>
    nameKey(name.text),
  );
  const below = services.filter(
    (service) => low.includes(nameKey(service.name.text)) || (isUpper && isAssociated(service)),
  );
  return new Set([
    ...low,
    ...below.flatMap(({ name, binary }) => [nameKey(name.text), fileNameOf(binary?.text ?? "")]),
  ]);
}
