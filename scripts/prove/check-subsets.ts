import { type Analysis, analyze } from "../../src/analyze.ts";
import { defaultConfig } from "../../src/config/config.ts";
import type { InputFile } from "../../src/input-file.ts";
import { draftComments } from "../../src/review/draft.ts";
import { applySuggestion } from "../../src/review/suggestion.ts";
import { composerOf } from "../../src/review-change.ts";
import { wholeFileDiffs } from "./whole-file-diffs.ts";

/** Subsets tried for one deploy unit, beside each suggestion alone. */
const samples = 6;

/**
 * Accepts suggestions as a reader could, some and not others, bottom to top, and analyses again: what was accepted
 * must be cured, and nothing new may appear (the law "stands alone").
 */
export function checkSubsets(unit: readonly InputFile[], analysis: Analysis): string[] {
  const violations: string[] = [];
  const { drafts } = draftComments(analysis.findings, wholeFileDiffs(unit), composerOf(analysis));
  const suggestions = drafts.flatMap(({ suggestion }) => suggestion ?? []);
  if (suggestions.length < 2) return violations;
  const known = new Set(analysis.findings.map(({ identity }) => identity));
  for (let sample = 0; sample < samples; sample += 1) {
    const chosen = suggestions.filter((_, index) => ((index * 2654435761 + sample * 40503) >>> 7) % 2 === 0);
    const texts = new Map<string, string>();
    for (const { file, startLine, endLine, lines } of chosen.toSorted((a, b) => b.startLine - a.startLine)) {
      const text = texts.get(file) ?? analysis.files.get(file)?.source.text ?? "";
      texts.set(file, applySuggestion(text, startLine, endLine, lines));
    }
    const files = unit.map((file) => {
      const text = texts.get(file.path);
      return text === undefined ? file : { ...file, bytes: new TextEncoder().encode(text) };
    });
    const after = analyze(files, defaultConfig.settings, { fix: () => false });
    const left = new Set(after.findings.map(({ identity }) => identity));
    for (const identity of left) if (!known.has(identity)) violations.push(`a subset brings in ${identity}`);
    for (const { findings } of chosen) {
      for (const { identity } of findings) if (left.has(identity)) violations.push(`a subset leaves ${identity}`);
    }
  }
  return violations;
}
