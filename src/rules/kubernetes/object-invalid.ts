import { accessModeViolations } from "../../model/kubernetes/api/validation/access-modes.ts";
import { isNeverApplied } from "../../model/kubernetes/never-applied.ts";
import { isEncryptedBySops } from "../../model/kubernetes/sops.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import { misspelledVersion } from "../lib/kubernetes/misspelled-version.ts";
import { refusedFieldsOf } from "../lib/kubernetes/refused-field.ts";
import { wrongGroup } from "../lib/kubernetes/wrong-group.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Objects conform to the schema of their kind: no wrong types, unknown fields or missing fields. */
export const objectInvalid: KubernetesRule = objectRule({
  id: "object-invalid",
  summary: "An object has a field that the API rejects, or lacks one that it requires.",
  why:
    "kubectl and the API server reject the object. Tools that turn this check off drop an unknown field silently, and " +
    "its setting has no effect.",
  severity: "error",
  category: "correctness",
  fixes: ["safe", "review"],
  sources: [
    "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation",
    "https://kubernetes.io/docs/reference/kubernetes-api/",
  ],
  *check(object, { settings }) {
    // Before an object is applied, SOPS removes its own field and restores the values.
    if (isNeverApplied(object.manifest) || isEncryptedBySops(object.manifest.value)) return;
    yield* misspelledVersion(object);
    yield* wrongGroup(object, settings.kubernetes);
    yield* refusedFieldsOf(object, settings.kubernetes);
    yield* apiViolationsIn(object, settings.kubernetes, accessModeViolations);
  },
});
