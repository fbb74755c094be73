import type { Manifest } from "./manifest.ts";

/** Files of a kuttl test with the state that it waits for, or that must not come (kuttl.dev: Test Steps). */
const expectedState = /(?:^|\/)\d+-(?:assert|errors)\.ya?ml$/;

/**
 * True for an object that tools read and never apply: the configuration of a function, what is marked as such
 * (kustomize and kpt: `config.kubernetes.io/local-config`, `config.kubernetes.io/function`), or what a test expects.
 */
export function isNeverApplied({ annotations, source }: Manifest): boolean {
  if (expectedState.test(source.path)) return true;
  const local = annotations["config.kubernetes.io/local-config"] ?? "false";
  return local !== "false" || annotations["config.kubernetes.io/function"] !== undefined;
}
