import { podRule } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { usesDefaultAccount } from "../lib/pod-standards/default-account.ts";

/** Pods without rights in the cluster get no token for its API. */
export const serviceAccountTokenMounted: KubernetesRule = podRule({
  id: "service-account-token-mounted",
  summary: "A pod gets a token for the Kubernetes API that it does not seem to use.",
  why: "An attacker in the container can use the token to look around in the cluster.",
  severity: "info",
  preset: "strict",
  category: "security",
  schema: "full",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting",
    "https://kubernetes.io/docs/concepts/security/service-accounts/",
  ],
  *check(pod, { workspace }) {
    const at = ["automountServiceAccountToken"];
    if (pod.at(...at) !== undefined || !usesDefaultAccount(pod, workspace)) return;
    const message = `${pod.subject} mounts a token of the default service account, to which nothing here gives rights.`;
    const risk = "A program that calls the Kubernetes API no longer can.";
    yield { at, message, fix: review("Mount no service account token", risk, pod.set(at, false)) };
  },
});
