import type { FileError, Finding, ObjectReference, Problem, Severity } from "../core/finding.ts";
import { identityOf } from "../core/identity.ts";
import type { Json } from "../core/json.ts";
import type { Path } from "../core/path.ts";
import type { Preset } from "../core/preset.ts";
import type { Range } from "../core/range.ts";
import type { RuleFacts } from "../core/rule.ts";
import type { Settings } from "../core/settings.ts";
import type { SourceFile } from "../core/source-file.ts";
import type { Dockerfile, DockerfileContext, ImageUse } from "../model/dockerfile/dockerfile.ts";
import { type AskedWorkspace, askedWorkspace, type Question } from "../model/kubernetes/asked-workspace.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import type { Workspace } from "../model/kubernetes/workspace.ts";
import { isManifest, type RuleTarget } from "../model/rule-target.ts";
import type { DockerfileProblem, DockerfileRule } from "./lib/dockerfile-rule.ts";
import type { KubernetesRule } from "./lib/kubernetes-rule.ts";
import { isSettledElsewhere, withoutFixBesideUnfilled } from "./lib/last-word.ts";
import { firstLine, foundPlaces, rangeIn } from "./lib/places.ts";
import { respectOrigin } from "./lib/respect-origin.ts";
import type { RuleSet } from "./rule-set.ts";

/** A rule that failed on a file. */
export interface RuleError extends FileError {
  readonly rule: string;
}

/** What tells a finding from others: enough to compare two states of a target, and far less work than a finding. */
export type FindingMark = Pick<Finding, "rule" | "severity" | "preset" | "source" | "object" | "path" | "identity">;

/** What the rules say of one target. A rule that throws costs its own findings only, and says so in `errors`. */
export interface RuleOutcome {
  /** One for each of the findings, in their order. */
  readonly marks: readonly FindingMark[];
  /** The finding that a mark stands for: made when it is first asked for, and the same one each time. */
  findingAt(index: number): Finding;
  readonly errors: readonly RuleError[];
  /** What rules asked of the workspace, by their ids; rules that asked nothing are left out. */
  readonly asked: ReadonlyMap<string, readonly Question[]>;
}

/** What every rule for its kind says of an object or a Dockerfile. Findings carry no fix and no fingerprint yet. */
export function runRules(rules: RuleSet, target: RuleTarget, workspace: Workspace, settings: Settings): RuleOutcome {
  return isManifest(target)
    ? runOverObject(rulesOver(rules.kubernetes, target), target, workspace, settings)
    : runOverDockerfile(rules, target, workspace, settings);
}

/** So much of a document's text is looked at for a comment on top of it. */
const longestComment = 4000;

function headOf({ source, document }: Manifest): string {
  return source.text.slice(document.range[0], document.range[0] + longestComment);
}

/** What is noted of a problem until its finding is asked for. */
interface Told<Found extends Problem> {
  readonly rule: RuleFacts;
  readonly problem: Found;
}

/** What all marks of a target are about. */
interface MarkedSubject {
  readonly source: SourceFile;
  readonly object: ObjectReference | null;
  /** The object's data; null for a Dockerfile. */
  readonly value: Json;
}

/** What the findings of a target are about. */
interface Subject<Found extends Problem> extends MarkedSubject {
  /** The text to point at. */
  placeOf(problem: Found): Range;
}

/** Apart from the run, so that what is kept of an object's findings keeps nothing else of it. */
function subjectOf(manifest: Manifest): Subject<Problem> {
  const { source, object, value } = manifest;
  return { source, object, value, placeOf: ({ path }) => rangeIn(manifest, path) };
}

/** What some rules, all of them for its kind, say of an object. */
export function runOverObject(
  rules: readonly KubernetesRule[],
  manifest: Manifest,
  workspace: Workspace,
  settings: Settings,
): RuleOutcome {
  const { source, kind } = manifest;
  const origin = workspace.originOf(source.path);
  const asking = askedWorkspace(workspace, manifest);
  const context = { workspace: asking, settings };
  const findIn = (rule: KubernetesRule): Told<Problem>[] => {
    const told: Told<Problem>[] = [];
    for (const found of rule.check(manifest, context)) {
      if (isSettledElsewhere(found, manifest, asking)) continue;
      const problem = respectOrigin(withoutFixBesideUnfilled(found, manifest), origin, settings.fixtures, () =>
        headOf(manifest),
      );
      told.push({ rule, problem });
    }
    return told;
  };
  return runEach(rules, findIn, asking, subjectOf(manifest), (rule, error) => {
    const { line } = source.position(rangeIn(manifest, [])[0]);
    return { rule, file: source.path, message: `The rule ${rule} failed on this ${kind}: ${error}`, line };
  });
}

type RulesByKind = Map<string, readonly KubernetesRule[]>;

const concerned = new WeakMap<RuleSet["kubernetes"], RulesByKind>();

/** The rules that can have a problem with an object of its kind. */
export function rulesOver(
  rules: RuleSet["kubernetes"],
  { group, kind, podTemplate, scope }: Manifest,
): readonly KubernetesRule[] {
  const byKind: RulesByKind = concerned.get(rules) ?? new Map();
  concerned.set(rules, byKind);
  const hasPods = podTemplate !== null;
  const key = `${group}/${kind}`;
  const name = `${key} ${hasPods} ${scope}`;
  const known = byKind.get(name);
  if (known !== undefined) return known;
  const concern = ({ concerns }: KubernetesRule, pods: boolean): boolean => concerns?.(key, pods) ?? true;
  // What concerns the whole object is told of it once.
  const found = rules.filter((rule) => concern(rule, hasPods) && (scope === "object" || !concern(rule, false)));
  if (byKind.size < mostKinds) byKind.set(name, found);
  return found;
}

/** Kinds beyond these are made up. */
const mostKinds = 1000;

function runOverDockerfile(
  { dockerfile: rules }: RuleSet,
  dockerfile: Dockerfile,
  workspace: Workspace,
  settings: Settings,
): RuleOutcome {
  const { source } = dockerfile.file;
  const origin = workspace.originOf(source.path);
  const asking = askedWorkspace(workspace, dockerfile);
  const context = new AskingContext(settings, () => asking.usesOf(dockerfile));
  const findIn = (rule: DockerfileRule): Told<DockerfileProblem>[] => {
    return [...rule.check(dockerfile, context)].map((found) => {
      return { rule, problem: { ...respectOrigin(found, origin, settings.fixtures, () => source.text), at: found.at } };
    });
  };
  const placeOf = ({ at }: DockerfileProblem): Range => firstLine(source.text, at);
  return runEach(rules, findIn, asking, { source, object: null, value: null, placeOf }, (rule, error) => {
    return { rule, file: source.path, message: `The rule ${rule} failed on this Dockerfile: ${error}`, line: 1 };
  });
}

/** Who runs the image is asked by the rules that have a use for it. */
class AskingContext implements DockerfileContext {
  readonly settings: Settings;
  readonly #usesOf: () => readonly ImageUse[];

  constructor(settings: Settings, usesOf: () => readonly ImageUse[]) {
    this.settings = settings;
    this.#usesOf = usesOf;
  }

  get uses(): readonly ImageUse[] {
    return this.#usesOf();
  }
}

function runEach<Checked extends RuleFacts, Found extends Problem>(
  rules: readonly Checked[],
  findIn: (rule: Checked) => readonly Told<Found>[],
  asking: AskedWorkspace,
  subject: Subject<Found>,
  describe: (rule: string, error: string) => RuleError,
): RuleOutcome {
  const all: Told<Found>[] = [];
  const errors: RuleError[] = [];
  const asked = new Map<string, readonly Question[]>();
  for (const rule of rules) {
    try {
      const told = findIn(rule);
      if (told.length > 0) all.push(...told);
    } catch (error) {
      errors.push(describe(rule.id, String(error)));
    }
    const questions = asking.takeQuestions();
    if (questions.length > 0) asked.set(rule.id, questions);
  }
  const marks = all.map((told) => new Mark(told, subject));
  return { marks, findingAt: findingsOnce(all, marks, subject), errors, asked };
}

/** Makes each finding once, when it is asked for. */
function findingsOnce<Found extends Problem>(
  all: readonly Told<Found>[],
  marks: readonly FindingMark[],
  { placeOf }: Subject<Found>,
): RuleOutcome["findingAt"] {
  let made: Map<number, Finding> | undefined;
  return (index) => {
    const known = made?.get(index);
    if (known !== undefined) return known;
    const { problem } = all[index] as Told<Found>;
    const finding = toFinding(problem, marks[index] as FindingMark, placeOf(problem));
    made ??= new Map();
    made.set(index, finding);
    return finding;
  };
}

/** A mark that makes its identity when it is asked for it: of most, only what they are the same as matters. */
class Mark implements FindingMark {
  readonly rule: string;
  readonly severity: Severity;
  declare readonly preset?: Preset;
  readonly path: Path;
  readonly #subject: MarkedSubject;
  #identity: string | null = null;

  constructor({ rule, problem }: Told<Problem>, subject: MarkedSubject) {
    this.rule = rule.id;
    this.severity = problem.severity ?? rule.severity;
    if (problem.preset !== undefined) this.preset = problem.preset;
    this.path = problem.path;
    this.#subject = subject;
  }

  get source(): SourceFile {
    return this.#subject.source;
  }

  get object(): ObjectReference | null {
    return this.#subject.object;
  }

  get identity(): string {
    const { rule, source, object, path } = this;
    return (this.#identity ??= identityOf({ rule, file: source.path, object, path, value: this.#subject.value }));
  }
}

/** More places than these are no help to a reader, and a Service can select thousands of workloads. */
const mostRelated = 100;

function toFinding(problem: Problem, mark: FindingMark, range: Range): Finding {
  const { message, pair, compares, extent, awaits, causedBy = [], restsOn = [] } = problem;
  const { rule, severity, preset, source, object, path, identity } = mark;
  const causes = [...causedBy, ...restsOn];
  return {
    rule,
    severity,
    ...(preset === undefined ? {} : { preset }),
    source,
    object,
    path,
    identity,
    message,
    advice: problem.advice ?? null,
    range,
    ...(causes.length === 0 ? {} : { causedBy: causes }),
    ...(compares === undefined ? {} : { compares }),
    ...(extent === undefined ? {} : { extent }),
    ...(awaits === undefined ? {} : { awaits }),
    fingerprint: "",
    ...(pair === undefined ? {} : { pair }),
    related: foundPlaces((problem.related ?? []).slice(0, mostRelated)),
    proposal: problem.fix ?? null,
    fix: null,
  };
}
