import { valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";

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
export function terminatesTlsElsewhere({ annotations, value }: Manifest): boolean {
  const named = valueAt(value, ["spec", "ingressClassName"]) ?? annotations["kubernetes.io/ingress.class"];
  if (typeof named === "string" && encryptingClasses.test(named)) return true;
  return Object.keys(annotations).some((key) => certificates.some((known) => known.test(key)));
}

/** Whether an Ingress is meant for plain HTTP: it only redirects, or serves ACME challenges. */
export function isForPlainHttp({ annotations, labels, value }: Manifest): boolean {
  if (labels["acme.cert-manager.io/http01-solver"] === "true") return true;
  if (annotations["nginx.ingress.kubernetes.io/permanent-redirect"] !== undefined) return true;
  return JSON.stringify(valueAt(value, ["spec", "rules"]) ?? null).includes("/.well-known/acme-challenge");
}
