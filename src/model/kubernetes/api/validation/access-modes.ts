import type { Path } from "../../../../core/path.ts";
import type { Manifest } from "../../manifest.ts";
import { inSpec, isOneOf, ownTemplate } from "./builtin.ts";
import { itemsAt, listAt, valueText } from "./read.ts";
import type { Violation } from "./violation.ts";

const volumeKinds = new Set(["/PersistentVolume", "/PersistentVolumeClaim"]);
const alone = "ReadWriteOncePod";
const others = new Set(["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce"]);

/**
 * `ReadWriteOncePod` with another access mode: ValidatePersistentVolumeClaimSpec, ValidatePersistentVolumeSpec
 * (pkg/apis/core/validation). For a StatefulSet, the API only rejects the claims that it creates.
 */
export function* accessModeViolations(manifest: Manifest): Iterable<Violation> {
  for (const path of specsOf(manifest).map((spec) => [...spec, "accessModes"])) {
    const modes = listAt(manifest.value, path);
    const other = modes.find((mode) => typeof mode === "string" && others.has(mode));
    if (!modes.includes(alone) || other === undefined) continue;
    yield {
      path,
      says: `has the access modes ${alone} and ${valueText(other)}, but the API accepts no other one beside ${alone}`,
      advice: `Keep ${alone} if a single pod may use the volume, otherwise remove it.`,
    };
  }
}

/** The paths of the specs of volumes and claims in an object. */
function specsOf(manifest: Manifest): readonly Path[] {
  if (isOneOf(manifest, volumeKinds)) return [["spec"]];
  const template = ownTemplate(manifest);
  if (template === null) return [];
  const claims = itemsAt(manifest.value, ["spec", "volumeClaimTemplates"]).map(({ path }) => [...path, "spec"]);
  const volumes = itemsAt(manifest.value, inSpec(template, "volumes"));
  return [...claims, ...volumes.map(({ path }) => [...path, "ephemeral", "volumeClaimTemplate", "spec"])];
}
