import type { ObjectReference } from "../../core/finding.ts";
import type { JsonObject } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { SourceFile } from "../../core/source-file.ts";
import type { YamlDocument } from "../../formats/yaml/yaml-file.ts";
import type { PodTemplate } from "./pod-template.ts";

/** One Kubernetes object as its author wrote it: a document, or an item of a `List`. */
export interface Manifest {
  readonly source: SourceFile;
  readonly document: YamlDocument;
  /** From the document's root to the object: empty, or `["items", 0]` inside a List, and so on in lists in it; `["objects", 0]` in a Template. */
  readonly root: Path;
  readonly object: ObjectReference;
  /** API group, empty for the core group. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string | null;
  /** What its name starts with where the API is to make one. */
  readonly generateName: string | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly value: JsonObject;
  /** The values that a later step fills in, from the object's root; null in `value`. */
  readonly unfilled: readonly Path[];
  /** The pods this object makes; null where it makes none, or where its schema is its own. */
  readonly podTemplate: PodTemplate | null;
  /**
   * `pods`: it stands for the pods of one of several templates of the object alone. For all else of the object there is
   * another one, without a template.
   * `part`: it stands for the pods of an object that something else completes, such as a patch: see `partOf`.
   */
  readonly scope: "object" | "pods" | "part";
}
