import { formatPath } from "../../../core/path.ts";
import type { VersionRange } from "../../../core/settings.ts";
import type { Manifest } from "../manifest.ts";
import { validationViolations } from "./rules.ts";
import { schemaViolations } from "./schema.ts";
import { apiSchemas } from "./schemas.ts";
import { checksFor } from "./validation/checks.ts";
import { violationsIn } from "./validation/known-violations.ts";

/** Why an API server of some version in the range would refuse an object: one sentence each, empty when none would. */
export function apiViolations(manifest: Manifest, range: VersionRange): readonly string[] {
  const { apiVersion } = manifest.object;
  return [
    ...schemaViolations(apiSchemas, apiVersion, manifest.value, range),
    ...validationViolations(manifest, range),
    ...checksFor(manifest).flatMap((check) =>
      violationsIn(check, manifest, range).map(({ path, says }) => `${formatPath(path)} ${says}`),
    ),
  ];
}
