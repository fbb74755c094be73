import { supportsFrom } from "../../core/version-range.ts";
import { objectRule, type Scope, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { review, safe, safeUnless } from "../lib/fixes.ts";
import { routedSpec } from "../lib/kubernetes/service.ts";
import {
  annotation,
  isKnown,
  isMeantAsOn,
  isOn,
  isSwitch,
  topologyHints,
  topologyMode,
} from "../lib/kubernetes/topology-annotations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** The annotations of topology-aware routing take two values each, and everything else switches it off in silence. */
export const topologyAnnotationIneffective: KubernetesRule = objectRule({
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
  kinds: ["/Service"],
  *check(service, { settings }) {
    const spec = routedSpec(service.manifest);
    if (spec === null) return;
    const { [topologyMode]: mode, [topologyHints]: hints } = service.manifest.annotations;
    const renamed = supportsFrom(settings.kubernetes, 27);
    if (spec["internalTrafficPolicy"] === "Local" && (isOn(mode) || isOn(hints))) {
      yield besideLocal(service, isOn(mode) ? topologyMode : topologyHints);
    } else if (mode !== undefined && hints !== undefined) yield both(service, mode, hints);
    else if (mode !== undefined && !isKnown(mode)) yield unknownValue(service, topologyMode, mode);
    else if (hints === undefined) return;
    else if (isOn(hints) && renamed) yield deprecated(service);
    else if (!isKnown(hints)) yield renamed ? unknownHints(hints) : unknownValue(service, topologyHints, hints);
  },
});

function besideLocal({ place }: Scope, key: string): ScopedProblem {
  const policy = ["spec", "internalTrafficPolicy"];
  return {
    at: annotation(key),
    restsOn: [policy],
    related: [place(policy, "the policy that keeps all traffic on the node")],
    message: "internalTrafficPolicy: Local leaves the annotation nothing to do: no traffic leaves the node.",
    severity: "info",
    advice: "Keep one of the two.",
  };
}

function both({ remove, place }: Scope, mode: string, hints: string): ScopedProblem {
  const at = annotation(topologyHints);
  const problem = {
    at,
    restsOn: [annotation(topologyMode)],
    related: [place(annotation(topologyMode), "the annotation that replaces it")],
    message: "Both topology annotations are set, and the deprecated one counts.",
  };
  if (!isSwitch(mode)) {
    return { ...problem, advice: `Remove the deprecated one, and set ${topologyMode} to Auto or Disabled.` };
  }
  const risk = isOn(mode) === isOn(hints) ? null : `The Service's routing changes to what ${topologyMode} says.`;
  return { ...problem, fix: safeUnless(risk, "Remove the deprecated annotation", remove(at)) };
}

function unknownValue({ set }: Scope, key: string, value: string): ScopedProblem {
  const at = annotation(key);
  const message = unknownMessage(value);
  if (!isMeantAsOn(value)) return { at, message, advice: "Set Auto, or Disabled to keep it off." };
  const risk = "Topology-aware routing starts to work, where until now it did not.";
  return { at, message, fix: review("Set the value to Auto", risk, set(at, "Auto")) };
}

/** A corrected value would stand under a deprecated key: both change at once, which no single operation does. */
function unknownHints(value: string): ScopedProblem {
  const advice = `Replace it with ${topologyMode}: Auto, or Disabled to keep it off.`;
  return { at: annotation(topologyHints), message: unknownMessage(value), advice };
}

function unknownMessage(value: string): string {
  return `The value ${JSON.stringify(value)} means nothing here: only Auto switches topology-aware routing on.`;
}

function deprecated({ rename }: Scope): ScopedProblem {
  const at = annotation(topologyHints);
  return {
    at,
    message: `The annotation ${topologyHints} is deprecated since Kubernetes 1.27.`,
    severity: "info",
    fix: safe(`Rename it to ${topologyMode}`, rename(at, topologyMode)),
  };
}
