import { isObject, type Json, type JsonObject, valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Scope } from "../define-kubernetes.ts";

/** The kinds of Ingress, as `group/kind`. */
export const ingressKinds: readonly string[] = ["networking.k8s.io/Ingress", "extensions/Ingress"];

/** The class of an Ingress, which its field or the deprecated annotation names; null if there is none. */
export function classOfIngress({ annotations, value }: Manifest): string | null {
  const named = valueAt(value, ["spec", "ingressClassName"]) ?? annotations["kubernetes.io/ingress.class"];
  return typeof named === "string" ? named : null;
}

/** Classes whose controllers give each Ingress an address of its own (GKE: Ingress; Tailscale: Cluster ingress). */
const ownAddressClasses = /^(?:gce|gce-internal|tailscale)$/;

/** Whether no other Ingress shares the address of an Ingress. For AWS, those of a group share a load balancer. */
export function hasOwnAddress(manifest: Manifest): boolean {
  const named = classOfIngress(manifest) ?? "";
  const isGrouped = manifest.annotations["alb.ingress.kubernetes.io/group.name"] !== undefined;
  return ownAddressClasses.test(named) || (named === "alb" && !isGrouped);
}

/** The rules of an Ingress with their indexes. Entries that are not maps are left out. */
export function rulesOfIngress(ingress: Scope): readonly { readonly index: number; readonly rule: JsonObject }[] {
  const rules = ingress.at("spec", "rules");
  if (!Array.isArray(rules)) return [];
  return (rules as readonly Json[]).flatMap((rule, index) => (isObject(rule) ? { index, rule } : []));
}

/**
 * Annotations of ingress-nginx and of NGINX's own controller whose values become part of the configuration without any
 * change (CVE-2021-25742).
 */
const snippet =
  /^(?:nginx\.ingress\.kubernetes\.io\/(?:server|configuration|location|auth|stream|modsecurity)-snippet|nginx\.org\/(?:server|location)-snippets)$/;

/** The snippet annotations of an object. */
export function snippetsOf({ manifest }: Scope): readonly string[] {
  return Object.keys(manifest.annotations).filter((key) => snippet.test(key));
}
