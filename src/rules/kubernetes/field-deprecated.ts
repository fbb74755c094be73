import type { Problem } from "../../core/finding.ts";
import { isObject, type Json } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { objectRule, type Scope } from "../lib/define-kubernetes.ts";
import { review, safe } from "../lib/fixes.ts";
import { removeKey } from "../lib/kubernetes/remove-key.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

type Repair = Pick<Problem, "fix" | "advice">;

interface DeprecatedField {
  /** The kind of object, as `group/kind`; `path` starts at the object's root. */
  readonly kind: string;
  readonly path: Path;
  readonly since: number;
  readonly advice: string;
}

const ingressClass = ["metadata", "annotations", "kubernetes.io/ingress.class"];

const deprecated: readonly DeprecatedField[] = [
  {
    kind: "networking.k8s.io/Ingress",
    path: ingressClass,
    since: 18,
    advice: "Set ingressClassName instead.",
  },
  {
    kind: "/Service",
    path: ["spec", "loadBalancerIP"],
    since: 24,
    advice: "Use the annotation of your load balancer, if it has one.",
  },
  {
    kind: "/Service",
    path: ["spec", "externalIPs"],
    since: 36,
    advice: "Use a Service of type LoadBalancer, or a Gateway.",
  },
];

/** Objects don't use fields and annotations that still work but should be replaced. */
export const fieldDeprecated: KubernetesRule = objectRule({
  id: "field-deprecated",
  summary: "An object uses a deprecated field or annotation.",
  why: "It still works, but not every implementation supports it, and later releases may ignore it.",
  severity: "info",
  category: "style",
  preset: "strict",
  fixes: ["safe", "review"],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/ingress/#deprecated-annotation",
    "https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec",
  ],
  kinds: ["networking.k8s.io/Ingress", "/Service"],
  *check(object, { settings }) {
    const { manifest, subject } = object;
    for (const { kind, path, since, advice } of deprecated) {
      const value = object.at(...path);
      if (kind !== `${manifest.group}/${manifest.kind}` || since > settings.kubernetes.to.minor || isEmpty(value))
        continue;
      const message = `${subject} sets ${path.at(-1)}, which has been deprecated since Kubernetes 1.${since}.`;
      if (path === ingressClass) {
        if (typeof value === "string") yield { at: path, message, ...ingressClassRepair(object, value) };
      } else yield { at: path, message, advice };
    }
  },
});

function ingressClassRepair(object: Scope, value: string): Repair {
  const { at, set } = object;
  const removal = removeKey(object, ingressClass);
  const field = ["spec", "ingressClassName"];
  const current = at(...field) ?? null;
  if (current === value) return { fix: safe("Remove the annotation", removal) };
  if (current !== null) return { advice: "Remove it: ingressClassName is set too." };
  const risk = `The cluster must have an IngressClass of the name "${value}".`;
  return { fix: review("Replace it with ingressClassName", risk, removal, set(field, value)) };
}

function isEmpty(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || value === "" || isObject(value);
}
