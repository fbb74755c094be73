import type { Settings } from "../core/settings.ts";
import type { Dockerfile } from "../model/dockerfile/dockerfile.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import type { Workspace } from "../model/kubernetes/workspace.ts";
import { dockerfileRules, kubernetesRules } from "./registry.ts";
import { runDockerfileRules } from "./run-dockerfile-rules.ts";
import { type RuleOutcome, runRules } from "./run-kubernetes-rules.ts";

/** What every rule for its kind says of an object or a Dockerfile. */
export function runAllRules(subject: Manifest | Dockerfile, workspace: Workspace, settings: Settings): RuleOutcome {
  if ("podTemplate" in subject) return runRules(kubernetesRules, subject, { workspace, settings });
  return runDockerfileRules(dockerfileRules, subject, { settings, uses: workspace.usesOf(subject) });
}
