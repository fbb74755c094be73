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

/** A deploy unit with what was found in it. */
export interface AnalysedUnit {
  readonly unit: readonly InputFile[];
  readonly analysis: MaybeRendered;
  /** What charts are rendered with; left out, they are passed over. */
  readonly renderer?: Renderer;
}

/**
 * Accepts suggestions as a reader could, some and not others, of two for the same lines either, in any order, and analyses again: what was accepted
 * must be cured, and nothing new may appear (the law "stands alone"), but for what a fix says it leaves and for what it
 * reveals of an object that the API rejected.
 */
export function checkSubsets(
  { unit, analysis, renderer }: AnalysedUnit,
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

/** Which rule speaks of which object: a fix may let one that it names do so more severely than before. */
function subjectOf({ rule, source, object }: Pick<Finding, "rule" | "source" | "object">): string {
  return JSON.stringify([rule, source.path, object]);
}

/** How many findings have an identity: objects of one name in one file share theirs. */
function countIdentities(findings: readonly Pick<Finding, "identity">[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { identity } of findings) counts.set(identity, (counts.get(identity) ?? 0) + 1);
  return counts;
}

/** The files with suggestions accepted one by one; those accepted above move the lines of the ones below. */
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
