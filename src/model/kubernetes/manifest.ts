import type { ObjectReference } from "../../core/finding.ts";
import type { JsonObject } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { SourceFile } from "../../core/source-file.ts";
import type { YamlDocument } from "../../formats/yaml/yaml-file.ts";
import type { PodTemplate } from "./pod-template.ts";

/** A Kubernetes object as its author wrote it: a document, or an item of a `List`. */
export interface Manifest {
  readonly source: SourceFile;
  readonly document: YamlDocument;
  /**
   * The path from the document's root to the object: empty, `["items", 0]` in a List (longer in nested lists), or
   * `["objects", 0]` in a Template.
   */
  readonly root: Path;
  readonly object: ObjectReference;
  /** The API group; empty for the core group. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string | null;
  /** The prefix of its name if the API generates the rest. */
  readonly generateName: string | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly value: JsonObject;
  /** The paths of values that a later step fills in, from the object's root; these are null in `value`. */
  readonly unfilled: readonly Path[];
  /** The pods of this object. Null if it has none, or if it has several templates or its own schema for pods. */
  readonly podTemplate: PodTemplate | null;
  /**
   * `pods`: only the pods of one of the object's templates. Another manifest, without a template, is for the rest of
   * the object.
   * `part`: the pods of an object that something else completes, such as a patch; see `partOf`.
   */
  readonly scope: "object" | "pods" | "part";
}
