import { isObject } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { selectsAll } from "./network-policy.ts";

/** What a deploy unit says of its namespaces; `null` stands for objects that name none. */
interface NamespaceUse {
  /** How many namespaces it makes. */
  readonly made: number;
  readonly withWorkloads: ReadonlySet<string | null>;
  readonly withDefaultPolicy: ReadonlySet<string | null>;
}

const known = new WeakMap<readonly Manifest[], NamespaceUse>();

/** True for a namespace that workloads of the unit run in, but that no policy of the unit protects as a whole. */
export function lacksDefaultPolicy(namespace: string, unit: readonly Manifest[]): boolean {
  const { made, withWorkloads, withDefaultPolicy } = namespaceUse(unit);
  // What names no namespace is meant for the only one there is.
  const isUsed = withWorkloads.has(namespace) || (made === 1 && withWorkloads.has(null));
  return isUsed && !withDefaultPolicy.has(namespace) && !withDefaultPolicy.has(null);
}

function namespaceUse(unit: readonly Manifest[]): NamespaceUse {
  const found = known.get(unit) ?? {
    made: new Set(unit.filter(({ group, kind }) => group === "" && kind === "Namespace").map(({ name }) => name)).size,
    withWorkloads: namespacesOf(unit.filter(({ podTemplate }) => podTemplate !== null)),
    withDefaultPolicy: namespacesOf(unit.filter(isDefaultPolicy)),
  };
  known.set(unit, found);
  return found;
}

function namespacesOf(manifests: readonly Manifest[]): ReadonlySet<string | null> {
  return new Set(manifests.map(({ namespace }) => namespace));
}

/** True for a policy for all pods of a namespace; what other kinds of policies select is not read, so that all count. */
function isDefaultPolicy({ group, kind, value }: Manifest): boolean {
  if (!/NetworkPolic(?:y|ies)$/.test(kind)) return false;
  const spec = value["spec"];
  return group !== "networking.k8s.io" || (isObject(spec) && selectsAll(spec["podSelector"]));
}
