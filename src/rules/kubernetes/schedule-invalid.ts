import { scheduleViolations } from "../../model/kubernetes/api/validation/schedules.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A schedule has five fields or is a macro, and the time zone is set in its own field. */
export const scheduleInvalid: KubernetesRule = objectRule({
  id: "schedule-invalid",
  summary: "A CronJob has a schedule or a time zone that the API rejects.",
  why: "The API rejects the CronJob, and its jobs never run.",
  severity: "error",
  category: "correctness",
  fixes: ["safe"],
  sources: ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax"],
  kinds: ["batch/CronJob"],
  check: (object, { settings }) => apiViolationsIn(object, settings.kubernetes, scheduleViolations),
});
