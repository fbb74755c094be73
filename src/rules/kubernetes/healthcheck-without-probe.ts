import type { FixProposal } from "../../core/fix.ts";
import type { JsonObject } from "../../core/json.ts";
import type { ImageStage, ImageUse, Instruction } from "../../model/dockerfile/dockerfile.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { PodTemplate } from "../../model/pod-template.ts";
import { imageOf } from "../agreement/user-disagreement.ts";
import { instructionsOf } from "../dockerfile/lineage.ts";
import type { KubernetesRule } from "./kubernetes-rule.ts";
import { isWhole, nameOf, sentence } from "./pod-security.ts";

/** A container whose image says how to ask for its health has a probe that asks. */
export const healthcheckWithoutProbe: KubernetesRule = {
  id: "healthcheck-without-probe",
  summary: "An image has a HEALTHCHECK, and the container that runs it has no probe.",
  why: "Kubernetes never runs a HEALTHCHECK: without a probe, a pod gets traffic before it is ready and while it is ill.",
  severity: "info",
  fixes: ["review"],
  sources: [
    "https://docs.docker.com/reference/dockerfile/#healthcheck",
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/",
  ],
  *check(manifest, { workspace }) {
    const template = manifest.podTemplate;
    if (template === null || template.windows || !isWhole(manifest, template) || !isLongLived(manifest, template))
      return;
    for (const use of workspace.imagesOf(manifest)) {
      const { container } = use;
      const check = use.certain ? healthCheckOf(use.stage) : null;
      if (check === null || container.kind !== "container" || isProbed(container.value)) continue;
      const others = workspace.imagesOf(manifest).some((other) => other !== use && other.container === container);
      const path = [...container.path, "readinessProbe"];
      if (others || workspace.patched(manifest, path)) continue;
      const probe = probeOf(use.stage, check);
      yield {
        message: `${sentence(nameOf(container))} has no probe, while ${imageOf(use)} has a HEALTHCHECK, which Kubernetes does not run.`,
        path,
        ...(probe === null
          ? { advice: "Add a readinessProbe that asks what the HEALTHCHECK asks." }
          : { fix: withProbe(manifest, use, probe) }),
      };
    }
  },
};

interface HttpProbe {
  readonly path: string;
  readonly port: number;
  readonly scheme: "HTTP" | "HTTPS";
}

/** Jobs end by themselves, and so may pods that are not started again. */
function isLongLived({ group, kind }: Manifest, { spec }: PodTemplate): boolean {
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

/** What curl or wget asks on the container itself; null where a script or a variable has a say in it. */
function probeOf(stage: ImageStage, check: Instruction): HttpProbe | null {
  const text = check.text.replace(/["',[\]]/g, " ");
  if (
    /[$`;<]|(?<!\|)\|(?!\|)|(?<!&)&(?!&)|>(?!\s*\/dev\/null)/.test(text) ||
    /(?:-X|--request|--data|-d|-H|--header|--post)/.test(text)
  ) {
    return null;
  }
  const urls = [
    ...text.matchAll(/\b(https?):\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?::(\d{1,5}))?(\/\S*)?(?=\s|$)/g),
  ];
  const [url] = urls;
  if (url === undefined || urls.length > 1 || !/\b(?:curl|wget)\b/.test(text)) return null;
  const scheme = url[1] === "https" ? "HTTPS" : "HTTP";
  const port = Number(url[2] ?? (scheme === "HTTPS" ? 443 : 80));
  const path = url[3] ?? "/";
  return stage.system?.family === "windows" || path.includes("#") ? null : { path, port, scheme };
}

function withProbe({ document, root }: Manifest, { container }: ImageUse, probe: HttpProbe): FixProposal {
  const { path, port, scheme } = probe;
  const httpGet = { path, port, ...(scheme === "HTTPS" ? { scheme } : {}) };
  return {
    title: `Add a readiness probe that asks for ${path} at port ${port}`,
    grade: "review",
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
