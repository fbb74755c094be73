import type { SourceFile } from "../../core/source-file.ts";
import { branchesAt } from "./branches.ts";

/** A line of a template. */
export interface TemplateLine {
  readonly source: SourceFile;
  readonly line: number;
}

/** An action with the same output wherever all values and the release are passed to it. */
const general = /^\{\{-? *include +"[^"]+" +[.$] *\| *n?indent +\d+ *-?\}\}$/;
/** A label that is the same for every release. */
const constant = /^["']?[\w./-]+["']?: [^{]*$/;
const holder = /^ *matchLabels:(.*)$/;

/**
 * Whether a helper can write the labels of a workload's selector in the same way as the workload does in another
 * template: there, they come from helpers that are given everything, and so do the labels of all workloads that use
 * this helper.
 */
export function isSharedSelector(
  selector: TemplateLine,
  place: TemplateLine,
  templates: () => readonly SourceFile[],
): boolean {
  const around = [selector, place].map(({ source, line }) => {
    const branches = branchesAt(source.text, source.lineRange(line)[0]);
    return branches.map(({ start }) => source.text.slice(start));
  });
  if (around.flat().some((branch) => !/^\{\{-?\s*(?:if|define)\b/.test(branch))) return false;
  const name = /^\{\{-?\s*define\s+("[^"]+")/.exec(around[1]?.[0] ?? "")?.[1];
  const labels = labelsBelow(selector.source, selector.line);
  if (name === undefined || labels === null) return false;
  const callers = templates().filter(({ text }) => isCalled(name, text));
  return callers.every((source) => {
    const lines = Array.from({ length: source.lineCount }, (_item, index) => index + 1);
    const own = lines.filter((line) => holder.test(source.line(line)));
    return own.length > 0 && own.every((line) => labelsBelow(source, line) === labels);
  });
}

function isCalled(name: string, text: string): boolean {
  return text.includes(`include ${name}`) || text.includes(`template ${name}`);
}

/** The labels below a line as the template writes them, in one text; null if they depend on where they are. */
function labelsBelow(source: SourceFile, line: number): string | null {
  const written = source.line(line);
  const behind = holder.exec(written)?.[1]?.trim() ?? "";
  if (behind !== "") return general.test(behind) ? withoutDepth(behind) : null;
  const lines: string[] = [];
  for (let next = line + 1; next <= source.lineCount; next += 1) {
    const text = source.line(next);
    const isAction = general.test(text.trim());
    if (!isAction && indentOf(text) <= indentOf(written)) break;
    if (!isAction && !constant.test(text.trim())) return null;
    lines.push(withoutDepth(text.trim()));
  }
  return lines.length === 0 ? null : lines.join("\n");
}

function withoutDepth(text: string): string {
  return text.replace(/\d+( *-?\}\})$/, "$1");
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
