import type { Finding } from "../core/finding.ts";
import { identityOf } from "../core/identity.ts";
import type { Range } from "../core/range.ts";
import type { Dockerfile, DockerfileContext, Instruction } from "../model/dockerfile/dockerfile.ts";
import type { DockerfileProblem, DockerfileRule } from "./dockerfile/dockerfile-rule.ts";
import type { RuleError, RuleOutcome } from "./run-rules.ts";

/** Runs rules over a Dockerfile and places their problems in it. Findings carry no fix and no fingerprint yet. */
export function runDockerfileRules(
  rules: readonly DockerfileRule[],
  dockerfile: Dockerfile,
  context: DockerfileContext,
): RuleOutcome {
  const findings: Finding[] = [];
  const errors: RuleError[] = [];
  for (const rule of rules) {
    try {
      for (const problem of rule.check(dockerfile, context)) findings.push(place(problem, rule, dockerfile));
    } catch (error) {
      const message = `The rule ${rule.id} failed on this Dockerfile: ${String(error)}`;
      errors.push({ rule: rule.id, file: dockerfile.file.source.path, message, line: 1 });
    }
  }
  return { findings, errors };
}

function place(problem: DockerfileProblem, rule: DockerfileRule, { file: { source } }: Dockerfile): Finding {
  const { path } = problem;
  return {
    rule: rule.id,
    severity: problem.severity ?? rule.severity,
    message: problem.message,
    advice: problem.advice ?? null,
    source,
    range: firstLine(source.text, problem.at),
    object: null,
    path,
    identity: identityOf({ rule: rule.id, file: source.path, object: null, path, value: null }),
    fingerprint: "",
    ...(problem.pair === undefined ? {} : { pair: problem.pair }),
    proposal: problem.fix ?? null,
    fix: null,
  };
}

/** An instruction's first line: enough to point at it. */
function firstLine(text: string, { range: [start, end] }: Instruction): Range {
  const line = text.slice(start, end).split(/\r?\n/, 1)[0] ?? "";
  return [start, start + line.trimEnd().length];
}
