import type { Finding, Skipped } from "../core/finding.ts";
import { troubledParts, type UnreadFile } from "../model/unread-file.ts";
import { ruleSet } from "../rules/registry.ts";

const fileRules = new Set(ruleSet.files.map(({ id }) => id));

/** True for a rule about whether a file can be read. */
export function isFileRule(rule: string): boolean {
  return fileRules.has(rule);
}

/** The files of which findings say that a part of them, or all, was not read. A key that stands twice was. */
export function unreadFiles(findings: readonly Finding[]): ReadonlySet<string> {
  const unread = findings.filter(({ rule, path }) => fileRules.has(rule) && path[0] !== "key");
  return new Set(unread.map(({ source }) => source.path));
}

/** What is unread for a reason of its own: the text of charts is in other files, and a template stays one. */
const unreadAnyway = new Set<unknown>(["key", "template", ...troubledParts]);

/** True for what is said of a file, or a part of one, that no rule has looked at although it is written to be read. */
export function isUnjudged({ rule, path: [part] }: Pick<Finding, "rule" | "path">): boolean {
  return fileRules.has(rule) && !unreadAnyway.has(part);
}

/** True for what is said of a file, or the rest of one, for which the time did not suffice. */
export function isOutOfTime({ rule, path }: Pick<Finding, "rule" | "path">): boolean {
  return fileRules.has(rule) && path[0] === "time";
}

/** What was not read and no finding tells of, because its rule is off. */
export function untoldParts(unread: readonly UnreadFile[], told: readonly Finding[]): Skipped[] {
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
