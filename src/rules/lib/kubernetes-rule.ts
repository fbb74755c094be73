import type { Rule } from "../../core/rule.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { KubernetesContext } from "../../model/kubernetes/workspace.ts";

/** A rule over one Kubernetes object and the objects deployed with it. */
export type KubernetesRule = Rule<Manifest, KubernetesContext>;
