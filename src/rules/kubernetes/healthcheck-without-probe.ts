import type { FixProposal } from "../../core/fix.ts";
import type { JsonObject } from "../../core/json.ts";
import type { ImageStage, ImageUse, Instruction } from "../../model/dockerfile/dockerfile.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { Container, PodTemplate } from "../../model/kubernetes/pod-template.ts";
import { instructionsOf } from "../lib/dockerfile/lineage.ts";
import { checkov, kubeLinter, polaris } from "../lib/equivalents.ts";
import { type HealthRequest, healthRequest } from "../lib/image-agreement/health-request.ts";
import { isToldPort } from "../lib/image-agreement/port-disagreement.ts";
import { imageOf } from "../lib/image-agreement/user-disagreement.ts";
import { objectsOf, textsOf } from "../lib/kubernetes/lists.ts";
import { capitalize, containerName, isWhole } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A container whose image says how to ask for its health has a probe that asks. */
export const healthcheckWithoutProbe: KubernetesRule = {
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
  *check(manifest, { workspace }) {
    const template = manifest.podTemplate;
    if (template === null || template.windows || !isWhole(manifest, template) || !isLongLived(manifest, template))
      return;
    const uses = workspace.imagesOf(manifest);
    for (const use of uses) {
      const { container } = use;
      const check = use.certain ? healthCheckOf(use.stage) : null;
      if (check === null || container.kind !== "container" || isProbed(container.value)) continue;
      const path = [...container.path, "readinessProbe"];
      const others = uses.some((other) => other !== use && other.container === container);
      if (others || runsAnother(container) || workspace.patched(manifest, path)) continue;
      const request = healthRequest(check);
      yield {
        message: `${capitalize(containerName(container))} has no probe, while ${imageOf(use)} has a HEALTHCHECK, which Kubernetes does not run.`,
        path,
        ...(request !== null && listensThere(container, request.port)
          ? { fix: withProbe(manifest, use, request) }
          : { advice: adviceOf(request) }),
      };
    }
  },
};

/** A command of the pod's own, or words for the entry point that may choose another task: the check is not for that. */
function runsAnother({ value }: Container): boolean {
  if (value["command"] !== undefined) return true;
  const [first] = textsOf(value["args"]);
  return first !== undefined && !first.startsWith("-");
}

/** Whether nothing in the pod speaks against the port that the image's health check asks. */
function listensThere(container: Container, port: number): boolean {
  const named = objectsOf(container.value["ports"]).map(({ containerPort }) => containerPort);
  return (
    container.value["args"] === undefined && !isToldPort(container) && (named.length === 0 || named.includes(port))
  );
}

function adviceOf(request: HealthRequest | null): string {
  if (request === null) return "Add a readinessProbe that asks what the HEALTHCHECK asks.";
  const { path, port, scheme } = request;
  const how = scheme === "HTTPS" ? " by HTTPS" : "";
  return `Add a readinessProbe with httpGet that asks for ${path}${how}, at the port on which the program listens in this pod: ${port}, if the pod does not tell it another.`;
}

/** Jobs end by themselves, and so may pods that are not started again. */
function isLongLived({ group, kind }: Manifest, { spec, schema }: PodTemplate): boolean {
  // Knative gives containers a probe of its own.
  if (schema === "restricted") return false;
  if (group === "batch" || kind === "ScaledJob" || kind === "BroadcastJob") return false;
  return spec["restartPolicy"] === undefined || spec["restartPolicy"] === "Always";
}

function isProbed(value: JsonObject): boolean {
  return ["livenessProbe", "readinessProbe", "startupProbe"].some((name) => value[name] !== undefined);
}

/** The last one counts; NONE takes back those before. */
function healthCheckOf(stage: ImageStage): Instruction | null {
  const last = instructionsOf(stage).findLast(({ keyword }) => keyword === "HEALTHCHECK");
  return last === undefined || /^NONE\b/i.test(last.text.trim()) ? null : last;
}

function withProbe({ document, root }: Manifest, { container }: ImageUse, probe: HealthRequest): FixProposal {
  const { path, port, scheme } = probe;
  const httpGet = { path, port, ...(scheme === "HTTPS" ? { scheme } : {}) };
  return {
    title: `Add a readiness probe that asks for ${path} at port ${port}`,
    applicability: "review",
    risk: "The kubelet asks the pod's own address: the pod gets no traffic while nothing answers there.",
    operations: [
      {
        kind: "set",
        document: document.index,
        path: [...root, ...container.path, "readinessProbe"],
        value: { httpGet },
      },
    ],
  };
}
