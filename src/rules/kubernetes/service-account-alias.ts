import { podRule } from "../lib/define-kubernetes.ts";
import { kubeLinter } from "../lib/equivalents.ts";
import { review, safe } from "../lib/fixes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Pods set `serviceAccountName` and not its deprecated alias `serviceAccount`, which has no effect if both are set. */
export const serviceAccountAlias: KubernetesRule = podRule({
  id: "service-account-alias",
  summary: "A pod sets the deprecated field serviceAccount instead of serviceAccountName.",
  why: "The API copies the value to serviceAccountName. Where both are set, serviceAccount has no effect.",
  severity: "warning",
  category: "style",
  fixes: ["safe", "review"],
  equivalents: [kubeLinter("deprecated-service-account-field", "deprecated-service-account")],
  sources: ["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec"],
  *check(pod) {
    const [old, current] = [pod.at("serviceAccount") ?? null, pod.at("serviceAccountName") ?? null];
    if (typeof old !== "string" || old === "" || (current !== null && typeof current !== "string")) return;
    const at = ["serviceAccount"];
    const restsOn = [["serviceAccountName"]];
    if (current === null || current === "") {
      const message = `${pod.subject} sets serviceAccount, a deprecated alias of serviceAccountName.`;
      const title = "Rename serviceAccount to serviceAccountName";
      yield current === null && pod.at("serviceAccountName") === undefined
        ? { at, restsOn, severity: "info", message, fix: safe(title, pod.rename(at, "serviceAccountName")) }
        : {
            at,
            restsOn,
            severity: "info",
            message,
            advice: "Set serviceAccountName to its value and remove serviceAccount.",
          };
      return;
    }
    const message =
      old === current
        ? `${pod.subject} sets serviceAccount, a deprecated alias, beside serviceAccountName.`
        : `${pod.subject} sets serviceAccount to "${old}", but Kubernetes uses serviceAccountName: "${current}".`;
    const risk = "Check that the pods are meant to run with the service account in serviceAccountName.";
    const title = "Remove serviceAccount";
    const related = [pod.place(["serviceAccountName"], "the service account that the pods use")];
    const fix = old === current ? safe(title, pod.remove(at)) : review(title, risk, pod.remove(at));
    yield { at, restsOn, ...(old === current ? { severity: "info" } : {}), message, related, fix };
  },
});
