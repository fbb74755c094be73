import { objectRule } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { isOpenShift } from "../lib/kubernetes/open-shift.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { holdsObjects } from "../lib/pod-standards/namespace-use.ts";

const label = (mode: string): string => `pod-security.kubernetes.io/${mode}`;
const at = (mode: string): string[] => ["metadata", "labels", label(mode)];

/** A Namespace limits which pods it accepts. */
export const namespaceWithoutPodSecurity: KubernetesRule = objectRule({
  id: "namespace-without-pod-security",
  summary: "A Namespace accepts every pod, however many privileges it asks for.",
  why:
    "Without a label for Pod Security admission, the default of the cluster counts, which allows everything unless " +
    "somebody changed it.",
  severity: "info",
  category: "security",
  kinds: ["/Namespace"],
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/",
    "https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-namespace-labels/",
  ],
  *check(namespace, { workspace }) {
    const { manifest, subject } = namespace;
    const name = manifest.name ?? "";
    if (name === "" || /^(?:kube-|openshift-)/.test(name) || isOpenShift(manifest, workspace)) return;
    if (!holdsObjects(name, manifest, workspace)) return;
    const { labels } = manifest;
    if (labels[label("enforce")] === "privileged") {
      const message = `${subject} takes every pod (enforce: privileged).`;
      const advice = "If its pods need no access to their nodes, enforce baseline or restricted.";
      yield { at: at("enforce"), message, advice };
      return;
    }
    // A namespace that only warns is a step towards enforcing.
    const labeled = ["enforce", "warn", "audit"].some((mode) => labels[label(mode)] !== undefined);
    if (labeled) return;
    const fix = review(
      "Warn about and log pods that the baseline standard forbids",
      "Nothing is refused, but kubectl shows a warning for each such pod.",
      namespace.set(at("warn"), "baseline"),
      namespace.set(at("audit"), "baseline"),
    );
    const advice = "Once there are no warnings, add the label pod-security.kubernetes.io/enforce: baseline.";
    yield { at: at("enforce"), message: `${subject} has no label for Pod Security admission.`, advice, fix };
  },
});
