import type { Location } from "../text/source.ts";
import type { ConfiguredProject } from "./configuration.ts";
import type { UmdfVersions } from "./model.ts";
import { propertyOf, withoutUnknown } from "./scope.ts";

/**
 * The framework versions a project sets; undefined when it sets none. Where configurations differ the lowest counts, because
 * the code must do for that one too.
 */
export function umdfVersions(projectUri: string, configured: readonly ConfiguredProject[]): UmdfVersions | undefined {
  const target = lowest(configured, "UMDF_VERSION_MINOR");
  const minimum = lowest(configured, "UMDF_MINIMUM_VERSION_REQUIRED");
  if (!target && !minimum) return undefined;
  return {
    ...(target
      ? { target: target.version, targetPlaces: target.places, ...spanIn(projectUri, "targetSpan", target.places) }
      : {}),
    ...(minimum
      ? {
          minimum: minimum.version,
          minimumPlaces: minimum.places,
          ...spanIn(projectUri, "minimumSpan", minimum.places),
        }
      : {}),
  };
}

interface SetVersion {
  readonly version: string;
  readonly places: readonly Location[];
}

function lowest(configured: readonly ConfiguredProject[], minorName: string): SetVersion | undefined {
  const set = configured.flatMap((project) => {
    const minor = withoutUnknown(propertyOf(project, minorName));
    const major = withoutUnknown(propertyOf(project, "UMDF_VERSION_MAJOR"));
    return minor === "" || major === "" ? [] : [{ minor, version: `${major}.${minor}` }];
  });
  const [first] = set.sort((a, b) => Number(a.minor) - Number(b.minor));
  return first ? { version: first.version, places: placesOf(configured, minorName) } : undefined;
}

function placesOf(configured: readonly ConfiguredProject[], name: string): readonly Location[] {
  const places = configured.flatMap((project) => project.properties.get(name.toLowerCase())?.place ?? []);
  return places.filter((place, i) => places.findIndex((other) => sameLocation(place, other)) === i);
}

const sameLocation = (a: Location, b: Location): boolean => a.uri === b.uri && a.span.start === b.span.start;

function spanIn(uri: string, name: "targetSpan" | "minimumSpan", places: readonly Location[]): Partial<UmdfVersions> {
  const place = places.find((one) => one.uri === uri);
  return place ? { [name]: place.span } : {};
}
