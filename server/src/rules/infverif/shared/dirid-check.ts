import { destinationsOf } from "../../../inf/destinations.ts";
import type { InfFile } from "../../../inf/model.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import type { Finding } from "../../rule.ts";
import type { RuleSet } from "../../rule-set.ts";
import { placedLists } from "./copy-lists.ts";
import { diridKind } from "./dirids.ts";
import { toDriverStore } from "./to-driver-store.ts";

/** Reports the directory numbers of one kind in [DestinationDirs]. */
export const diridCheck = (kind: ReturnType<typeof diridKind>, message: (number: number) => string) =>
  function* (inf: InfFile, _driver: DriverPackage, rules: RuleSet): Iterable<Finding> {
    for (const destination of destinationsOf(inf)) {
      if (diridKind(destination.dirid) !== kind) continue;
      yield {
        span: destination.field.span,
        message: message(destination.dirid),
        fixes: () => {
          const lists = placedLists(inf, rules).filter((list) => list.destination.entry === destination.entry);
          return toDriverStore(inf, destination, lists);
        },
      };
    }
  };
