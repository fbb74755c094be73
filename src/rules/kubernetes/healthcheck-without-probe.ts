import type { Problem } from "../../core/finding.ts";
import { type HealthRequest, healthRequest } from "../../model/dockerfile/health-request.ts";
import { type HealthTiming, healthTiming } from "../../model/dockerfile/health-timing.ts";
import { type ContainerScope, containerRule } from "../lib/define-kubernetes.ts";
import { healthCheckOf } from "../lib/dockerfile/health-check.ts";
import { checkov, kubeLinter, polaris } from "../lib/equivalents.ts";
import { review } from "../lib/fixes.ts";
import { builtImage, builtImageName } from "../lib/image-agreement/built-image.ts";
import { httpGetOf, mayListenAt, needsProbe, timingOf } from "../lib/image-agreement/readiness-probe.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { instructionPlace } from "../lib/places.ts";

/** A container whose image has a HEALTHCHECK has a probe. */
export const healthcheckWithoutProbe: KubernetesRule = containerRule({
  id: "healthcheck-without-probe",
  summary: "The image has a HEALTHCHECK, but the container has no probe.",
  why:
    "Kubernetes ignores HEALTHCHECK. Without probes, a pod gets traffic before its program is ready, and is not " +
    "restarted when the program hangs.",
  severity: "info",
  category: "reliability",
  fixes: ["review"],
  equivalents: [
    checkov("CKV_K8S_9", "kubernetes/checks/resource/k8s/ReadinessProbe.py"),
    kubeLinter("no-readiness-probe"),
    polaris("readinessProbeMissing"),
  ],
  sources: [
    "https://docs.docker.com/reference/dockerfile/#healthcheck",
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/",
  ],
  // Knative adds a probe itself.
  schema: "full",
  *check(scope, context) {
    const use = needsProbe(scope) ? builtImage(scope, context) : null;
    const check = use === null ? null : healthCheckOf(use.stage);
    if (use === null || check === null) return;
    const message = `${scope.subject} has no probe, but ${builtImageName(use)} has a HEALTHCHECK, which Kubernetes ignores.`;
    const related = [instructionPlace(use.dockerfile, check, "the HEALTHCHECK of the image")];
    const at = ["readinessProbe"];
    yield { at, restsOn: [at], message, related, ...repair(scope, healthRequest(check), healthTiming(check)) };
  },
});

function repair(
  scope: ContainerScope,
  request: HealthRequest | null,
  timing: HealthTiming,
): Pick<Problem, "advice" | "fix"> {
  if (request === null) return { advice: "Add a readinessProbe that checks what the HEALTHCHECK checks." };
  const { path, port, scheme } = request;
  if (!mayListenAt(scope, port)) {
    const advice =
      `Add a readinessProbe that sends an ${scheme} GET request to ${path}, on the port that the program listens on ` +
      `in this pod. The HEALTHCHECK uses port ${port}.`;
    return { advice };
  }
  const title = `Add a readinessProbe for ${path} on port ${port}`;
  const risk =
    "The kubelet connects to the pod's IP address, not to localhost: if the program does not answer there, the pod " +
    "gets no traffic.";
  return {
    fix: review(title, risk, scope.set(["readinessProbe"], { httpGet: httpGetOf(request), ...timingOf(timing) })),
  };
}
