import type { Finding } from "../core/finding.ts";
import { identityOf } from "../core/identity.ts";
import type { Range } from "../core/range.ts";
import type { Dockerfile, DockerfileContext, Instruction } from "../model/dockerfile/dockerfile.ts";
import type { DockerfileProblem, DockerfileRule } from "./lib/dockerfile-rule.ts";
import type { RuleError, RuleOutcome } from "./run-kubernetes-rules.ts";

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

/** What programs that write files say on top of them. */
const generated =
  /\b(?:do not|don't|never) (?:edit|modify|change)\b|\b(?:auto-?)?generated (?:automatically )?(?:by|from|via|with)\b|@generated\b/i;
const generatedAdvice = "This file is generated, as its comment says: change what it is made from.";

/** A generated file would be overwritten: what is wrong with it is said, and not fixed there. */
function isGenerated({ comments, instructions }: Dockerfile["file"]): boolean {
  const first = instructions[0]?.range[0] ?? 0;
  return comments.some(({ range, text }) => range[0] < first && generated.test(text));
}

function place(problem: DockerfileProblem, rule: DockerfileRule, { file }: Dockerfile): Finding {
  const { source } = file;
  const { path } = problem;
  const byHand = problem.fix === undefined || !isGenerated(file);
  return {
    rule: rule.id,
    severity: problem.severity ?? rule.severity,
    message: problem.message,
    advice: byHand ? (problem.advice ?? null) : generatedAdvice,
    source,
    range: firstLine(source.text, problem.at),
    object: null,
    path,
    identity: identityOf({ rule: rule.id, file: source.path, object: null, path, value: null }),
    fingerprint: "",
    ...(problem.pair === undefined ? {} : { pair: problem.pair }),
    proposal: byHand ? (problem.fix ?? null) : null,
    fix: null,
  };
}

/** An instruction's first line: enough to point at it. */
function firstLine(text: string, { range: [start, end] }: Instruction): Range {
  const line = text.slice(start, end).split(/\r?\n/, 1)[0] ?? "";
  return [start, start + line.trimEnd().length];
}
