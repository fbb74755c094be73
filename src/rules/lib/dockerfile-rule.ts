import type { Problem } from "../../core/finding.ts";
import type { Rule } from "../../core/rule.ts";
import type { Dockerfile, DockerfileContext, Instruction } from "../../model/dockerfile/dockerfile.ts";

/** A problem of a Dockerfile. Its `path` says what it is about in words that survive pushes: stage, keyword, detail. */
export interface DockerfileProblem extends Problem {
  /** The instruction to point at. */
  readonly at: Instruction;
}

/** A rule over one Dockerfile and the containers that run what it builds. Made by `stageRule` or `dockerfileRule`. */
export type DockerfileRule = Rule<Dockerfile, DockerfileContext, DockerfileProblem>;
