import type { Problem } from "../../core/finding.ts";
import { type HealthRequest, healthRequest } from "../../model/dockerfile/health-request.ts";
import { type ContainerScope, containerRule } from "../lib/define-kubernetes.ts";
import { healthCheckOf } from "../lib/dockerfile/health-check.ts";
import { checkov, kubeLinter, polaris } from "../lib/equivalents.ts";
import { review } from "../lib/fixes.ts";
import { builtImage, imageName } from "../lib/image-agreement/built-image.ts";
import { httpGetOf, mayListenAt, needsProbe } from "../lib/image-agreement/readiness-probe.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { instructionPlace } from "../lib/places.ts";

/** A container whose image says how to ask for its health has a probe that asks. */
export const healthcheckWithoutProbe: KubernetesRule = containerRule({
  id: "healthcheck-without-probe",
  summary: "An image has a HEALTHCHECK, and the container that runs it has no probe.",
  why: "Kubernetes never runs a HEALTHCHECK: without a probe, a pod gets traffic before it is ready and while it is ill.",
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
  // Knative gives containers a probe of its own.
  schema: "full",
  *check(scope, context) {
    const use = needsProbe(scope) ? builtImage(scope, context) : null;
    const check = use === null ? null : healthCheckOf(use.stage);
    if (use === null || check === null) return;
    const message = `${scope.subject} has no probe, while ${imageName(use)} has a HEALTHCHECK, which Kubernetes does not run.`;
    const related = [instructionPlace(use.dockerfile, check, "the HEALTHCHECK of the image")];
    const at = ["readinessProbe"];
    yield { at, restsOn: [at], message, related, ...repair(scope, healthRequest(check)) };
  },
});

function repair(scope: ContainerScope, request: HealthRequest | null): Pick<Problem, "advice" | "fix"> {
  if (request === null) return { advice: "Add a readinessProbe that asks what the HEALTHCHECK asks." };
  const { path, port, scheme } = request;
  if (!mayListenAt(scope, port)) {
    const how = scheme === "HTTPS" ? " by HTTPS" : "";
    return {
      advice: `Add a readinessProbe with httpGet that asks for ${path}${how}, at the port on which the program listens in this pod: ${port}, if the pod does not tell it another.`,
    };
  }
  const title = `Add a readiness probe that asks for ${path} at port ${port}`;
  const risk = "The kubelet asks the pod's own address: the pod gets no traffic while nothing answers there.";
  return { fix: review(title, risk, scope.set(["readinessProbe"], { httpGet: httpGetOf(request) })) };
}
