import type { Problem } from "../../core/finding.ts";
import type { Rule } from "../../core/rule.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { KubernetesContext } from "../../model/kubernetes/workspace.ts";

/** A rule over one Kubernetes object and what is deployed with it. Made by `objectRule`, `podRule` or `containerRule`. */
export interface KubernetesRule extends Rule<Manifest, KubernetesContext, Problem> {
  /**
   * False if the rule never has a problem with objects of a kind, given as `group/kind`. If left out, it can have one
   * with any object. `hasPods` says whether the object holds a pod template.
   */
  concerns?(kind: string, hasPods: boolean): boolean;
}
