import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { buildGoProgram } from "../../scripts/go-program.ts";

/** What BuildKit reads of an instruction. */
export interface JudgedStatement {
  readonly keyword: string;
  readonly flags: readonly string[] | null;
  readonly words: readonly string[] | null;
  readonly json: boolean;
  readonly heredocs: readonly string[] | null;
}

/** What BuildKit's parser makes of a Dockerfile; `error` is empty where it takes it. */
export interface Verdict {
  readonly error: string;
  readonly stages: number;
  readonly statements: readonly JudgedStatement[] | null;
}

const folder = mkdtempSync(join(inject("scratch"), "judge-"));
const program = join(folder, "judge");

/** Whether this machine has Go, and BuildKit's module in its cache: nothing is fetched here. */
export const hasJudge: boolean = buildGoProgram("dockerfile-judge", program);

/** What BuildKit says of each of some Dockerfiles. */
export function judge(texts: readonly string[]): readonly Verdict[] {
  return ask({ dockerfiles: texts }).dockerfiles;
}

/** What BuildKit leaves out of paths by the text of a `.dockerignore`; `error` is empty where it takes the text. */
export interface IgnoreVerdict {
  readonly error: string;
  readonly out: readonly boolean[] | null;
}

/** What BuildKit makes of each of some `.dockerignore` files. */
export function judgeIgnores(
  cases: readonly { readonly text: string; readonly paths: readonly string[] }[],
): readonly IgnoreVerdict[] {
  return ask({ ignores: cases }).ignores;
}

function ask(question: object): {
  readonly dockerfiles: readonly Verdict[];
  readonly ignores: readonly IgnoreVerdict[];
} {
  const input = JSON.stringify(question);
  return JSON.parse(execFileSync(program, { input, encoding: "utf8", maxBuffer: 2 ** 30 })) as ReturnType<typeof ask>;
}
