import { indexedObjects } from "../../../core/indexed.ts";
import { isObject, type Json, type JsonObject } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import { hasTokenMark } from "../../../model/kubernetes/placeholder.ts";
import type { Scope } from "../define-kubernetes.ts";
import { objectsOf, textsOf } from "./lists.ts";

/** A direction of traffic as a NetworkPolicy spells it. */
export interface Direction {
  /** The value in `policyTypes`. */
  readonly type: "Ingress" | "Egress";
  /** The key of its rules in `spec`. */
  readonly key: "ingress" | "egress";
  /** The key of the peers in a rule. */
  readonly peers: "from" | "to";
}

/** Both directions. */
export const directions: readonly Direction[] = [
  { type: "Ingress", key: "ingress", peers: "from" },
  { type: "Egress", key: "egress", peers: "to" },
];

/** A rule that lets everything through. */
export interface OpenRule {
  readonly direction: Direction;
  /** From the object's root. */
  readonly path: Path;
}

/**
 * Whether a policy restricts a direction: it is in policyTypes, or may be once tokens there are filled in, or without
 * any, it follows from the rules.
 */
export function isRestricted(policy: Scope, direction: Direction): boolean {
  const { type, key } = direction;
  const types = policy.at("spec", "policyTypes");
  if (Array.isArray(types) && types.length > 0) {
    return textsOf(types as Json).some((one) => one === type || hasTokenMark(one));
  }
  // API reference, NetworkPolicySpec.policyTypes: Ingress always, Egress where there are egress rules.
  return key === "ingress" || rulesFor(policy, direction).length > 0;
}

/** The rules of a policy in a direction, as written. */
export function rulesFor(policy: Scope, { key }: Direction): readonly (JsonObject | null)[] {
  const rules = policy.at("spec", key);
  if (!Array.isArray(rules)) return [];
  return (rules as readonly Json[]).map((rule) => (isObject(rule) ? rule : null));
}

/** The rules that allow all peers on all ports. */
export function openRules(policy: Scope, direction: Direction): readonly OpenRule[] {
  return rulesFor(policy, direction).flatMap((rule, index) => {
    if (rule === null || listed(rule["ports"]) || listed(rule[direction.peers])) return [];
    return { direction, path: ["spec", direction.key, index] };
  });
}

/** A peer that includes everybody in a rule without ports, although it looks like a restriction. */
export interface WidePeer {
  /** The path to the peer, from the object's root. */
  readonly path: Path;
  /** Who is included, as `all …`. */
  readonly who: string;
}

/** The peers that let everybody in on all ports: all addresses, or the pods of all namespaces. */
export function widePeers(policy: Scope, direction: Direction): readonly WidePeer[] {
  const internet = wholeInternet(policy, direction)
    .filter(({ except }) => except.length === 0)
    .map(({ path }) => ({ path, who: "all addresses" }));
  const namespaces = rulesFor(policy, direction).flatMap((rule, index) => {
    return indexedObjects(rule?.[direction.peers]).flatMap(([at, peer]) => {
      const isAll = isObject(peer["namespaceSelector"]) && selectsAll(peer["namespaceSelector"]);
      if (!isAll || !selectsAll(peer["podSelector"])) return [];
      return {
        path: ["spec", direction.key, index, direction.peers, at, "namespaceSelector"],
        who: "the pods of all namespaces",
      };
    });
  });
  return [...internet, ...namespaces].filter(({ path }) => !listed(policy.at(...path.slice(0, 3), "ports")));
}

function listed(value: Json | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : value != null;
}

/** The `ipBlock` peers of a policy whose block covers all addresses, with their exceptions. */
export function wholeInternet(
  policy: Scope,
  direction: Direction,
): readonly { readonly path: Path; readonly except: readonly string[] }[] {
  return rulesFor(policy, direction).flatMap((rule, index) => {
    const peers = rule?.[direction.peers];
    if (!Array.isArray(peers)) return [];
    return (peers as readonly Json[]).flatMap((peer, at) => {
      const block = isObject(peer) ? peer["ipBlock"] : undefined;
      if (!isObject(block) || (block["cidr"] !== "0.0.0.0/0" && block["cidr"] !== "::/0")) return [];
      const path = ["spec", direction.key, index, direction.peers, at, "ipBlock"];
      return { path, except: textsOf(block["except"]) };
    });
  });
}

/** Whether a selector has no requirements, so that it selects everything. */
export function selectsAll(selector: Json | undefined): boolean {
  if (selector == null) return true;
  if (!isObject(selector)) return false;
  const { matchLabels, matchExpressions } = selector;
  return Object.keys(isObject(matchLabels) ? matchLabels : {}).length === 0 && objectsOf(matchExpressions).length === 0;
}
