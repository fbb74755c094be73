import { applyEdits } from "../core/edit.ts";
import type { Finding } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import { concernsComment } from "../core/operation.ts";
import { SourceFile } from "../core/source-file.ts";
import { parseDockerfile } from "../formats/dockerfile/parse.ts";
import { parseYaml } from "../formats/yaml/parse.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import { readManifests } from "../model/kubernetes/read-manifests.ts";
import type { Workspace } from "../model/kubernetes/workspace.ts";
import type { RuleTarget } from "../model/rule-target.ts";
import type { RuleOutcome } from "../rules/run-rules.ts";
import { ignoresOf, readIgnores } from "../suppression/ignores.ts";
import { type Change, outcomesIn, type ProofContext, type ReadFile, type TargetOutcome } from "./change.ts";
import { commentFindings } from "./comment-findings.ts";

/** The tree after changes. `replaced` maps each changed object or Dockerfile to its new version. */
export interface ProvedTree {
  readonly workspace: Workspace;
  readonly replaced: ReadonlyMap<RuleTarget, RuleTarget>;
  /** The results of the rules for one of its objects or Dockerfiles. */
  outcomeOf(subject: RuleTarget): RuleOutcome;
}

/** How many times each finding is reported and ignored, by identity. */
interface Silence {
  readonly reported: ReadonlyMap<string, number>;
  readonly ignored: ReadonlyMap<string, number>;
}

/**
 * Returns a side effect of a change to the comments of a file, in half a sentence; null if there is none. Side effects
 * are: another finding is ignored or comes back; a finding about a comment that should be resolved remains; or, if only
 * comments change, a new finding about a comment appears.
 */
export function commentHarm(ground: ProofContext, change: Change, tree: ProvedTree): string | null {
  const { file, operations, resolves } = change;
  if (!operations.some(concernsComment)) return null;
  const was = asItStands(ground, file);
  const after = readAfter(change);
  const said = sayAgain(after, was.said, tree);
  if (said === null) return "the number of objects would change";
  const moved = shift(was.silence, silenceOf(ground, after, said));
  if (moved !== null) return moved;
  return noteLeft(was.notes, notesOn(ground, after, said), resolves, operations.every(concernsComment));
}

/** The state of an unchanged file, shared by the proofs of all changes to its comments. */
interface Standing {
  readonly said: readonly TargetOutcome[];
  readonly silence: Silence;
  readonly notes: readonly Finding[];
}

const standing = new WeakMap<ProofContext, Map<ReadFile, Standing>>();

function asItStands(ground: ProofContext, file: ReadFile): Standing {
  const files = standing.get(ground) ?? new Map<ReadFile, Standing>();
  standing.set(ground, files);
  const known = files.get(file);
  if (known !== undefined) return known;
  const said = outcomesIn(ground, file);
  const made = { said, silence: silenceOf(ground, file, said), notes: notesOn(ground, file, said) };
  files.set(file, made);
  return made;
}

/**
 * Like `commentHarm`, for changes of objects in files with ignore comments. For example, a comment that covers a
 * missing key may not cover what is missing below that key once it exists. Each document is read separately.
 */
export function ignoreHarm(
  ground: ProofContext,
  changed: ReadonlyMap<Manifest, Manifest>,
  { outcomeOf }: ProvedTree,
): string | null {
  const commented = [...changed].filter(([{ source }]) => ground.ignores.work(source.path));
  for (const [, pairs] of groupBy(commented, ([before]) => before.document)) {
    const [[, { source: text, document: changedDocument }]] = pairs as [[Manifest, Manifest]];
    const was = pairs.map(([before]) => silenceBefore(ground, before));
    const is = pairs.map(([, after]): TargetOutcome => ({ subject: after, outcome: outcomeOf(after) }));
    const after = { format: "yaml", source: text, documents: [changedDocument] } as const;
    const harm = shift(sumOf(was), silenceOf(ground, after, is));
    if (harm !== null) return harm;
  }
  return null;
}

/** The results of `silenceBefore`, shared by all proofs for an object. */
const silences = new WeakMap<ProofContext, Map<Manifest, Silence>>();

/** What is reported and what is ignored for an unchanged object, with its document read separately. */
function silenceBefore(ground: ProofContext, manifest: Manifest): Silence {
  const known = silences.get(ground) ?? new Map<Manifest, Silence>();
  silences.set(ground, known);
  const found = known.get(manifest);
  if (found !== undefined) return found;
  const { source, document } = manifest;
  const alone = parseYaml(new SourceFile(source.path, source.text.slice(...document.range)));
  const subject = readManifests(alone).manifests[ground.manifestsOf(document).indexOf(manifest)] ?? manifest;
  const silence = silenceOf(ground, alone, [{ subject, outcome: ground.outcomeOf(manifest) }]);
  known.set(manifest, silence);
  return silence;
}

function sumOf(silences: readonly Silence[]): Silence {
  const [first] = silences;
  if (first !== undefined && silences.length === 1) return first;
  return { reported: sumOfCounts(silences, "reported"), ignored: sumOfCounts(silences, "ignored") };
}

function sumOfCounts(silences: readonly Silence[], part: keyof Silence): Map<string, number> {
  const sum = new Map<string, number>();
  for (const silence of silences) {
    for (const [identity, count] of silence[part]) sum.set(identity, (sum.get(identity) ?? 0) + count);
  }
  return sum;
}

function shift(was: Silence, is: Silence): string | null {
  for (const identity of new Set([...was.reported.keys(), ...was.ignored.keys()])) {
    if (rises(identity, was.ignored, is.ignored)) return "another finding would be ignored";
    if (rises(identity, was.reported, is.reported)) return "another finding would no longer be ignored";
  }
  return null;
}

function noteLeft(
  was: readonly Finding[],
  is: readonly Finding[],
  cures: readonly Finding[],
  alone: boolean,
): string | null {
  const left = countsOf(was);
  const cured = new Set(cures.map(({ identity }) => identity));
  for (const identity of cured) if (left.has(identity)) left.set(identity, (left.get(identity) ?? 0) - 1);
  for (const { identity, rule } of is) {
    const count = left.get(identity);
    if (count !== undefined && count <= 0) return `the finding of ${rule} would remain`;
    if (count === undefined && alone) return `a finding of ${rule} would appear`;
    if (count !== undefined) left.set(identity, count - 1);
  }
  return null;
}

function silenceOf(ground: ProofContext, file: ReadFile, said: readonly TargetOutcome[]): Silence {
  const { path } = file.source;
  const ignores = ignoresOf(new Map([[path, file]]), ground.ignoring);
  const silence = { reported: new Map<string, number>(), ignored: new Map<string, number>() };
  for (const { subject, outcome } of said) {
    for (const [index, { rule, identity }] of outcome.marks.entries()) {
      const isIgnored = ignores.concern(subject, path, rule) && ignores.silences(subject, outcome.findingAt(index));
      count(isIgnored ? silence.ignored : silence.reported, identity);
    }
  }
  return silence;
}

function notesOn(ground: ProofContext, file: ReadFile, said: readonly TargetOutcome[]): readonly Finding[] {
  const own = readIgnores(file, ground.ignoring);
  return own === null ? [] : commentFindings(ground, file, own, said);
}

function readAfter({ file, edits }: Change): ReadFile {
  const source = new SourceFile(file.source.path, applyEdits(file.source.text, edits));
  return file.format === "dockerfile" ? parseDockerfile(source) : parseYaml(source);
}

/** The results after a change, with each object at its place in the new text; null if the number of objects differs. */
function sayAgain(
  after: ReadFile,
  said: readonly TargetOutcome[],
  { replaced, outcomeOf }: ProvedTree,
): readonly TargetOutcome[] | null {
  const outcomeAfter = ({ subject, outcome }: TargetOutcome): RuleOutcome =>
    replaced.size === 0 ? outcome : outcomeOf(replaced.get(subject) ?? subject);
  if (after.format === "dockerfile") {
    return said.map((one) => ({ subject: replaced.get(one.subject) ?? one.subject, outcome: outcomeAfter(one) }));
  }
  const { manifests } = readManifests(after);
  if (manifests.length !== said.length) return null;
  return said.map((one, index) => ({ subject: manifests[index] as RuleTarget, outcome: outcomeAfter(one) }));
}

function countsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { identity } of findings) count(counts, identity);
  return counts;
}

function count(counts: Map<string, number>, identity: string): void {
  counts.set(identity, (counts.get(identity) ?? 0) + 1);
}

function rises(key: string, was: ReadonlyMap<string, number>, is: ReadonlyMap<string, number>): boolean {
  return (is.get(key) ?? 0) > (was.get(key) ?? 0);
}
