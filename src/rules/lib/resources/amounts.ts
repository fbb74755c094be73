import { isObject, type Json, valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Container } from "../../../model/kubernetes/pod-template.ts";

/** An amount of a resource in an object. */
export interface ResourceAmount {
  readonly resource: string;
  readonly value: number | string;
  /** The path from the object's root. */
  readonly path: Path;
  readonly use: "limit" | "request" | "size";
  /** The container that it is for; null if it isn't for a single one. */
  readonly container: Container | null;
}

/** The amounts of CPU, memory and storage that an object sets: for containers, pods, volumes and claims. */
export function* resourceAmounts({ podTemplate, group, kind, value }: Manifest): Iterable<ResourceAmount> {
  if (podTemplate !== null) {
    for (const container of podTemplate.containers) yield* ofResources(container.value, container.path, container);
    const { spec, specPath } = podTemplate;
    yield* ofResources(spec, specPath);
    for (const [index, volume] of listOf(spec["volumes"]).entries()) {
      const path = [...specPath, "volumes", index];
      const size = valueAt(volume, ["emptyDir", "sizeLimit"]);
      const at = [...path, "emptyDir", "sizeLimit"];
      if (isAmount(size)) yield { resource: "storage", value: size, path: at, use: "size", container: null };
      const claim = ["ephemeral", "volumeClaimTemplate", "spec"];
      yield* ofResources(valueAt(volume, claim), [...path, ...claim]);
    }
  }
  if (group === "" && kind === "PersistentVolumeClaim") yield* ofResources(value["spec"], ["spec"]);
  for (const [index, claim] of listOf(valueAt(value, ["spec", "volumeClaimTemplates"])).entries()) {
    yield* ofResources(valueAt(claim, ["spec"]), ["spec", "volumeClaimTemplates", index, "spec"]);
  }
}

function* ofResources(
  owner: Json | undefined,
  path: Path,
  container: Container | null = null,
): Iterable<ResourceAmount> {
  for (const list of ["requests", "limits"]) {
    const amounts = valueAt(owner ?? null, ["resources", list]);
    if (!isObject(amounts)) continue;
    for (const [resource, value] of Object.entries(amounts)) {
      if (!isAmount(value)) continue;
      yield {
        resource,
        value,
        path: [...path, "resources", list, resource],
        use: list === "limits" ? "limit" : "request",
        container,
      };
    }
  }
}

function isAmount(value: Json | undefined): value is number | string {
  return typeof value === "number" || typeof value === "string";
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
