import { enumerate } from "../../core/enumerate.ts";
import { isShowcasePath } from "../../model/origin/directory-names.ts";
import { containerRule } from "../lib/define-kubernetes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { containerSecrets } from "../lib/secrets/container-secrets.ts";
import { disguise } from "../lib/secrets/disguise.ts";

/** Containers get their secrets from a Secret, not from the manifest. */
export const secretInPlainText: KubernetesRule = containerRule({
  id: "secret-in-plain-text",
  summary: "The manifest holds a password, a token or a key in plain text.",
  why: "Everybody who can read the repository or the workload can use it, and Git keeps it even after it is removed.",
  severity: "warning",
  category: "security",
  windows: "checked",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/configuration/secret/",
    "https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/",
  ],
  *check(scope) {
    const found = containerSecrets(scope);
    const [first, ...others] = found;
    if (first === undefined) return;
    const places = [...new Set(found.map(({ where }) => where))].slice(0, 5);
    const message =
      first.what === null
        ? `${scope.subject} has what seems to be a secret in plain text in ${enumerate(places)}.`
        : `${scope.subject} has ${first.what} in plain text in ${first.where}.`;
    const related = others.map(({ path }) => scope.place(path, "another value that seems to be secret"));
    const advice =
      "Put it into a Secret that is not in Git, and refer to it with valueFrom.secretKeyRef. If it is in use, replace it.";
    const extent = found.map(({ text, where }) => disguise(text, where));
    // The passwords in an example are made up.
    const isMadeUp = found.every(({ what }) => what === null) && isShowcasePath(scope.manifest.source.path);
    const severity = isMadeUp ? "info" : "warning";
    yield { at: first.path, severity, message, related, advice, extent, awaits: "chance" };
  },
});
