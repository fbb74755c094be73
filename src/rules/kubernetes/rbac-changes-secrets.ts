import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { goodPractices, grantRule } from "../lib/rbac/grant-rule.ts";
import { changingSecrets } from "../lib/rbac/grants.ts";

const reading = ["get", "list", "watch", "*"];

/** Whoever writes Secrets can exchange credentials, and can make one that holds a token. */
export const rbacChangesSecrets: KubernetesRule = grantRule({
  id: "rbac-changes-secrets",
  summary: "A role allows changing or deleting all Secrets, though not reading them.",
  why: "With a Secret of the type kubernetes.io/service-account-token, Kubernetes issues a token of any service account of the namespace. Changed Secrets can also redirect or stop what uses them.",
  sources: [`${goodPractices}#listing-secrets`],
  grants: changingSecrets,
  power: "write Secrets",
  advice: "Name the Secrets in resourceNames, except for create, which can't be limited to names.",
  // Create alone overwrites nothing, and stands by itself where the other verbs are limited to names.
  except: ({ verbs }) => verbs.every((verb) => verb === "create") || verbs.some((verb) => reading.includes(verb)),
});
