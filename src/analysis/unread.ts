import type { Finding, Skipped } from "../core/finding.ts";
import { troubledParts, type UnreadFile } from "../model/unread-file.ts";
import { ruleSet } from "../rules/registry.ts";

const fileRules = new Set(ruleSet.files.map(({ id }) => id));

/** Whether a rule is about files that can't be read. */
export function isFileRule(rule: string): boolean {
  return fileRules.has(rule);
}

/** The files that, according to findings, were not read completely. Files with repeated keys were. */
export function unreadFiles(findings: readonly Finding[]): ReadonlySet<string> {
  const unread = findings.filter(({ rule, path }) => fileRules.has(rule) && path[0] !== "key");
  return new Set(unread.map(({ source }) => source.path));
}

/** Parts that are unread for other reasons: the text of charts is in other files, and a template remains one. */
const unreadAnyway = new Set<unknown>(["key", "template", ...troubledParts]);

/** Whether a finding is about a file, or a part of one, that no rule has checked although it is meant to be read. */
export function isUnjudged({ rule, path: [part] }: Pick<Finding, "rule" | "path">): boolean {
  return fileRules.has(rule) && !unreadAnyway.has(part);
}

/** Whether a finding is about a file, or the rest of one, that there was no time left to check. */
export function isOutOfTime({ rule, path }: Pick<Finding, "rule" | "path">): boolean {
  return fileRules.has(rule) && path[0] === "time";
}

/** What was not read and is not reported by a finding, because its rule is off. */
export function unreportedParts(unread: readonly UnreadFile[], told: readonly Finding[]): Skipped[] {
  const places = new Set(told.map(({ source, range }) => placeKey(source.path, range[0])));
  return unread.flatMap(({ source, troubles }) => {
    return troubles.flatMap((trouble): Skipped[] => {
      if (trouble.part === "key" || places.has(placeKey(source.path, trouble.range[0]))) return [];
      return [{ file: source.path, reason: trouble.why, line: source.position(trouble.range[0]).line }];
    });
  });
}

function placeKey(path: string, offset: number): string {
  return `${offset} ${path}`;
}
