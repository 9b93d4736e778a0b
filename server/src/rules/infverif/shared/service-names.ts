import type { Directive } from "../../../data/inf-directives.ts";
import { sameName } from "../../../inf/sections.ts";

/** AddService and DelService, whose first argument is the name of a service. */
export const isServiceDirective = ({ name }: Directive): boolean =>
  ["AddService", "DelService"].some((each) => sameName(each, name));
