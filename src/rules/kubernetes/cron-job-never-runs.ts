import { objectRule } from "../lib/define-kubernetes.ts";
import { isInFebruary, neverComes } from "../lib/kubernetes/cron-schedule.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** The controller checks CronJobs every 10 seconds (kubernetes.io: CronJob). */
const shortestDeadline = 10;

/** The schedule of a CronJob comes at some time, and its deadline leaves the controller time to start the Job. */
export const cronJobNeverRuns: KubernetesRule = objectRule({
  id: "cron-job-never-runs",
  summary: "A CronJob has a schedule that never comes, or a deadline that is too short for it to start.",
  why: "Kubernetes accepts the CronJob, but starts no Job and reports no error.",
  severity: "error",
  category: "reliability",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax",
    "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline",
  ],
  kinds: ["batch/CronJob"],
  *check({ subject, at: valueAt }) {
    const schedule = valueAt("spec", "schedule");
    if (typeof schedule === "string" && valueAt("spec", "suspend") !== true && neverComes(schedule)) {
      const message = `${subject} never runs: no month of its schedule "${schedule}" has such a day.`;
      const at = ["spec", "schedule"];
      // Everybody knows how long February is: this is how schedules that never come are written.
      yield isInFebruary(schedule)
        ? { at, severity: "info", message, advice: "If it is only started by hand, say so with suspend: true." }
        : { at, message, advice: "Use a day that exists in one of the months." };
    }
    const deadline = valueAt("spec", "startingDeadlineSeconds");
    if (typeof deadline !== "number" || deadline < 0 || deadline >= shortestDeadline) return;
    yield {
      at: ["spec", "startingDeadlineSeconds"],
      severity: "warning",
      message: `${subject} may never run: its deadline of ${deadline} s is shorter than the 10 s between two checks for due Jobs.`,
      advice: "Set startingDeadlineSeconds to how late a Job may start and still be useful, at least 10.",
    };
  },
});
