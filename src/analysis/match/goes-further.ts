import { atLeast, type Finding } from "../../core/finding.ts";
import { groupBy } from "../../core/group-by.ts";
import { placeOfFinding } from "./place.ts";
import { targetKey } from "./targets.ts";

/**
 * Says of a finding whether it goes further than the one that it was in the base: a capability does not cover another
 * one that is added beside it. What the base tells of the same container, or of an object without any, counts as a whole,
 * since the entries of a list change places.
 */
export function extentTest(base: readonly Finding[]): (finding: Finding, before: Finding) => boolean {
  const known = groupBy(
    base.filter(({ extent }) => extent !== undefined),
    sayerOf,
  );
  return ({ extent }, before) => {
    if (extent === undefined || before.extent === undefined) return false;
    const words = (known.get(sayerOf(before)) ?? [before]).flatMap((one) => one.extent ?? []);
    return extent.some((word) => !words.some((other) => covers(other, word)));
  };
}

/**
 * Finds what a finding was in the base that tells of less now, and so of another place first: one of the same object that
 * the head has no more, and that went at least as far. Each is found once.
 */
export function narrowedFrom(
  base: readonly Finding[],
  isKept: (finding: Finding) => boolean,
): (finding: Finding) => Finding | undefined {
  const gone = groupBy(
    base.filter((finding) => finding.extent !== undefined && !isKept(finding)),
    wholeOf,
  );
  return (finding) => {
    const { extent = [] } = finding;
    const candidates = extent.length === 0 ? [] : (gone.get(wholeOf(finding)) ?? []);
    const at = candidates.findIndex((one) => {
      return (
        atLeast(one.severity, finding.severity) &&
        extent.every((word) => one.extent?.some((other) => covers(other, word)))
      );
    });
    return at === -1 ? undefined : candidates.splice(at, 1)[0];
  };
}

function wholeOf({ rule, source, object }: Finding): string {
  return JSON.stringify([rule, targetKey(source.path, object)]);
}

function sayerOf(finding: Finding): string {
  const { rule, source, object } = finding;
  return JSON.stringify([rule, targetKey(source.path, object), placeOfFinding(finding).part]);
}

function covers(known: string, word: string): boolean {
  return known === word || (known.endsWith("*") && word.startsWith(known.slice(0, -1)));
}
