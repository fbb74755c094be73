import type { Json } from "../../../../core/json.ts";
import type { Path } from "../../../../core/path.ts";
import type { Manifest } from "../../manifest.ts";
import { containsNetwork, parseNetwork } from "./addresses.ts";
import { inQuotes, itemsAt, knownText, listAt, valueText } from "./read.ts";
import type { Violation } from "./violation.ts";

/** NetworkPolicies: ValidateNetworkPolicySpec, ValidateIPBlock (pkg/apis/networking/validation). */
export function* networkPolicyViolations({ group, version, kind, value }: Manifest): Iterable<Violation> {
  if (group !== "networking.k8s.io" || version !== "v1" || kind !== "NetworkPolicy") return;
  for (const [direction, peers] of [
    ["ingress", "from"],
    ["egress", "to"],
  ] as const) {
    for (const { path } of itemsAt(value, ["spec", direction])) {
      for (const peer of itemsAt(value, [...path, peers]))
        yield* blockViolations(peer.value["ipBlock"], [...peer.path, "ipBlock"]);
      for (const port of itemsAt(value, [...path, "ports"])) yield* portViolations(port.value, port.path);
    }
  }
  for (const [index, type] of listAt(value, ["spec", "policyTypes"]).entries()) {
    const name = knownText(type);
    if (name === null || name === "Ingress" || name === "Egress") continue;
    yield {
      path: ["spec", "policyTypes", index],
      says: `has the policy type ${inQuotes(name)}, but the API accepts only Ingress and Egress`,
    };
  }
}

function* blockViolations(block: Json | undefined, path: Path): Iterable<Violation> {
  const cidr = knownText(valueOf(block, "cidr"));
  if (!cidr) return;
  const at = [...path, "cidr"];
  const network = parseNetwork(cidr);
  if (network === null) {
    yield {
      path: at,
      says: `has the address range ${inQuotes(cidr)}, which is not in CIDR notation such as 10.0.0.0/8`,
    };
    return;
  }
  for (const [index, value] of listAt(block, ["except"]).entries()) {
    const text = knownText(value);
    if (text === null) continue;
    const except = parseNetwork(text);
    if (except === null) {
      yield {
        path: [...path, "except", index],
        says: `excepts ${inQuotes(text)}, which is not in CIDR notation such as 10.0.0.0/8`,
      };
    } else if (!containsNetwork(network, except)) {
      yield {
        path: [...path, "except", index],
        restsOn: [at],
        says: `excepts ${text}, which is not a part of ${cidr}`,
      };
    }
  }
}

function valueOf(value: Json | undefined, key: string): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as { [key: string]: Json })[key]
    : undefined;
}

function* portViolations(port: { readonly [key: string]: Json }, path: Path): Iterable<Violation> {
  const { endPort } = port;
  if (typeof endPort !== "number") return;
  const at = [...path, "endPort"];
  const restsOn = [[...path, "port"]];
  const first = port["port"] ?? null;
  if (typeof first === "number" && endPort < first) {
    yield {
      path: at,
      restsOn,
      says: `has a range of ports that ends at ${valueText(endPort)}, before it starts at ${valueText(first)}`,
    };
  } else if (first === null || (typeof first === "string" && knownText(first) !== null)) {
    yield { path: at, restsOn, says: "has an endPort without a number for port" };
  }
}
