import type { RuleFacts } from "../core/rule.ts";
import type { CommentRule } from "./lib/comment-rule.ts";
import type { DockerfileRule } from "./lib/dockerfile-rule.ts";
import type { FileRule } from "./lib/file-rule.ts";
import type { KubernetesRule } from "./lib/kubernetes-rule.ts";

/** Rules that run together, grouped by what they look at. */
export interface RuleSet {
  readonly kubernetes: readonly KubernetesRule[];
  readonly dockerfile: readonly DockerfileRule[];
  readonly ignoreComments: readonly CommentRule[];
  readonly files: readonly FileRule[];
}

/** All of a set's rules, whatever they look at. */
export function rulesIn({ kubernetes, dockerfile, ignoreComments, files }: RuleSet): readonly RuleFacts[] {
  return [...kubernetes, ...dockerfile, ...ignoreComments, ...files];
}
