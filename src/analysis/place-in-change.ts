import type { Finding, RelatedLocation } from "../core/finding.ts";
import type { Fix } from "../core/fix.ts";
import { SourceFile } from "../core/source-file.ts";
import type { ChangedFile } from "../review/change.ts";
import { lineAt } from "../review/diff/lines.ts";
import { type Hunk, hunkAt, parsePatch } from "../review/diff/patch.ts";
import type { InputFile } from "./input-file.ts";

/**
 * Moves findings in charts, which are about a template and about values, to the one that the change touched. If the fix
 * is in the other one, an advice says where and what. `led` are the findings before they had fixes, by fingerprint.
 */
export function placeInChange(
  findings: readonly Finding[],
  led: ReadonlyMap<string, Finding>,
  changes: readonly ChangedFile[],
  head: readonly InputFile[],
): Finding[] {
  const shown = shownLines(changes);
  const open = opener(changes, head);
  return findings.map((finding) => {
    if (shown.isShown(finding.source, finding.range[0])) return finding;
    const before = led.get(finding.fingerprint);
    if (finding.fix === null) return atCause(finding, shown, open);
    if (before === undefined || before.source.path === finding.source.path) return finding;
    return shown.isShown(before.source, before.range[0]) ? apartFromFix(finding, before, finding.fix) : finding;
  });
}

/** A finding at its first place, apart from its fix. */
function apartFromFix(finding: Finding, before: Finding, fix: Fix): Finding {
  const { source, range } = finding;
  const line = source.position(range[0]).line;
  const advice = `${fix.title}: the place for it is ${source.path}, line ${line}.`;
  const others = before.related.filter(({ file, start }) => file !== source.path || start.line !== line);
  return {
    ...before,
    advice: [before.advice ?? [], advice].flat().join(" "),
    related: [placeOf(finding, "the values to change"), ...others],
    fix: null,
  };
}

/** A finding at a value that causes it, if the change sets it or at least shows it; otherwise where it was. */
function atCause(finding: Finding, shown: ShownLines, open: (path: string) => SourceFile | null): Finding {
  const causes = finding.related.flatMap((cause) => {
    const source = cause.isCause === true ? open(cause.file) : null;
    const [start, end] = [source?.offset(cause.start), source?.offset(cause.end)];
    return source === null || start == null || end == null ? [] : [{ cause, source, start, end }];
  });
  const best =
    causes.find(({ source, start }) => shown.isAdded(source, start)) ??
    causes.find(({ source, start }) => shown.isShown(source, start));
  if (best === undefined) return finding;
  const others = finding.related.filter((one) => one !== best.cause);
  const related = [placeOf(finding, "the template that prints it"), ...others];
  return { ...finding, source: best.source, range: [best.start, best.end], related };
}

function placeOf({ source, range: [start, end] }: Finding, message: string): RelatedLocation {
  return { file: source.path, start: source.position(start), end: source.position(end), message };
}

/** Returns a function that gives a changed file as it is at the head; null for all others. */
function opener(changes: readonly ChangedFile[], head: readonly InputFile[]): (path: string) => SourceFile | null {
  const changed = new Set(changes.map(({ path }) => path));
  const opened = new Map<string, SourceFile | null>();
  return (path) => {
    const known = opened.get(path);
    if (known !== undefined) return known;
    const bytes = changed.has(path) ? head.find((file) => file.path === path)?.bytes : undefined;
    const source =
      bytes === undefined ? null : new SourceFile(path, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
    opened.set(path, source);
    return source;
  };
}

/** Tests of the line at an offset of a file at the head. */
interface ShownLines {
  /** Whether a comment can be placed on it. */
  isShown(source: SourceFile, offset: number): boolean;
  /** Whether the change adds it. */
  isAdded(source: SourceFile, offset: number): boolean;
}

function shownLines(changes: readonly ChangedFile[]): ShownLines {
  const byPath = new Map(changes.map((change) => [change.path, change.patch]));
  const known = new Map<string, readonly Hunk[]>();
  const hunksOf = (path: string): readonly Hunk[] => {
    const hunks = known.get(path) ?? readHunks(byPath.get(path) ?? "");
    known.set(path, hunks);
    return hunks;
  };
  return {
    isShown: (source, offset) => hunkAt(hunksOf(source.path), lineAt(source, offset), lineAt(source, offset)) !== null,
    isAdded: (source, offset) =>
      hunksOf(source.path).some(({ additions }) => additions.includes(lineAt(source, offset))),
  };
}

function readHunks(patch: string): readonly Hunk[] {
  const parsed = parsePatch(patch);
  return parsed.ok ? parsed.hunks : [];
}
