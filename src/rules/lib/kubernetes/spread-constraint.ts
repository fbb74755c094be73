import type { Json, JsonObject } from "../../../core/json.ts";
import type { YamlOperation } from "../../../core/operation.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { PodTemplate } from "../../../model/kubernetes/pod-template.ts";

/** One topology spread constraint where it stands. */
export interface Constraint {
  readonly manifest: Manifest;
  readonly template: PodTemplate;
  readonly value: JsonObject;
  /** From the object's root. */
  readonly path: Path;
  /** The whole list, and the constraint's place in it. */
  readonly all: readonly Json[];
  readonly index: number;
}

/** Sets a value at a path of the object. */
export function setAt(manifest: Manifest, path: Path, value: Json): YamlOperation {
  return { kind: "set", document: manifest.document.index, path: [...manifest.root, ...path], value };
}
