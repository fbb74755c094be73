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
 * The reasons why an API server of some version in the range would reject an object, as sentences; empty if none would.
 * Only the checks for which `concerns` is true are made.
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

/** The name, among the checks, of the validation that fixes may affect. */
export const validationName = "settings";

function violationsOf(check: Check, manifest: Manifest, range: VersionRange): readonly string[] {
  return violationsIn(check, manifest, range).map(({ path, says }) => `${formatPath(path)} ${says}`);
}
