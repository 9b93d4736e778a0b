/** Why no rule decides a code of InfVerif, as the rest of a sentence after a colon. Every code has a rule or a reason. */
const reasons: Readonly<Record<number, string>> = {
  1000: "it is about the command line of InfVerif",
  1020: "Microsoft publishes no list of the reserved names",
  1207: "it is an internal rule for INFs of Microsoft",
  1210: "it compares with an argument of InfVerif",
  1270: "Microsoft does not document the section [DeviceInstall32]",
  1292: "the documentation does not name the directives",
  1293: "Microsoft publishes no list of the reserved names",
  1299: "it says that InfVerif skipped checks after other errors",
  1317: "it compares with a product definition file given to InfVerif",
  1318: "it compares with a product definition file given to InfVerif",
  1328: "the paths that InfVerif replaces are not published",
  1382: "Microsoft publishes no list of directives that extension INFs may not have",
  2090: "the shims of InfVerif are not documented",
  2091: "the shims of InfVerif are not documented",
  2092: "the shims of InfVerif are not documented",
  2093: "the shims of InfVerif are not documented",
  2402: "the rules for NetDriver INFs are not documented",
  2500: "the obsolete bind tokens are not listed",
  2602: "the documentation does not name the value",
  2603: "the documentation does not list the directives",
  2652: "the documentation does not name the sections",
};

/** Undefined for codes that some rule reports. */
export const undecidedReason = (code: number): string | undefined => reasons[code];
