import type { Manifest } from "./manifest.ts";

/**
 * True for an object that tools read and never apply: the configuration of a function, or what is marked as such
 * (kustomize and kpt: `config.kubernetes.io/local-config`, `config.kubernetes.io/function`).
 */
export function isLocalConfig({ annotations }: Manifest): boolean {
  const local = annotations["config.kubernetes.io/local-config"] ?? "false";
  return local !== "false" || annotations["config.kubernetes.io/function"] !== undefined;
}
