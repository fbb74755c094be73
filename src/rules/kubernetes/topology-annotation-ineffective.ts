import type { Problem } from "../../core/finding.ts";
import { supportsFrom } from "../../core/version-range.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { KubernetesContext } from "../../model/kubernetes/workspace.ts";
import { routedSpec, topologyHints, topologyMode } from "../lib/kubernetes/service.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** The annotations of topology-aware routing take two values each, and everything else switches it off in silence. */
export const topologyAnnotationIneffective: KubernetesRule = {
  id: "topology-annotation-ineffective",
  summary: "An annotation for topology-aware routing has no effect, or is on its way out.",
  why: "Kubernetes reports no error for it: the Service goes on to send traffic to every zone, as if nothing were set.",
  severity: "warning",
  category: "efficiency",
  fixes: ["safe", "review"],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/topology-aware-routing/",
    "https://kubernetes.io/docs/reference/labels-annotations-taints/#servicekubernetesiotopology-mode",
    "https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/2433-topology-aware-hints",
  ],
  *check(manifest, context) {
    const spec = routedSpec(manifest);
    if (spec === null) return;
    const mode = manifest.annotations[topologyMode];
    const hints = manifest.annotations[topologyHints];
    if (spec["internalTrafficPolicy"] === "Local" && (isOn(mode) || isOn(hints))) {
      yield {
        message: "internalTrafficPolicy: Local leaves the annotation nothing to do: no traffic leaves the node.",
        path: annotation(isOn(mode) ? topologyMode : topologyHints),
        severity: "info",
        advice: "Keep one of the two.",
      };
    } else if (mode !== undefined && hints !== undefined) yield both(manifest, mode, hints);
    else if (mode !== undefined) yield* unknownValue(manifest, topologyMode, mode);
    else if (hints !== undefined) yield* old(manifest, hints, context);
  },
};

/** The endpoint slice controller looks at the deprecated annotation first. */
function both(manifest: Manifest, mode: string, hints: string): Problem {
  const message = "Both topology annotations are set, and the deprecated one counts.";
  const path = annotation(topologyHints);
  if (!isOn(mode) && !isOff(mode)) {
    return { message, path, advice: `Remove the deprecated one, and set ${topologyMode} to Auto or Disabled.` };
  }
  const same = isOn(mode) === isOn(hints);
  return {
    message,
    path,
    fix: {
      title: "Remove the deprecated annotation",
      applicability: same ? "safe" : "review",
      ...(same ? {} : { risk: `The Service's routing changes to what ${topologyMode} says.` }),
      operations: [{ kind: "remove", document: manifest.document.index, path: at(manifest, topologyHints) }],
    },
  };
}

function* unknownValue(manifest: Manifest, key: string, value: string): Iterable<Problem> {
  // Values with a domain are for other implementations (KEP-2433).
  if (isOn(value) || isOff(value) || value.includes("/")) return;
  const message = `The value ${JSON.stringify(value)} means nothing here: only Auto switches topology-aware routing on.`;
  if (!/^(?:auto|true|yes|on|enabled?)$/i.test(value)) {
    yield { message, path: annotation(key), advice: "Set Auto, or Disabled to keep it off." };
    return;
  }
  const operations = [
    { kind: "set", document: manifest.document.index, path: at(manifest, key), value: "Auto" } as const,
  ];
  const risk = "Topology-aware routing starts to work, where until now it did not.";
  yield {
    message,
    path: annotation(key),
    fix: { title: "Set the value to Auto", applicability: "review", risk, operations },
  };
}

function* old(manifest: Manifest, value: string, { settings }: KubernetesContext): Iterable<Problem> {
  const renamed = supportsFrom(settings.kubernetes, 27);
  if (!isOn(value)) {
    for (const problem of unknownValue(manifest, topologyHints, value)) yield renamed ? byHand(problem) : problem;
    return;
  }
  if (!renamed) return;
  yield {
    message: `The annotation ${topologyHints} is deprecated since Kubernetes 1.27.`,
    path: annotation(topologyHints),
    severity: "info",
    fix: {
      title: `Rename it to ${topologyMode}`,
      applicability: "safe",
      operations: [
        { kind: "rename", document: manifest.document.index, path: at(manifest, topologyHints), key: topologyMode },
      ],
    },
  };
}

/** A corrected value would stand under a deprecated key: both change at once, which no single operation does. */
function byHand({ message, path }: Problem): Problem {
  return { message, path, advice: `Replace it with ${topologyMode}: Auto, or Disabled to keep it off.` };
}

function isOn(value: string | undefined): boolean {
  return value === "Auto" || value === "auto";
}

function isOff(value: string): boolean {
  return value === "Disabled" || value === "disabled";
}

function annotation(key: string): string[] {
  return ["metadata", "annotations", key];
}

function at(manifest: Manifest, key: string): (string | number)[] {
  return [...manifest.root, ...annotation(key)];
}
