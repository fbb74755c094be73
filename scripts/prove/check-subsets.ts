import { analyzeRendered } from "../../src/analysis/analyze-rendered.ts";
import { composerOf } from "../../src/analysis/fix-composer.ts";
import type { MaybeRendered } from "../../src/analysis/fix-rendered.ts";
import type { InputFile } from "../../src/analysis/input-file.ts";
import { defaultConfig } from "../../src/config/config.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Renderer } from "../../src/core/renderer.ts";
import { placeComments } from "../../src/review/placement/place-comments.ts";
import { applySuggestion } from "../../src/review/placement/suggestion.ts";
import type { Suggestion } from "../../src/review/review-plan.ts";
import { sampleOf } from "./random.ts";
import { wholeFileDiffs } from "./whole-file-diffs.ts";

/** A deploy unit with the result of its analysis. */
export interface AnalyzedUnit {
  readonly unit: readonly InputFile[];
  readonly analysis: MaybeRendered;
  /** The renderer for charts; if left out, charts are skipped. */
  readonly renderer?: Renderer;
}

/**
 * Accepts random suggestions as a reader could, some but not others, either one of two for the same lines, in any
 * order, and analyzes the files again. What was accepted must be resolved, and nothing new may appear (the law "stands
 * alone"), except findings that a fix says it leaves, and those it reveals in an object that the API rejected before.
 */
export function checkSubsets(
  { unit, analysis, renderer }: AnalyzedUnit,
  random: () => number,
  samples: number,
): string[] {
  const { drafts } = placeComments(analysis.findings, wholeFileDiffs(unit), composerOf(analysis));
  const suggestions = drafts.flatMap(({ suggestion }) => suggestion ?? []);
  const spoken = new Set(analysis.findings.map(subjectOf));
  const violations: string[] = [];
  for (let sample = 0; sample < samples && suggestions.length > 0; sample += 1) {
    const accepted = sampleOf(suggestions, random).map((one) => (random() < 0.5 ? one : { ...one, ...one.complete }));
    const after = analyzeRendered(accept(unit, analysis, accepted), defaultConfig.settings, {
      renderer,
      fix: () => false,
    });
    const known = countIdentities(analysis.findings);
    const cured = countIdentities(accepted.flatMap(({ findings }) => findings));
    const fixes = accepted.flatMap(({ findings }) => findings);
    const notes = new Set(fixes.flatMap(({ proposal }) => proposal?.introduces ?? []));
    const left = new Set(fixes.flatMap(({ fix }) => (fix?.introduced ?? []).map(wordsOf)));
    const revealed = new Set(fixes.flatMap(({ proposal, source }) => (proposal?.reveals === true ? source.path : [])));
    const untold = after.findings.filter((finding) => {
      if (finding.severity !== "error" && revealed.has(finding.source.path)) return false;
      const isNoted = notes.has(finding.rule) && (finding.severity === "info" || spoken.has(subjectOf(finding)));
      return !left.has(wordsOf(finding)) && !isNoted;
    });
    for (const [identity, count] of countIdentities(untold)) {
      const allowed = (known.get(identity) ?? 0) - (cured.get(identity) ?? 0);
      if (count > allowed) violations.push(`a subset ${known.has(identity) ? "leaves" : "brings in"} ${identity}`);
    }
    if (after.errors.length > analysis.errors.length) violations.push(`a subset breaks ${after.errors[0]?.file}`);
  }
  return violations;
}

function wordsOf({ rule, message }: Pick<Finding, "rule" | "message">): string {
  return `${rule}: ${message}`;
}

/**
 * The rule and the object of a finding. A fix may make rules that it names report the object more severely than before.
 */
function subjectOf({ rule, source, object }: Pick<Finding, "rule" | "source" | "object">): string {
  return JSON.stringify([rule, source.path, object]);
}

/** Counts the findings of each identity, which objects of the same name in a file share. */
function countIdentities(findings: readonly Pick<Finding, "identity">[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { identity } of findings) counts.set(identity, (counts.get(identity) ?? 0) + 1);
  return counts;
}

/** Accepts suggestions one by one. Those accepted further up move the lines of those below. */
function accept(unit: readonly InputFile[], { files }: MaybeRendered, accepted: readonly Suggestion[]): InputFile[] {
  const decoder = new TextDecoder();
  const written = new Map(unit.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
  const texts = new Map<string, string>();
  const moves: { readonly file: string; readonly endLine: number; readonly by: number }[] = [];
  for (const { file, startLine, endLine, lines } of accepted) {
    const text = texts.get(file) ?? files.get(file)?.source.text ?? written.get(file) ?? "";
    const above = moves.filter((move) => move.file === file && move.endLine < startLine);
    const moved = above.reduce((sum, { by }) => sum + by, 0);
    texts.set(file, applySuggestion(text, startLine + moved, endLine + moved, lines));
    moves.push({ file, endLine, by: lines.length - (endLine - startLine + 1) });
  }
  return unit.map((file) => {
    const text = texts.get(file.path);
    return text === undefined ? file : { ...file, bytes: new TextEncoder().encode(text) };
  });
}
