import { formatPath } from "../../../core/path.ts";
import type { VersionRange } from "../../../core/settings.ts";
import type { Manifest } from "../manifest.ts";
import { validationViolations } from "./rules.ts";
import { schemaViolations } from "./schema.ts";
import { apiSchemas } from "./schemas.ts";
import { validationChecks } from "./validation/checks.ts";
import type { Violation } from "./validation/violation.ts";

/** Of a hostile object, so many violations of a kind are enough to know. */
const most = 200;

/** Why an API server of some version in the range would refuse an object: one sentence each, empty when none would. */
export function apiViolations(manifest: Manifest, range: VersionRange): readonly string[] {
  const { apiVersion } = manifest.object;
  return [
    ...schemaViolations(apiSchemas, apiVersion, manifest.value, range),
    ...validationViolations(manifest, range),
    ...validationChecks.flatMap((check) => sentencesOf(check(manifest, range))),
  ];
}

function sentencesOf(violations: Iterable<Violation>): readonly string[] {
  const sentences: string[] = [];
  for (const { path, says } of violations) {
    sentences.push(`${formatPath(path)} ${says}`);
    if (sentences.length === most) break;
  }
  return sentences;
}
