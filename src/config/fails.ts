import { atLeast, type Finding } from "../core/finding.ts";
import type { Config } from "./config.ts";
import { namespaceOf, placeTest } from "./path-filter.ts";
import type { FailOn } from "./values.ts";

/** The test for findings that fail a run where they are new. Throws a ConfigError for a glob that can't be used. */
export function failTest({ failOn, failOnBy }: Pick<Config, "failOn" | "failOnBy">): (finding: Finding) => boolean {
  const places = failOnBy.map((place) => ({ covers: placeTest(place), failOn: place.failOn }));
  return ({ severity, source, object }) => {
    const namespace = namespaceOf(object);
    const threshold: FailOn = places.findLast(({ covers }) => covers(source.path, namespace))?.failOn ?? failOn;
    return threshold !== "never" && atLeast(severity, threshold);
  };
}
