import { podRule } from "../lib/define-kubernetes.ts";
import { checkov, polaris } from "../lib/equivalents.ts";
import { review } from "../lib/fixes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { accountWithoutRights, usesDefaultAccount } from "../lib/pod-standards/default-account.ts";

/** Pods get no token for the API if they have no permissions in the cluster. */
export const serviceAccountTokenMounted: KubernetesRule = podRule({
  id: "service-account-token-mounted",
  summary: "A pod gets a token for the Kubernetes API that it does not seem to use.",
  why: "An attacker in the container can use the token to look around in the cluster.",
  severity: "info",
  category: "security",
  schema: "full",
  fixes: ["review"],
  equivalents: [
    checkov("CKV_K8S_38", "kubernetes/checks/resource/k8s/ServiceAccountTokens.py"),
    polaris("automountServiceAccountToken"),
  ],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting",
    "https://kubernetes.io/docs/concepts/security/service-accounts/",
  ],
  *check(pod, { workspace }) {
    const at = ["automountServiceAccountToken"];
    const asked = pod.at(...at) ?? null;
    if (asked === false) return;
    const isDefault = usesDefaultAccount(pod, workspace);
    const own = isDefault ? null : accountWithoutRights(pod, workspace);
    // The permissions of a dedicated account are often granted elsewhere; then the token is requested on purpose.
    if (!isDefault && (own === null || asked === true)) return;
    const account = own === null ? "the default service account" : `the service account "${own}"`;
    const token = `a token of ${account}, which nothing here gives any rights.`;
    if (asked === true) {
      const advice = "Give the pod a service account of its own with the rights that it needs, or set it to false.";
      yield { at, message: `${pod.subject} asks for ${token}`, advice };
      return;
    }
    const risk = "A program that calls the Kubernetes API no longer can.";
    const fix = review("Mount no service account token", risk, pod.set(at, false));
    // Most pods mount the token only because nobody has thought of it.
    yield { at, preset: own === null ? "strict" : "all", message: `${pod.subject} mounts ${token}`, fix };
  },
});
