import { objectRule } from "../lib/define-kubernetes.ts";
import { kubeScore } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A CronJob says how late a run may still start. */
export const cronJobDeadlineMissing: KubernetesRule = objectRule({
  id: "cron-job-deadline-missing",
  summary: "A CronJob does not say how late a run may still start.",
  why: "Without startingDeadlineSeconds, a run that was missed is started however late it is, for example when a suspended CronJob is resumed.",
  severity: "info",
  category: "reliability",
  fixes: [],
  equivalents: [kubeScore("cronjob-has-deadline", "cronjob/cronjob.go")],
  sources: ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline"],
  kinds: ["batch/CronJob"],
  *check({ manifest, subject, at: valueAt }) {
    const at = ["spec", "startingDeadlineSeconds"];
    if (manifest.podTemplate === null || valueAt("spec", "schedule") == null || valueAt(...at) != null) return;
    yield {
      at,
      message: `${subject} does not set startingDeadlineSeconds.`,
      advice: "Set it to how many seconds late a run may start and still be useful, at least 10.",
    };
  },
});
