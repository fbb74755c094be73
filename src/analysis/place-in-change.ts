import type { Finding, RelatedLocation } from "../core/finding.ts";
import type { Fix } from "../core/fix.ts";
import { relatedPlace } from "../core/related.ts";
import { SourceFile } from "../core/source-file.ts";
import type { ChangedFile } from "../review/change.ts";
import { firstInChange, isAdded } from "../review/diff/first-in-change.ts";
import { lineAt } from "../review/diff/lines.ts";
import { type Hunk, hunkAt, parsePatch } from "../review/diff/patch.ts";
import type { InputFile } from "./input-file.ts";

/** What is known about findings in charts. */
interface KnownPlaces {
  /** The findings before they had fixes, by fingerprint. */
  readonly led: ReadonlyMap<string, Finding>;
  /** The values that cause a finding, separately for each way in which it is rendered. */
  readonly causes: (finding: Finding) => readonly (readonly RelatedLocation[])[];
}

/**
 * Moves findings in charts, which are about a template and about values, to the one that the change touched. If it
 * touched both, those without a fix that are about a single value move there. If the fix is in the other one, an advice
 * says where and what.
 */
export function placeInChange(
  findings: readonly Finding[],
  { led, causes }: KnownPlaces,
  changes: readonly ChangedFile[],
  head: readonly InputFile[],
): Finding[] {
  const hunksOf = hunksIn(changes);
  const open = opener(head);
  const isShown = ({ source, range }: Finding): boolean => {
    const line = lineAt(source, range[0]);
    return hunkAt(hunksOf(source.path), line, line) !== null;
  };
  // The template is right if all that it does is print the value that the change sets.
  const isOfOneValue = (finding: Finding): boolean => {
    const [only, ...others] = distinctPlaces(causes(finding).flat());
    return finding.object !== null && only !== undefined && others.length === 0 && isAdded(only, hunksOf);
  };
  return findings.map((finding) => {
    const { fix, fingerprint, source } = finding;
    if (fix === null) {
      return isShown(finding) && !isOfOneValue(finding) ? finding : atCause(finding, causes(finding), hunksOf, open);
    }
    const before = led.get(fingerprint);
    if (isShown(finding) || before === undefined || before.source.path === source.path) return finding;
    return isShown(before) ? apartFromFix(finding, before, fix) : finding;
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
    related: [relatedPlace(finding.source, finding.range, "the values to change"), ...others],
    fix: null,
  };
}

/**
 * A finding at a value that causes it, if the change sets it or at least shows it; otherwise where it was. Of the values
 * of other deployments, those that the change shows are related places.
 */
function atCause(
  finding: Finding,
  causes: readonly (readonly RelatedLocation[])[],
  hunksOf: HunksOf,
  open: (path: string) => SourceFile | null,
): Finding {
  const cause = firstInChange(causes.flat(), hunksOf);
  const source = cause === undefined ? null : open(cause.file);
  if (cause === undefined || source === null) return finding;
  const [start, end] = [source.offset(cause.start), source.offset(cause.end)];
  if (start === null || end === null) return finding;
  const own = causes.find((places) => places.includes(cause)) ?? [];
  const alike = causes.flatMap((places) => firstInChange(places, hunksOf) ?? []);
  const further = finding.related.filter(({ isCause }) => isCause === undefined);
  const others = distinctPlaces([...own, ...alike, ...further]).filter((one) => !isSamePlace(one, cause));
  const related = [relatedPlace(finding.source, finding.range, "the template that prints it"), ...others];
  return { ...finding, source, range: [start, end], related };
}

function distinctPlaces(places: readonly RelatedLocation[]): readonly RelatedLocation[] {
  const known = new Set<string>();
  return places.filter(({ file, start: { line } }) => {
    const key = `${line} ${file}`;
    return !known.has(key) && known.add(key);
  });
}

function isSamePlace(one: RelatedLocation, other: RelatedLocation): boolean {
  return one.file === other.file && one.start.line === other.start.line;
}

/** Returns a function that gives a file as it is at the head; null for one that was not read. */
function opener(head: readonly InputFile[]): (path: string) => SourceFile | null {
  const opened = new Map<string, SourceFile | null>();
  return (path) => {
    const known = opened.get(path);
    if (known !== undefined) return known;
    const bytes = head.find((file) => file.path === path)?.bytes;
    const source =
      bytes === undefined ? null : new SourceFile(path, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
    opened.set(path, source);
    return source;
  };
}

/** The hunks of a file; none for one that the change leaves alone. */
type HunksOf = (path: string) => readonly Hunk[];

function hunksIn(changes: readonly ChangedFile[]): HunksOf {
  const byPath = new Map(changes.map((change) => [change.path, change.patch]));
  const known = new Map<string, readonly Hunk[]>();
  return (path) => {
    const hunks = known.get(path) ?? readHunks(byPath.get(path) ?? "");
    known.set(path, hunks);
    return hunks;
  };
}

function readHunks(patch: string): readonly Hunk[] {
  const parsed = parsePatch(patch);
  return parsed.ok ? parsed.hunks : [];
}
