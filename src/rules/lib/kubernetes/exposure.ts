import { valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { textsOf } from "./lists.ts";

/**
 * Annotations, with their values, that keep a load balancer inside a network or limit who reaches it (Service, Internal
 * load balancer; the documentation of the providers).
 */
const internal: readonly (readonly [key: RegExp, value: RegExp])[] = [
  [/^service\.beta\.kubernetes\.io\/aws-load-balancer-internal$/, /^(?!false$)./],
  [/^service\.beta\.kubernetes\.io\/aws-load-balancer-scheme$/, /^internal$/],
  [/^service\.beta\.kubernetes\.io\/azure-load-balancer-internal$/, /^true$/],
  [/^service\.beta\.kubernetes\.io\/azure-(?:allowed-ip-ranges|allowed-service-tags)$/, /./],
  [/^(?:networking|cloud)\.gke\.io\/load-balancer-type$/i, /^internal$/i],
  [/^service\.(?:beta\.)?kubernetes\.io\/openstack-internal-load-balancer$/, /^true$/],
  [/^service\.beta\.kubernetes\.io\/oci-load-balancer-internal$/, /^true$/],
  [/^service\.kubernetes\.io\/qcloud-loadbalancer-internal-subnetid$/, /./],
  [/^service\.beta\.kubernetes\.io\/(?:alibaba-cloud|alicloud)-loadbalancer-address-type$/, /^intranet$/],
  [/^service\.kubernetes\.io\/ibm-load-balancer-cloud-provider-ip-type$/, /^private$/],
  [/^load-balancer\.hetzner\.cloud\/disable-public-network$/, /^true$/],
  [/load-?balancer-(?:source-ranges|inbound-cidrs)$/, /^(?!(?:.*[\s,])?(?:0\.0\.0\.0|::)\/0(?:[\s,]|$))./s],
  // MetalLB, Cilium and kube-vip assign addresses of the network that they are in.
  [/^(?:metallb\.(?:universe\.tf|io)|io\.cilium|lbipam\.cilium\.io|kube-vip\.io)\//, /./],
];

/** Classes whose load balancers are inside a network. */
const internalClasses = /^(?:tailscale|io\.cilium\/|kube-vip\.io\/)/;

/** Whether the load balancer of a Service is marked as internal, or has addresses that its owner chose. */
export function isInternal({ annotations, value }: Manifest): boolean {
  const spec = (value["spec"] ?? {}) as Readonly<Record<string, unknown>>;
  const { loadBalancerClass, loadBalancerIP } = spec;
  if (typeof loadBalancerClass === "string" && internalClasses.test(loadBalancerClass)) return true;
  if (typeof loadBalancerIP === "string" && isPrivateAddress(loadBalancerIP)) return true;
  return Object.entries(annotations).some(([key, set]) => {
    return internal.some(([name, value]) => name.test(key) && value.test(set));
  });
}

/** The addresses that may reach a load balancer, and the path of what lists them. */
export interface SourceRanges {
  readonly path: Path;
  /** The name of the field or annotation. */
  readonly name: string;
  readonly ranges: readonly string[];
}

const rangesField = "loadBalancerSourceRanges";
const rangesAnnotation = "service.beta.kubernetes.io/load-balancer-source-ranges";

/** The annotation only counts without the field (k8s.io/cloud-provider, GetLoadBalancerSourceRanges). */
export function sourceRangesOf({ annotations, value }: Manifest): SourceRanges {
  const field = { path: ["spec", rangesField], name: rangesField };
  const ranges = textsOf(valueAt(value, field.path));
  const text = annotations[rangesAnnotation]?.trim() ?? "";
  if (ranges.length > 0 || text === "") return { ...field, ranges };
  const listed = text.split(",").map((range) => range.trim());
  return {
    path: ["metadata", "annotations", rangesAnnotation],
    name: `the annotation ${rangesAnnotation}`,
    ranges: listed,
  };
}

/** Whether an address is not routed on the internet (RFC 1918). */
function isPrivateAddress(address: string): boolean {
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(address);
}
