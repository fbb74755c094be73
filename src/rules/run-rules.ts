import type { FileError, Finding, ObjectReference, Problem } from "../core/finding.ts";
import { identityOf } from "../core/identity.ts";
import type { Json } from "../core/json.ts";
import type { Range } from "../core/range.ts";
import type { RuleFacts } from "../core/rule.ts";
import type { Settings } from "../core/settings.ts";
import type { SourceFile } from "../core/source-file.ts";
import type { Dockerfile } from "../model/dockerfile/dockerfile.ts";
import { type AskedWorkspace, askedWorkspace, type Question } from "../model/kubernetes/asked-workspace.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import type { Workspace } from "../model/kubernetes/workspace.ts";
import { isManifest, type RuleTarget } from "../model/rule-target.ts";
import type { DockerfileRule } from "./lib/dockerfile-rule.ts";
import type { KubernetesRule } from "./lib/kubernetes-rule.ts";
import { isSettledElsewhere, withoutFixBesideUnfilled } from "./lib/last-word.ts";
import { firstLine, rangeIn } from "./lib/places.ts";
import { respectOrigin } from "./lib/respect-origin.ts";
import type { RuleSet } from "./rule-set.ts";

/** A rule that failed on a file. */
export interface RuleError extends FileError {
  readonly rule: string;
}

/** What tells a finding from others: enough to compare two states of a target, and far less work than a finding. */
export type FindingMark = Pick<Finding, "rule" | "severity" | "source" | "object" | "identity">;

/** What the rules say of one target. A rule that throws costs its own findings only, and says so in `errors`. */
export interface RuleOutcome {
  /** One for each of the findings, in their order. */
  readonly marks: readonly FindingMark[];
  /** Made when they are first asked for, and the same ones each time. */
  readonly findings: readonly Finding[];
  /** The finding that one of the marks stands for, made without the others where that is less work. */
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

/** The outcome with these marks and findings, which are made when they are first asked for. */
export function ruleOutcome(
  { marks, errors, asked }: Pick<RuleOutcome, "marks" | "errors" | "asked">,
  makeFindings: () => RuleOutcome["findings"],
  makeOne?: (index: number) => Finding,
): RuleOutcome {
  let known: readonly Finding[] | undefined;
  const all = (): readonly Finding[] => {
    known ??= makeFindings();
    return known;
  };
  return {
    marks,
    get findings() {
      return all();
    },
    findingAt: makeOne ?? ((index) => all()[index] as Finding),
    errors,
    asked,
  };
}

/** So much of a document's text is looked at for a comment on top of it. */
const longestComment = 4000;

function headOf({ source, document }: Manifest): string {
  return source.text.slice(document.range[0], document.range[0] + longestComment);
}

/** What is noted of a problem until its finding is asked for. */
interface Told {
  readonly rule: RuleFacts;
  readonly problem: Problem;
  /** Found out when it is asked for: many proofs have no use for it. */
  readonly range: () => Range;
}

/** What the findings of a target are about. */
interface Subject {
  readonly source: SourceFile;
  readonly object: ObjectReference | null;
  /** The object's data; null for a Dockerfile. */
  readonly value: Json;
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
  const findIn = (rule: KubernetesRule): Told[] => {
    const told: Told[] = [];
    for (const found of rule.check(manifest, context)) {
      if (isSettledElsewhere(found, manifest, asking)) continue;
      const problem = respectOrigin(withoutFixBesideUnfilled(found, manifest), origin, settings.fixtures, () =>
        headOf(manifest),
      );
      told.push({ rule, problem, range: () => rangeIn(manifest, problem.path) });
    }
    return told;
  };
  return runEach(rules, findIn, asking, manifest, (rule, error) => {
    const { line } = source.position(rangeIn(manifest, [])[0]);
    return { rule, file: source.path, message: `The rule ${rule} failed on this ${kind}: ${error}`, line };
  });
}

type RulesByKind = Map<string, readonly KubernetesRule[]>;

const concerned = new WeakMap<RuleSet["kubernetes"], RulesByKind>();

/** The rules that can have a problem with an object of its kind. */
export function rulesOver(
  rules: RuleSet["kubernetes"],
  { group, kind, podTemplate }: Manifest,
): readonly KubernetesRule[] {
  const byKind: RulesByKind = concerned.get(rules) ?? new Map();
  concerned.set(rules, byKind);
  const hasPods = podTemplate !== null;
  const key = `${group}/${kind}`;
  const known = byKind.get(`${key} ${hasPods}`);
  if (known !== undefined) return known;
  const found = rules.filter((rule) => rule.concerns?.(key, hasPods) ?? true);
  if (byKind.size < mostKinds) byKind.set(`${key} ${hasPods}`, found);
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
  const findIn = (rule: DockerfileRule): Told[] => {
    const context = { settings, uses: asking.usesOf(dockerfile) };
    return [...rule.check(dockerfile, context)].map((found) => ({
      rule,
      problem: respectOrigin(found, origin, settings.fixtures, () => source.text),
      range: () => firstLine(source.text, found.at),
    }));
  };
  return runEach(rules, findIn, asking, { source, object: null, value: null }, (rule, error) => {
    return { rule, file: source.path, message: `The rule ${rule} failed on this Dockerfile: ${error}`, line: 1 };
  });
}

function runEach<Checked extends RuleFacts>(
  rules: readonly Checked[],
  findIn: (rule: Checked) => readonly Told[],
  asking: AskedWorkspace,
  subject: Subject,
  describe: (rule: string, error: string) => RuleError,
): RuleOutcome {
  const all: Told[] = [];
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
  const marks = all.map((told) => markOf(told, subject));
  const findings = (): Finding[] => all.map((told, index) => toFinding(told, marks[index] as FindingMark));
  return ruleOutcome({ marks, errors, asked }, findings);
}

function markOf({ rule, problem }: Told, { source, object, value }: Subject): FindingMark {
  const { id } = rule;
  return {
    rule: id,
    severity: problem.severity ?? rule.severity,
    source,
    object,
    identity: identityOf({ rule: id, file: source.path, object, path: problem.path, value }),
  };
}

/** More places than these are no help to a reader, and a Service can select thousands of workloads. */
const mostRelated = 100;

function toFinding({ problem, range }: Told, mark: FindingMark): Finding {
  const { path, message, pair, preset, compares, causedBy = [], restsOn = [] } = problem;
  const causes = [...causedBy, ...restsOn];
  let known: Range | undefined;
  return {
    ...mark,
    ...(preset === undefined ? {} : { preset }),
    message,
    advice: problem.advice ?? null,
    get range() {
      known ??= range();
      return known;
    },
    path,
    ...(causes.length === 0 ? {} : { causedBy: causes }),
    ...(compares === undefined ? {} : { compares }),
    fingerprint: "",
    ...(pair === undefined ? {} : { pair }),
    related: (problem.related ?? []).slice(0, mostRelated),
    proposal: problem.fix ?? null,
    fix: null,
  };
}
