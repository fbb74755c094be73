import { enumerate } from "../../core/enumerate.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { committedEntries } from "../lib/secrets/committed-entries.ts";
import { disguise } from "../lib/secrets/disguise.ts";

/** No Secret is in Git with its values, unless they are encrypted. */
export const secretCommitted: KubernetesRule = objectRule({
  id: "secret-committed",
  summary: "A Secret with its values is in the repository.",
  why: "The values are only encoded (base64), not encrypted. Everybody who can read the repository can read them.",
  severity: "info",
  category: "security",
  kinds: ["/Secret"],
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/configuration/secret/",
    "https://kubernetes.io/docs/concepts/security/secrets-good-practices/#avoid-sharing-secret-manifests",
  ],
  *check(secret) {
    const entries = committedEntries(secret);
    const [first] = entries;
    if (first === undefined) return;
    const names = entries.slice(0, 3).map(({ key }) => key);
    const more = entries.length > 3 ? [`${entries.length - 3} more`] : [];
    const extent = entries.map(({ key, text }) => disguise(text, key));
    const message = `${secret.subject} is in the repository with its values: ${enumerate([...names, ...more])}.`;
    const advice =
      "Keep it encrypted (SOPS, Sealed Secrets) or outside of Git (External Secrets). If the values are in use, replace them.";
    yield { at: [first.field, first.key], message, advice, extent, awaits: "chance" };
  },
});
