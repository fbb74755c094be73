import type { Manifest } from "./manifest.ts";

/** Files of a kuttl test with the state that it waits for, or that must not occur (kuttl.dev: Test Steps). */
const expectedState = /(?:^|\/)\d+-(?:assert|errors)\.ya?ml$/;

/**
 * Whether an object is only read by tools and never applied: the configuration of a function, an object that is marked
 * so (kustomize and kpt: `config.kubernetes.io/local-config`, `config.kubernetes.io/function`), or the expected state
 * of a test.
 */
export function isNeverApplied({ annotations, source }: Manifest): boolean {
  if (expectedState.test(source.path)) return true;
  const local = annotations["config.kubernetes.io/local-config"] ?? "false";
  return local !== "false" || annotations["config.kubernetes.io/function"] !== undefined;
}
