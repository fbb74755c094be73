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
import { isEncryptedBySops } from "../model/kubernetes/sops.ts";
import type { Workspace } from "../model/kubernetes/workspace.ts";
import { isManifest, type RuleTarget } from "../model/rule-target.ts";
import type { DockerfileProblem, DockerfileRule } from "./lib/dockerfile-rule.ts";
import type { KubernetesRule } from "./lib/kubernetes-rule.ts";
import { isSettledElsewhere, withoutFixBesideUnfilled } from "./lib/last-word.ts";
import { firstLine, foundPlaces, rangeIn } from "./lib/places.ts";
import { respectEncryption, respectOrigin, respectPart } from "./lib/respect-origin.ts";
import type { RuleSet } from "./rule-set.ts";

/** A rule that failed on a file. */
export interface RuleError extends FileError {
  readonly rule: string;
}

/** What identifies a finding: enough to compare two states of a target, and far less work than making the finding. */
export type FindingMark = Pick<Finding, "rule" | "severity" | "preset" | "source" | "object" | "path" | "identity">;

/** What a rule asked the workspace. */
export interface RuleQuestions {
  readonly rule: string;
  readonly questions: readonly Question[];
}

/**
 * The results of the rules for one target. If a rule throws, only its own findings are missing, and `errors` has the
 * error.
 */
export interface RuleOutcome {
  /** One for each finding, in the same order. */
  readonly marks: readonly FindingMark[];
  /** The finding of a mark. It is made on the first call; later calls return the same one. */
  findingAt(index: number): Finding;
  /** False for a rule that did not run again after a change: its marks are those from before. */
  isRun(rule: string): boolean;
  readonly errors: readonly RuleError[];
  /** What rules asked the workspace. Rules that asked nothing are left out. */
  readonly asked: readonly RuleQuestions[];
}

/** Runs all rules for the kind of an object or a Dockerfile. The findings have no fix and no fingerprint yet. */
export function runRules(rules: RuleSet, target: RuleTarget, workspace: Workspace, settings: Settings): RuleOutcome {
  return isManifest(target)
    ? runOverObject(rulesOver(rules.kubernetes, target), target, workspace, settings)
    : runOverDockerfile(rules, target, workspace, settings);
}

/** How much of the beginning of a document is searched for a comment at its top, in characters. */
const longestComment = 4000;

function headOf({ source, document }: Manifest): string {
  return source.text.slice(document.range[0], document.range[0] + longestComment);
}

/** What is kept of a problem until its finding is asked for. */
interface RuleProblem<Found extends Problem> {
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

/** A separate function, so that what is kept of an object's findings holds on to nothing else of the run. */
function subjectOf(manifest: Manifest): Subject<Problem> {
  const { source, object, value } = manifest;
  return { source, object, value, placeOf: ({ path }) => rangeIn(manifest, path) };
}

/** Runs some rules over an object. All of them must be for its kind. */
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
  const collect = (rule: KubernetesRule, all: RuleProblem<Problem>[]): void => {
    for (const found of rule.check(manifest, context)) {
      if (isSettledElsewhere(found, manifest, asking)) continue;
      const problem = respectOrigin(fixable(found, manifest), origin, settings.fixtures, () => headOf(manifest));
      all.push({ rule, problem });
    }
  };
  return runEach(rules, collect, asking, subjectOf(manifest), (rule, error) => {
    const { line } = source.position(rangeIn(manifest, [])[0]);
    return { rule, file: source.path, message: `The rule ${rule} failed on this ${kind}: ${error}`, line };
  });
}

/** The problem, without its fix if there can't be one in this object. */
function fixable(problem: Problem, manifest: Manifest): Problem {
  if (isEncryptedBySops(manifest.document.value)) return respectEncryption(problem);
  return manifest.scope === "part" ? respectPart(problem) : withoutFixBesideUnfilled(problem, manifest);
}

type RulesByKind = Map<string, readonly KubernetesRule[]>;

const concerned = new WeakMap<RuleSet["kubernetes"], RulesByKind>();

/** The rules that can have a problem with an object of this kind. */
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
  // Rules about the whole object are left out for its single pods, so that they report once.
  const found = rules.filter((rule) => concern(rule, hasPods) && (scope === "object" || !concern(rule, false)));
  if (byKind.size < mostKinds) byKind.set(name, found);
  return found;
}

/**
 * The most kinds for which the rules are remembered. More kinds only occur in made-up input; their rules are looked up
 * each time.
 */
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
  const collect = (rule: DockerfileRule, all: RuleProblem<DockerfileProblem>[]): void => {
    for (const found of rule.check(dockerfile, context)) {
      const problem = respectOrigin(found, origin, settings.fixtures, () => source.text);
      all.push({ rule, problem: { ...problem, at: found.at } });
    }
  };
  const placeOf = ({ at }: DockerfileProblem): Range => firstLine(source.text, at);
  return runEach(rules, collect, asking, { source, object: null, value: null, placeOf }, (rule, error) => {
    return { rule, file: source.path, message: `The rule ${rule} failed on this Dockerfile: ${error}`, line: 1 };
  });
}

/** Only the rules that need it look up who runs the image. */
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
  collect: (rule: Checked, all: RuleProblem<Found>[]) => void,
  asking: AskedWorkspace,
  subject: Subject<Found>,
  describe: (rule: string, error: string) => RuleError,
): RuleOutcome {
  const all: RuleProblem<Found>[] = [];
  const errors: RuleError[] = [];
  const asked: RuleQuestions[] = [];
  for (const rule of rules) {
    const start = all.length;
    try {
      collect(rule, all);
    } catch (error) {
      all.length = start;
      errors.push(describe(rule.id, String(error)));
    }
    const questions = asking.takeQuestions();
    if (questions.length > 0) asked.push({ rule: rule.id, questions });
  }
  const marks = all.map((told) => new Mark(told, subject));
  return { marks, findingAt: findingsOnce(all, marks, subject), isRun: always, errors, asked };
}

function always(): boolean {
  return true;
}

/** Makes each finding once, when it is asked for. */
function findingsOnce<Found extends Problem>(
  all: readonly RuleProblem<Found>[],
  marks: readonly FindingMark[],
  { placeOf }: Subject<Found>,
): RuleOutcome["findingAt"] {
  let made: Map<number, Finding> | undefined;
  return (index) => {
    const known = made?.get(index);
    if (known !== undefined) return known;
    const { problem } = all[index] as RuleProblem<Found>;
    const finding = toFinding(problem, marks[index] as FindingMark, placeOf(problem));
    made ??= new Map();
    made.set(index, finding);
    return finding;
  };
}

/** A mark that computes its identity when it is first asked for: that of most marks is never needed. */
class Mark implements FindingMark {
  readonly rule: string;
  readonly severity: Severity;
  declare readonly preset?: Preset;
  readonly path: Path;
  readonly #subject: MarkedSubject;
  #identity: string | null = null;

  constructor({ rule, problem }: RuleProblem<Problem>, subject: MarkedSubject) {
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

/**
 * The most related places of a finding. More are of no help to a reader, and a Service can select thousands of
 * workloads.
 */
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
