import type { FileError, Finding, Problem } from "../core/finding.ts";
import { identityOf } from "../core/identity.ts";
import { isObject, type Json } from "../core/json.ts";
import { concernsDocument, type YamlOperation } from "../core/operation.ts";
import type { Path } from "../core/path.ts";
import type { Rule } from "../core/rule.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import type { KubernetesContext } from "../model/kubernetes/workspace.ts";
import type { KubernetesRule } from "./lib/kubernetes-rule.ts";

/** A rule that failed on a file. */
export interface RuleError extends FileError {
  readonly rule: string;
}

/** What the rules say of one manifest. A rule that throws costs its own findings only, and says so in `errors`. */
export interface RuleOutcome {
  readonly findings: readonly Finding[];
  readonly errors: readonly RuleError[];
}

/** Runs rules over a manifest and places their problems in its file. Findings carry no fix and no fingerprint yet. */
export function runRules(
  rules: readonly KubernetesRule[],
  manifest: Manifest,
  context: KubernetesContext,
): RuleOutcome {
  const findings: Finding[] = [];
  const errors: RuleError[] = [];
  for (const rule of rules) {
    try {
      for (const problem of rule.check(manifest, context)) {
        if (!settledElsewhere(problem, manifest, context)) findings.push(place(problem, rule, manifest));
      }
    } catch (error) {
      const { line } = manifest.source.position(manifest.document.anchor(manifest.root)[0]);
      const message = `The rule ${rule.id} failed on this ${manifest.kind}: ${String(error)}`;
      errors.push({ rule: rule.id, file: manifest.source.path, message, line });
    }
  }
  return { findings, errors };
}

/** True when a kustomization sets what the fix would: what this file says is then not what is deployed. */
function settledElsewhere({ fix }: Problem, manifest: Manifest, { workspace }: KubernetesContext): boolean {
  const targets = (fix?.operations ?? []).flatMap((operation) => {
    return concernsDocument(operation) ? targetsOf(operation) : [];
  });
  return targets.some((target) => workspace.patched(manifest, target.slice(manifest.root.length)));
}

function targetsOf(operation: YamlOperation): readonly Path[] {
  return operation.kind === "set" ? leaves(operation.path, operation.value) : [operation.path];
}

function leaves(path: Path, value: Json): readonly Path[] {
  if (!isObject(value)) return [path];
  return Object.entries(value).flatMap(([key, item]) => leaves([...path, key], item));
}

function place(problem: Problem, rule: Rule<Manifest, KubernetesContext>, manifest: Manifest): Finding {
  const { source, object, value } = manifest;
  const { path } = problem;
  return {
    rule: rule.id,
    severity: problem.severity ?? rule.severity,
    message: problem.message,
    advice: problem.advice ?? null,
    source,
    range: manifest.document.anchor([...manifest.root, ...path]),
    object,
    path,
    identity: identityOf({ rule: rule.id, file: source.path, object, path, value }),
    fingerprint: "",
    ...(problem.pair === undefined ? {} : { pair: problem.pair }),
    proposal: problem.fix ?? null,
    fix: null,
  };
}
