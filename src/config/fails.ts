import { atLeast, type Finding } from "../core/finding.ts";
import type { Config } from "./config.ts";
import { namespaceOf, placeTest } from "./path-filter.ts";
import type { FailOn } from "./values.ts";

type Thresholds = Pick<Config, "failOn" | "failOnBy">;

/** Returns a test for findings that fail a run if they are new. Throws a ConfigError for a glob that can't be used. */
export function failTest(config: Thresholds): (finding: Finding) => boolean {
  const thresholdAt = thresholds(config);
  return ({ severity, source, object }) => {
    const threshold = thresholdAt(source.path, namespaceOf(object));
    return threshold !== "never" && atLeast(severity, threshold);
  };
}

/**
 * Returns a test for files that fail a run if they could not be checked, since each counts as an error. A null path
 * means files whose names are not known either. Throws a ConfigError for a glob that can't be used.
 */
export function unjudgedTest(config: Thresholds): (path: string | null) => boolean {
  const thresholdAt = thresholds(config);
  return (path) => (path === null ? config.failOn : thresholdAt(path, null)) !== "never";
}

function thresholds({ failOn, failOnBy }: Thresholds): (path: string, namespace: string | null) => FailOn {
  const places = failOnBy.map((place) => ({ covers: placeTest(place), failOn: place.failOn }));
  return (path, namespace) => places.findLast(({ covers }) => covers(path, namespace))?.failOn ?? failOn;
}
