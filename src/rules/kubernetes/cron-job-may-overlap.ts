import { objectRule } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { gapsOf, type RunGaps } from "../lib/reliability/cron-interval.ts";

/** The longest interval that is reported, in minutes. Runs at longer intervals have more time to finish. */
const shortInterval = 15;

/** A CronJob that runs often does not start a run while the previous one is still running. */
export const cronJobMayOverlap: KubernetesRule = objectRule({
  id: "cron-job-may-overlap",
  summary: "A CronJob starts runs at short intervals, even while earlier ones are still running.",
  why: "If a run takes longer than usual, runs pile up: they do the same work twice and take the resources of others.",
  severity: "info",
  category: "reliability",
  fixes: ["review"],
  sources: ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#concurrency-policy"],
  kinds: ["batch/CronJob"],
  *check({ manifest, subject, at: valueAt, set }) {
    const schedule = valueAt("spec", "schedule");
    const gaps = typeof schedule === "string" ? gapsOf(schedule) : null;
    if (gaps === null || gaps.shortest > shortInterval || manifest.podTemplate === null) return;
    const at = ["spec", "concurrencyPolicy"];
    const policy = valueAt(...at) ?? "Allow";
    if (policy !== "Allow" || valueAt("spec", "suspend") === true) return;
    const deadline = valueAt("spec", "jobTemplate", "spec", "activeDeadlineSeconds");
    if (typeof deadline === "number" && deadline <= gaps.shortest * 60) return;
    // Whoever writes Allow means it.
    if (valueAt(...at) === "Allow") return;
    const risk = "A run that is due while the one before is still running is then skipped.";
    yield {
      at,
      restsOn: [["spec", "schedule"]],
      message: `${subject} starts ${runsWords(gaps)} is still running.`,
      fix: review("Set concurrencyPolicy to Forbid", risk, set(at, "Forbid")),
    };
  },
});

function runsWords({ shortest, longest }: RunGaps): string {
  if (shortest === longest) return `a run every ${intervalWords(shortest)}, even if the one before`;
  return `some runs ${shortest === 1 ? "a minute" : intervalWords(shortest)} after another, even if that one`;
}

function intervalWords(minutes: number): string {
  if (minutes === 1) return "minute";
  return Number.isInteger(minutes) ? `${minutes} minutes` : `${Math.round(minutes * 60)} s`;
}
