import { supportsFrom } from "../../core/version-range.ts";
import { objectRule, type Scope, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { review, safe, safeUnless } from "../lib/fixes.ts";
import { routedSpec } from "../lib/kubernetes/service.ts";
import {
  annotation,
  isKnown,
  isOn,
  isSwitch,
  isTruthyText,
  topologyHints,
  topologyMode,
} from "../lib/kubernetes/topology-annotations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** The annotations for topology-aware routing have a valid value. With any other, it is off without an error. */
export const topologyAnnotationIneffective: KubernetesRule = objectRule({
  id: "topology-annotation-ineffective",
  summary: "An annotation for topology-aware routing has no effect or is deprecated.",
  why: "Kubernetes reports no error for an annotation without effect: the Service keeps sending traffic to every zone.",
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
    else if (mode !== undefined && !isKnown(mode)) yield unknownValue(service, topologyMode, mode, renamed);
    else if (hints !== undefined && !isKnown(hints)) yield unknownValue(service, topologyHints, hints, renamed);
    else if (isOn(hints) && renamed) yield deprecated(service);
  },
});

function besideLocal({ subject, place }: Scope, key: string): ScopedProblem {
  const policy = ["spec", "internalTrafficPolicy"];
  return {
    at: annotation(key),
    restsOn: [policy],
    related: [place(policy, "the policy that keeps traffic on the node")],
    message: `${subject} sets internalTrafficPolicy: Local, so ${key} has no effect inside the cluster.`,
    severity: "info",
    advice: "Remove the annotation or internalTrafficPolicy.",
  };
}

function both({ subject, remove, place }: Scope, mode: string, hints: string): ScopedProblem {
  const at = annotation(topologyHints);
  const problem = {
    at,
    restsOn: [annotation(topologyMode)],
    related: [place(annotation(topologyMode), "the annotation that replaced it")],
    message: `${subject} sets both annotations for topology-aware routing; Kubernetes uses the deprecated one.`,
  };
  if (!isSwitch(mode)) {
    return { ...problem, advice: `Remove the deprecated annotation and set ${topologyMode} to Auto or Disabled.` };
  }
  const risk =
    isOn(mode) === isOn(hints) ? null : `Kubernetes then uses the value of ${topologyMode}, which is different.`;
  return { ...problem, fix: safeUnless(risk, "Remove the deprecated annotation", remove(at)) };
}

function unknownValue({ set }: Scope, key: string, value: string, renamed: boolean): ScopedProblem {
  const at = annotation(key);
  const message = `The value ${JSON.stringify(value)} of ${key} has no effect: only Auto enables topology-aware routing.`;
  // Both the value and the deprecated key must change, and no single operation does that.
  if (key === topologyHints && renamed) {
    const advice = `Replace it with ${topologyMode}: Auto, or Disabled to keep topology-aware routing off.`;
    return { at, message, advice };
  }
  if (!isTruthyText(value)) {
    return { at, message, advice: "Set it to Auto, or to Disabled to keep topology-aware routing off." };
  }
  const risk = "This enables topology-aware routing, which was off until now.";
  return { at, message, fix: review("Set the annotation to Auto", risk, set(at, "Auto")) };
}

function deprecated({ subject, rename }: Scope): ScopedProblem {
  const at = annotation(topologyHints);
  return {
    at,
    message: `${subject} uses the annotation ${topologyHints}, which has been deprecated since Kubernetes 1.27.`,
    severity: "info",
    fix: safe(`Rename the annotation to ${topologyMode}`, rename(at, topologyMode)),
  };
}
