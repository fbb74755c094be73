import { knownText } from "../../model/kubernetes/api/validation/read.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { removeKey } from "../lib/kubernetes/remove-key.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** The deprecated annotation of an Ingress names the same class as its field. */
export const ingressClassContradicted: KubernetesRule = objectRule({
  id: "ingress-class-contradicted",
  summary: "An Ingress has different classes in its field and in the deprecated annotation.",
  why: "The API server refuses to create an Ingress whose annotation and field do not match.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/ingress/#deprecated-annotation",
    "https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/apis/networking/validation/validation.go",
  ],
  kinds: ["networking.k8s.io/Ingress"],
  *check(ingress) {
    const { subject, at: valueAt, place } = ingress;
    const at = ["metadata", "annotations", "kubernetes.io/ingress.class"];
    const field = ["spec", "ingressClassName"];
    const [old, current] = [knownText(valueAt(...at)), knownText(valueAt(...field))];
    if (old === null || current === null || old === current) return;
    const message = `${subject} sets ingressClassName: ${current}, but its annotation kubernetes.io/ingress.class says "${old}".`;
    const related = [place(field, "the field that has replaced the annotation")];
    const fix = review(
      "Remove the annotation",
      `The Ingress then belongs to the class "${current}" only.`,
      removeKey(ingress, at),
    );
    yield { at, restsOn: [field], message, related, fix };
  },
});
