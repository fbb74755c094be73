import { isObject, type Json, textAt, valueAt } from "../../../core/json.ts";
import { listAt } from "../../../model/kubernetes/api/validation/read.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { classOfIngress, ingressKinds } from "./ingress.ts";

/** Annotations with which controllers get a certificate, or pass TLS through, without `spec.tls`. */
const certificates: readonly RegExp[] = [
  /^alb\.ingress\.kubernetes\.io\/(?:certificate-arn|listen-ports)$/,
  /^networking\.gke\.io\/managed-certificates$/,
  /^ingress\.gcp\.kubernetes\.io\/pre-shared-cert$/,
  /^appgw\.ingress\.kubernetes\.io\/(?:appgw-ssl-certificate|ssl-redirect)$/,
  /^nginx\.ingress\.kubernetes\.io\/ssl-passthrough$/,
  /^haproxy(?:\.org|-ingress\.github\.io)\/ssl-passthrough$/,
  /^traefik\.ingress\.kubernetes\.io\/router\.(?:tls|entrypoints)(?:\.|$)/,
  /^ingress\.kubernetes\.io\/ssl-passthrough$/,
  /^route\.openshift\.io\/termination$/,
  /^cert-manager\.io\//,
  /^external-dns\.alpha\.kubernetes\.io\/cloudflare-proxied$/,
];

/** Classes whose controllers always serve TLS, or only serve a private network. */
const encryptingClasses = /^(?:tailscale|cloudflare|cloudflare-tunnel|ngrok|openshift-default)$/;

/** Whether annotations or the class say that something else terminates TLS. */
export function terminatesTlsElsewhere(manifest: Manifest): boolean {
  const { annotations } = manifest;
  if (encryptingClasses.test(classOfIngress(manifest) ?? "") || isMinion(manifest)) return true;
  return Object.keys(annotations).some((key) => certificates.some((known) => known.test(key)));
}

/**
 * Whether NGINX's own controller merges an Ingress into another one, which alone may have `tls` (docs.nginx.com:
 * Cross-namespace configuration).
 */
function isMinion({ annotations }: Manifest): boolean {
  return annotations["nginx.org/mergeable-ingress-type"] === "minion";
}

/**
 * Whether other Ingresses of the unit have certificates for all hosts of an Ingress. ingress-nginx makes one server of
 * all rules for a host, and serves it with the certificate that any of them names (ingress-nginx, controller.go,
 * createServers). Other controllers need `tls` in each Ingress.
 */
export function hasTlsOfOthers(manifest: Manifest, workspace: Workspace): boolean {
  const hosts = hostsOf(manifest);
  if (hosts.length === 0 || !isForNginx(manifest)) return false;
  return hosts.every((host) => workspace.having(manifest, hostsWithTls, host).some(isForNginx));
}

function isForNginx(manifest: Manifest): boolean {
  const named = classOfIngress(manifest);
  if (named !== null) return /nginx/i.test(named);
  return Object.keys(manifest.annotations).some((key) => key.startsWith("nginx.ingress.kubernetes.io/"));
}

function hostsOf({ value }: Manifest): readonly string[] {
  return [...new Set(listAt(value, ["spec", "rules"]).flatMap((rule) => textAt(rule, ["host"]) ?? ""))];
}

/** The hosts for which an Ingress has both a rule and a certificate. */
const hostsWithTls: Facts = remembered((manifest) => {
  if (!ingressKinds.includes(`${manifest.group}/${manifest.kind}`)) return [];
  const named = listAt(manifest.value, ["spec", "tls"]).flatMap((entry) => {
    const hosts = isObject(entry) ? entry["hosts"] : null;
    return Array.isArray(hosts) ? (hosts as readonly Json[]) : [];
  });
  return hostsOf(manifest).filter((host) => host !== "" && named.some((name) => coversHost(name, host)));
});

/** Whether the name in a certificate is that of a host; `*` stands for one label. */
function coversHost(name: Json, host: string): boolean {
  if (typeof name !== "string") return false;
  return name === host || (name.startsWith("*.") && name.slice(1) === host.slice(host.indexOf(".")));
}

/** Whether an Ingress is meant for plain HTTP: it only redirects, or serves ACME challenges. */
export function isForPlainHttp({ annotations, labels, value }: Manifest): boolean {
  if (labels["acme.cert-manager.io/http01-solver"] === "true") return true;
  if (annotations["nginx.ingress.kubernetes.io/permanent-redirect"] !== undefined) return true;
  return JSON.stringify(valueAt(value, ["spec", "rules"]) ?? null).includes("/.well-known/acme-challenge");
}
