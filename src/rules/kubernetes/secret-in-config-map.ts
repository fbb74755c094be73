import { enumerate } from "../../core/enumerate.ts";
import { isObject } from "../../core/json.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { credentialIn, isSecretSetting } from "../lib/secrets/credentials.ts";
import { disguise } from "../lib/secrets/disguise.ts";

/** ConfigMaps contain no secrets. */
export const secretInConfigMap: KubernetesRule = objectRule({
  id: "secret-in-config-map",
  summary: "A ConfigMap holds a password, a token or a key.",
  why: "ConfigMaps are not protected as Secrets are: more people and programs may read them, and they are not encrypted.",
  severity: "warning",
  category: "security",
  kinds: ["/ConfigMap"],
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/configuration/configmap/",
    "https://kubernetes.io/docs/concepts/configuration/secret/",
  ],
  *check({ subject, at, place }) {
    const data = at("data");
    const entries = isObject(data) ? Object.entries(data) : [];
    const found = entries.flatMap(([key, value]) => {
      if (typeof value !== "string") return [];
      const what = credentialIn(value);
      return what !== null || isSecretSetting(key, value) ? [{ key, what, value }] : [];
    });
    const [first, ...others] = found;
    if (first === undefined) return;
    const keys = enumerate(found.slice(0, 5).map(({ key }) => key));
    const message =
      first.what === null
        ? `${subject} has what seems to be a secret in ${keys}.`
        : `${subject} has ${first.what} in ${first.key}.`;
    const related = others.map(({ key }) => place(["data", key], "another value that seems to be secret"));
    const advice = "Put it into a Secret that is not in Git. If it is in use, replace it.";
    const extent = found.map(({ key, value }) => disguise(value, key));
    yield { at: ["data", first.key], message, related, advice, extent, awaits: "chance" };
  },
});
