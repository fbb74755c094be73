import { objectScope, podRule } from "../lib/define-kubernetes.ts";
import { kubeLinter } from "../lib/equivalents.ts";
import { isPassing } from "../lib/kubernetes/workload-habits.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A Job that nothing else removes is removed some time after it finishes. */
export const finishedJobKept: KubernetesRule = podRule({
  id: "finished-job-kept",
  summary: "A Job is never removed after it has finished.",
  why: "The Job and its pods stay in the API until somebody deletes them, and a new version of the Job can't be applied meanwhile.",
  severity: "info",
  category: "reliability",
  preset: "strict",
  fixes: [],
  equivalents: [kubeLinter("job-ttl-seconds-after-finished")],
  sources: ["https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/"],
  kinds: ["batch/Job"],
  windows: "checked",
  *check(pod) {
    const job = objectScope(pod.manifest);
    if (job.at("spec", "ttlSecondsAfterFinished") != null || isPassing(pod.manifest)) return;
    yield {
      on: job,
      at: ["spec", "ttlSecondsAfterFinished"],
      message: `${job.subject} does not set ttlSecondsAfterFinished.`,
      advice:
        "Set it to the number of seconds that you want to keep its logs. Tools that apply Jobs again and again recreate a removed one.",
    };
  },
});
