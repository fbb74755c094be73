import type { FileError, Finding, ObjectReference, Problem } from "../core/finding.ts";
import { identityOf } from "../core/identity.ts";
import type { Json } from "../core/json.ts";
import type { Range } from "../core/range.ts";
import type { RuleFacts } from "../core/rule.ts";
import type { Settings } from "../core/settings.ts";
import type { SourceFile } from "../core/source-file.ts";
import type { Dockerfile } from "../model/dockerfile/dockerfile.ts";
import {
  type AskedWorkspace,
  answersStay,
  askedWorkspace,
  type Question,
} from "../model/kubernetes/asked-workspace.ts";
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

/** What the rules say of one target. A rule that throws costs its own findings only, and says so in `errors`. */
export interface RuleOutcome {
  readonly findings: readonly Finding[];
  readonly errors: readonly RuleError[];
  /** What rules asked of the workspace, by their ids; rules that asked nothing are left out. */
  readonly asked: ReadonlyMap<string, readonly Question[]>;
}

/** What every rule for its kind says of an object or a Dockerfile. Findings carry no fix and no fingerprint yet. */
export function runRules(rules: RuleSet, target: RuleTarget, workspace: Workspace, settings: Settings): RuleOutcome {
  return isManifest(target)
    ? runOverObject(rules, target, workspace, settings)
    : runOverDockerfile(rules, target, workspace, settings);
}

/**
 * What the rules say of a target that stays as it is while others change: those that asked for others, and would be told
 * something else now, are run again.
 */
export function rerunRules(
  rules: RuleSet,
  target: RuleTarget,
  before: RuleOutcome,
  workspace: Workspace,
  settings: Settings,
): RuleOutcome {
  const stale = [...before.asked].filter(([, questions]) => !answersStay(questions, workspace)).map(([rule]) => rule);
  if (stale.length === 0) return before;
  const isStale = ({ id }: RuleFacts): boolean => stale.includes(id);
  const again: RuleSet = {
    ...rules,
    kubernetes: rules.kubernetes.filter(isStale),
    dockerfile: rules.dockerfile.filter(isStale),
  };
  const fresh = runRules(again, target, workspace, settings);
  const stays = ({ rule }: { readonly rule: string }): boolean => !stale.includes(rule);
  return {
    findings: [...before.findings.filter(stays), ...fresh.findings],
    errors: [...before.errors.filter(stays), ...fresh.errors],
    asked: fresh.asked,
  };
}

/** So much of a document's text is looked at for a comment on top of it. */
const longestComment = 4000;

function headOf({ source, document }: Manifest): string {
  return source.text.slice(document.range[0], document.range[0] + longestComment);
}

function runOverObject(
  { kubernetes }: RuleSet,
  manifest: Manifest,
  workspace: Workspace,
  settings: Settings,
): RuleOutcome {
  const { source, object, value, kind } = manifest;
  const origin = workspace.originOf(source.path);
  const asking = askedWorkspace(workspace);
  const findIn = (rule: KubernetesRule): Finding[] => {
    const problems = [...rule.check(manifest, { workspace: asking, settings })];
    return problems
      .filter((problem) => !isSettledElsewhere(problem, manifest, workspace))
      .map((problem) => withoutFixBesideUnfilled(problem, manifest))
      .map((problem) => respectOrigin(problem, origin, settings.fixtures, () => headOf(manifest)))
      .map((problem) =>
        toFinding(rule, problem, { source, object, value, range: () => rangeIn(manifest, problem.path) }),
      );
  };
  const concerned = kubernetes.filter((rule) => rule.concerns?.(manifest) ?? true);
  return runEach(concerned, findIn, asking, (rule, error) => {
    const { line } = source.position(rangeIn(manifest, [])[0]);
    return { rule, file: source.path, message: `The rule ${rule} failed on this ${kind}: ${error}`, line };
  });
}

function runOverDockerfile(
  { dockerfile: rules }: RuleSet,
  dockerfile: Dockerfile,
  workspace: Workspace,
  settings: Settings,
): RuleOutcome {
  const { source } = dockerfile.file;
  const origin = workspace.originOf(source.path);
  const asking = askedWorkspace(workspace);
  const findIn = (rule: DockerfileRule): Finding[] => {
    const context = { settings, uses: asking.usesOf(dockerfile) };
    return [...rule.check(dockerfile, context)].map((problem) => {
      return toFinding(
        rule,
        respectOrigin(problem, origin, settings.fixtures, () => source.text),
        {
          source,
          object: null,
          value: null,
          range: () => firstLine(source.text, problem.at),
        },
      );
    });
  };
  return runEach(rules, findIn, asking, (rule, error) => {
    return { rule, file: source.path, message: `The rule ${rule} failed on this Dockerfile: ${error}`, line: 1 };
  });
}

function runEach<Checked extends RuleFacts>(
  rules: readonly Checked[],
  findIn: (rule: Checked) => readonly Finding[],
  asking: AskedWorkspace,
  describe: (rule: string, error: string) => RuleError,
): RuleOutcome {
  const findings: Finding[] = [];
  const errors: RuleError[] = [];
  const asked = new Map<string, readonly Question[]>();
  for (const rule of rules) {
    try {
      findings.push(...findIn(rule));
    } catch (error) {
      errors.push(describe(rule.id, String(error)));
    }
    const questions = asking.takeQuestions();
    if (questions.length > 0) asked.set(rule.id, questions);
  }
  return { findings, errors, asked };
}

/** More places than these are no help to a reader, and a Service can select thousands of workloads. */
const mostRelated = 100;

interface ProblemPlace {
  readonly source: SourceFile;
  readonly object: ObjectReference | null;
  /** The object's data; null for a Dockerfile. */
  readonly value: Json;
  /** Found out when it is asked for: many proofs have no use for it. */
  readonly range: () => Range;
}

function toFinding(rule: RuleFacts, problem: Problem, { source, object, value, range }: ProblemPlace): Finding {
  const { path, message, pair, causedBy = [], restsOn = [] } = problem;
  const causes = [...causedBy, ...restsOn];
  let known: Range | undefined;
  return {
    rule: rule.id,
    severity: problem.severity ?? rule.severity,
    message,
    advice: problem.advice ?? null,
    source,
    get range() {
      known ??= range();
      return known;
    },
    object,
    path,
    ...(causes.length === 0 ? {} : { causedBy: causes }),
    identity: identityOf({ rule: rule.id, file: source.path, object, path, value }),
    fingerprint: "",
    ...(pair === undefined ? {} : { pair }),
    related: (problem.related ?? []).slice(0, mostRelated),
    proposal: problem.fix ?? null,
    fix: null,
  };
}
