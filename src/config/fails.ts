import { atLeast, type Finding } from "../core/finding.ts";
import type { Config } from "./config.ts";
import { pathTest } from "./path-filter.ts";
import type { FailOn } from "./values.ts";

/** The test for findings that fail a run where they are new. Throws a ConfigError for a glob that can't be used. */
export function failTest({ failOn, failOnBy }: Pick<Config, "failOn" | "failOnBy">): (finding: Finding) => boolean {
  const places = failOnBy.map((place) => ({ covers: pathTest(place.paths), failOn: place.failOn }));
  return ({ severity, source }) => {
    const threshold: FailOn = places.findLast(({ covers }) => covers(source.path))?.failOn ?? failOn;
    return threshold !== "never" && atLeast(severity, threshold);
  };
}
