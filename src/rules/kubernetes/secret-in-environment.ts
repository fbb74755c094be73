import { enumerate } from "../../core/enumerate.ts";
import { valueAt } from "../../core/json.ts";
import { type ContainerScope, containerRule } from "../lib/define-kubernetes.ts";
import { checkov, kubeLinter } from "../lib/equivalents.ts";
import { objectsOf } from "../lib/kubernetes/lists.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Containers read secrets from files, which only those see that read them. */
export const secretInEnvironment: KubernetesRule = containerRule({
  id: "secret-in-environment",
  summary: "A container gets a Secret as environment variables.",
  why: "Every program that it starts gets the variables too, and many log them when they crash. They also stay the same when the Secret changes.",
  severity: "info",
  category: "security",
  preset: "all",
  fixes: [],
  equivalents: [
    checkov("CKV_K8S_35", "kubernetes/checks/resource/k8s/Secrets.py"),
    kubeLinter("read-secret-from-env-var"),
  ],
  sources: [
    "https://kubernetes.io/docs/concepts/security/secrets-good-practices/",
    "https://kubernetes.io/docs/concepts/configuration/secret/#using-secrets-as-files-from-a-pod",
  ],
  windows: "checked",
  *check(scope) {
    const names = [...secretVariables(scope), ...wholeSecrets(scope)];
    if (names.length === 0) return;
    const shown = names.slice(0, mostNames);
    const rest = names.length - shown.length;
    yield {
      at: scope.at("env") === undefined ? ["envFrom"] : ["env"],
      message: `${scope.subject} gets secrets as environment variables: ${enumerate([...shown, ...(rest > 0 ? [`${rest} more`] : [])])}.`,
      advice: "If the program can read them from files, mount the Secret as a volume instead.",
    };
  },
});

const mostNames = 5;

function secretVariables({ at }: ContainerScope): string[] {
  return objectsOf(at("env")).flatMap((variable) => {
    const { name } = variable;
    return typeof name === "string" && valueAt(variable, ["valueFrom", "secretKeyRef"]) != null ? [name] : [];
  });
}

function wholeSecrets({ at }: ContainerScope): string[] {
  return objectsOf(at("envFrom")).flatMap((source) => {
    const name = valueAt(source, ["secretRef", "name"]);
    return typeof name === "string" ? [`all of Secret "${name}"`] : [];
  });
}
