import { stageRule } from "../../src/rules/lib/define-dockerfile.ts";
import { containerRule, podRule } from "../../src/rules/lib/define-kubernetes.ts";
import type { DockerfileRule } from "../../src/rules/lib/dockerfile-rule.ts";
import { review, safe } from "../../src/rules/lib/fixes.ts";
import type { KubernetesRule } from "../../src/rules/lib/kubernetes-rule.ts";
import { ruleSet } from "../../src/rules/registry.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";

const facts = { summary: "A probe.", why: "A test.", category: "style", sources: [] } as const;

/** Each container of a pod, with a safe fix. */
export const probeContainer: KubernetesRule = containerRule({
  ...facts,
  id: "probe-container",
  severity: "warning",
  fixes: ["safe"],
  *check({ subject, at: valueAt, set }) {
    const at = ["securityContext", "allowPrivilegeEscalation"];
    if (valueAt(...at) === false) return;
    yield { at, message: `${subject} lacks it.`, fix: safe("Set it for the container", set(at, false)) };
  },
});

/** Pods, with a fix that a person has to look at. */
export const probePod: KubernetesRule = podRule({
  ...facts,
  id: "probe-pod",
  severity: "error",
  fixes: ["review"],
  *check({ subject, at: valueAt, set }) {
    const at = ["securityContext", "runAsNonRoot"];
    if (valueAt(...at) === true) return;
    yield {
      at,
      message: `${subject} lacks it.`,
      fix: review("Set it for the pod", "It may not start.", set(at, true)),
    };
  },
});

/** Pods of which there are several, by themselves or by an autoscaler; a note without a fix. */
export const probeNote: KubernetesRule = podRule({
  ...facts,
  id: "probe-note",
  severity: "info",
  fixes: [],
  *check({ manifest, subject, at: valueAt }, { workspace }) {
    const at = ["topologySpreadConstraints"];
    if (valueAt(...at) !== undefined || (workspace.replicasOf(manifest).minimum ?? 1) < 2) return;
    yield { at, message: `${subject} has several pods.`, advice: "Think of it." };
  },
});

/** The images of Dockerfiles, with a safe fix. */
export const probeStage: DockerfileRule = stageRule({
  ...facts,
  id: "probe-stage",
  severity: "warning",
  fixes: ["safe"],
  *check({ subject, stage: { from, instructions } }) {
    if (instructions.some(({ keyword }) => keyword === "STOPSIGNAL")) return;
    const operation = {
      kind: "insert-after",
      instruction: from.index,
      keyword: "STOPSIGNAL",
      text: "SIGTERM",
    } as const;
    yield { at: from, about: ["STOPSIGNAL"], message: `${subject} lacks it.`, fix: safe("Set it", operation) };
  },
});

/**
 * Rules for tests of what is done with findings, whatever rules there are: one with a safe fix, one with a fix for
 * review, a note, and one over Dockerfiles; with those on ignore comments and on files that can't be read.
 */
export const probeRules: RuleSet = {
  kubernetes: [probeContainer, probePod, probeNote],
  dockerfile: [probeStage],
  ignoreComments: ruleSet.ignoreComments,
  files: ruleSet.files,
};
