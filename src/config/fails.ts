import { atLeast, type Finding } from "../core/finding.ts";
import type { Config } from "./config.ts";
import { namespaceOf, placeTest } from "./path-filter.ts";
import type { FailOn } from "./values.ts";

type Thresholds = Pick<Config, "failOn" | "failOnBy">;

/** The test for findings that fail a run where they are new. Throws a ConfigError for a glob that can't be used. */
export function failTest(config: Thresholds): (finding: Finding) => boolean {
  const thresholdAt = thresholds(config);
  return ({ severity, source, object }) => {
    const threshold = thresholdAt(source.path, namespaceOf(object));
    return threshold !== "never" && atLeast(severity, threshold);
  };
}

/**
 * The test for files that nobody could look at: they count as errors. Null stands for files of which not even the names
 * are known. Throws a ConfigError for a glob that can't be used.
 */
export function unjudgedTest(config: Thresholds): (path: string | null) => boolean {
  const thresholdAt = thresholds(config);
  return (path) => (path === null ? config.failOn : thresholdAt(path, null)) !== "never";
}

function thresholds({ failOn, failOnBy }: Thresholds): (path: string, namespace: string | null) => FailOn {
  const places = failOnBy.map((place) => ({ covers: placeTest(place), failOn: place.failOn }));
  return (path, namespace) => places.findLast(({ covers }) => covers(path, namespace))?.failOn ?? failOn;
}
