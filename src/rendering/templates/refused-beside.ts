import type { SourceFile } from "../../core/source-file.ts";
import { areApartByBranch, branchesAt } from "./branches.ts";

/** What the API rejects beside a key, as validateSecurityContext does in its validation of pods. */
const refusals = [
  { key: /^allowPrivilegeEscalation: false$/, beside: /^\s*(?:- +)?privileged:(?! *false *(?:#|$))|SYS_ADMIN/ },
];

/** Tells for a line of a template whether it may print what the API rejects beside some keys of the same map. */
export function refusedBeside(keys: readonly string[]): (line: string) => boolean {
  const refused = refusals.filter(({ key }) => keys.some((text) => key.test(text)));
  return (line) => refused.some(({ beside }) => beside.test(line));
}

/**
 * The line below the key of a map in a template that may print, with other values, what the API rejects beside one more
 * key that is printed at an offset; null if there is none.
 */
export function refusingLine(source: SourceFile, holder: number, added: string, printedAt: number): number | null {
  const isRefused = refusedBeside([added]);
  const column = columnOf(source.line(holder));
  const branches = branchesAt(source.text, printedAt);
  for (let line = holder + 1; line <= source.lineCount; line += 1) {
    const text = source.line(line);
    if (!/^\s*(?:\{\{|#|$)/.test(text) && columnOf(text) <= column) return null;
    const isApart = (): boolean => areApartByBranch(branchesAt(source.text, source.lineRange(line)[0]), branches);
    if (isRefused(text) && !isApart()) return line;
  }
  return null;
}

function columnOf(text: string): number {
  return text.length - text.trimStart().length;
}
