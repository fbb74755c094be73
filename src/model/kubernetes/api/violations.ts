import { formatPath } from "../../../core/path.ts";
import type { VersionRange } from "../../../core/settings.ts";
import type { Manifest } from "../manifest.ts";
import { validationViolations } from "./rules.ts";
import { schemaViolations } from "./schema.ts";
import { apiSchemas } from "./schemas.ts";
import { checksFor } from "./validation/checks.ts";
import { violationsIn } from "./validation/known-violations.ts";
import type { Check } from "./validation/violation.ts";

/**
 * Why an API server of some version in the range would refuse an object: one sentence each, empty when none would. Of the
 * checks only those are made that `concerns` names.
 */
export function apiViolations(
  manifest: Manifest,
  range: VersionRange,
  concerns: (check: string) => boolean = () => true,
): readonly string[] {
  const { apiVersion } = manifest.object;
  const checks = checksFor(manifest).filter(({ name }) => concerns(name));
  return [
    ...schemaViolations(apiSchemas, apiVersion, manifest.value, range),
    ...(concerns(validationName) ? validationViolations(manifest, range) : []),
    ...checks.flatMap(({ check }) => violationsOf(check, manifest, range)),
  ];
}

/** What the validation that the fixes come near is called among the checks. */
export const validationName = "settings";

function violationsOf(check: Check, manifest: Manifest, range: VersionRange): readonly string[] {
  return violationsIn(check, manifest, range).map(({ path, says }) => `${formatPath(path)} ${says}`);
}
