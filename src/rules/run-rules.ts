import type { FileError, Finding, Problem } from "../core/finding.ts";
import { identityOf } from "../core/identity.ts";
import type { Rule } from "../core/rule.ts";
import type { Manifest } from "../model/manifest.ts";
import type { KubernetesContext } from "../model/workspace.ts";
import type { KubernetesRule } from "./kubernetes/kubernetes-rule.ts";

/** What the rules say of one manifest. A rule that throws costs its own findings only, and says so in `errors`. */
export interface RuleOutcome {
  readonly findings: readonly Finding[];
  readonly errors: readonly FileError[];
}

/** Runs rules over a manifest and places their problems in its file. Findings carry no fix and no fingerprint yet. */
export function runRules(
  rules: readonly KubernetesRule[],
  manifest: Manifest,
  context: KubernetesContext,
): RuleOutcome {
  const findings: Finding[] = [];
  const errors: FileError[] = [];
  for (const rule of rules) {
    try {
      for (const problem of rule.check(manifest, context)) findings.push(place(problem, rule, manifest));
    } catch (error) {
      const { line } = manifest.source.position(manifest.document.anchor(manifest.root)[0]);
      const message = `The rule ${rule.id} failed on this ${manifest.kind}: ${String(error)}`;
      errors.push({ file: manifest.source.path, message, line });
    }
  }
  return { findings, errors };
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
    proposal: problem.fix ?? null,
    fix: null,
  };
}
