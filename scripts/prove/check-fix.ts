import { isDeepStrictEqual } from "node:util";
import { loadAll } from "js-yaml";
import type { Analysis } from "../../src/analyze.ts";
import { applyEdits } from "../../src/core/edit.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Json } from "../../src/core/json.ts";
import { applyOperations } from "../../src/formats/yaml/apply-operations.ts";
import { applySuggestion, wholeLines } from "../../src/review/suggestion.ts";
import type { FixCheck } from "./tally.ts";

/** Looks at a proved fix with js-yaml and as GitHub would apply it: the laws "applies", "parses", "changes nothing else". */
export function checkFix({ files }: Analysis, finding: Finding): FixCheck {
  const { fix, source } = finding;
  if (fix === null || !fix.proof.ok || !files.has(source.path)) return { violations: [], strayLines: 0 };
  const violations: string[] = [];
  const violate = (law: string): void => {
    violations.push(`${source.path}:${source.position(finding.range[0]).line} ${finding.rule}: ${law}`);
  };
  const after = applyEdits(source.text, fix.edits);
  const change = wholeLines(source, fix.edits);
  if (change !== null && applySuggestion(source.text, change.startLine, change.endLine, change.lines) !== after) {
    violate("the suggestion gives other bytes than the edits");
  }
  const before = read(source.text);
  const changed = read(after);
  if (before !== null && changed === null) violate("the fixed file does not parse");
  if (before !== null && changed !== null) {
    if (before.length !== changed.length) violate("the number of documents differs");
    for (const [index, value] of before.entries()) {
      const operations = fix.operations.filter(({ document }) => document === index);
      if (!isDeepStrictEqual(plain(applyOperations(value, operations)), plain(changed[index] ?? null))) {
        violate(`document ${index} differs by more than was declared`);
      }
    }
  }
  return { violations, strayLines: strayLines(source.text, after, fix.edits.map(({ range }) => range)) };
}

function read(text: string): Json[] | null {
  try {
    return loadAll(text) as unknown as Json[];
  } catch {
    return null;
  }
}

function plain(value: Json): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/** Lines of the old text that no edit touches and that the new text no longer has at their place. */
function strayLines(before: string, after: string, ranges: readonly (readonly [number, number])[]): number {
  const start = Math.min(...ranges.map(([from]) => from));
  const end = Math.max(...ranges.map(([, to]) => to));
  const head = before.slice(0, start) === after.slice(0, start);
  const tail = before.slice(end) === after.slice(after.length - (before.length - end));
  return Number(!head) + Number(!tail);
}
