import { atLeast, type Finding } from "../../core/finding.ts";
import { groupBy } from "../../core/group-by.ts";
import { placeOfFinding } from "./place.ts";
import { targetKey } from "./targets.ts";

/**
 * Returns a function that says whether a finding goes further than its counterpart in the base: a capability doesn't
 * cover another one that is added beside it. All findings of the base about the same container (or the same object, if
 * they are about none) count together, since the entries of a list can change places.
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
 * Returns a function that finds the counterpart in the base of a finding that has become smaller, and so begins at
 * another place. It is one of the same object that the head no longer has, and that went at least as far. Each
 * counterpart is found only once.
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
