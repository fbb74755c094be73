import { objectRule } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { capitalize, containerName } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { type ResourceAmount, resourceAmounts } from "../lib/resources/amounts.ts";
import { wrongUnit } from "../lib/resources/wrong-unit.ts";

/**
 * Amounts have a suitable unit: the suffix m means thousandths, which makes sense for CPU only; memory needs Mi or Gi.
 */
export const resourceUnitWrong: KubernetesRule = objectRule({
  id: "resource-unit-wrong",
  summary: "An amount of memory, storage or CPU has a unit that is surely a mistake.",
  why:
    "memory: 400m is 0.4 bytes, not 400 MiB. A container with such a limit never starts; with such a request, the " +
    "scheduler reserves nothing for it.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory",
    "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-cpu",
  ],
  *check({ manifest, subject, set }) {
    for (const amount of resourceAmounts(manifest)) {
      const { path, value, resource, container } = amount;
      const wrong = wrongUnit(amount);
      if (wrong === null) continue;
      const { means, meant } = wrong;
      const unit = resource === "cpu" ? "cores or, with the suffix m, in thousandths of a core" : "Mi or Gi";
      yield {
        at: path,
        severity: isFatal(amount) ? "error" : "warning",
        message: `${container === null ? subject : capitalize(containerName(container))} sets ${path.slice(-2).join(".")} to ${value}, which is ${means}.`,
        ...(meant === null
          ? { advice: `Write the amount in ${unit}.` }
          : { fix: review(`Change ${value} to ${meant}`, risk, set(path, meant)) }),
      };
    }
  },
});

/**
 * Whether an amount prevents a pod from running: no node has so many cores, and no program runs with so little memory.
 * A request for a few bytes does no more harm than no request.
 */
function isFatal({ resource, use }: ResourceAmount): boolean {
  return resource === "cpu" ? use === "request" : use !== "request";
}

const risk = "Check that this is the amount that is meant.";
