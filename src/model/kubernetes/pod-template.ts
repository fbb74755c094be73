import type { JsonObject } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";

/** The pods of a workload. Paths start at the object's root. */
export interface PodTemplate {
  /**
   * The path of the map with the pod's `metadata` and `spec`: empty for a Pod, `["spec", "template"]` for a Deployment.
   */
  readonly path: Path;
  /** The path of the pod's `spec`. */
  readonly specPath: Path;
  readonly spec: JsonObject;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /**
   * Init containers first, then containers, in the order in which they start. A manifest can't have ephemeral
   * containers.
   */
  readonly containers: readonly Container[];
  /** Whether the pod is for Windows nodes: by `spec.os.name`, node selection, or Windows options. */
  readonly windows: boolean;
  /** False if the pod can only run on Windows nodes. Windows options don't cause that. */
  readonly mayRunOnLinux: boolean;
  /**
   * `full`: a core PodSpec; every pod and container field may be set.
   * `restricted`: the API accepts a PodSpec but rejects most pod-level fields (Knative Service and Configuration).
   * `own`: another project's settings for pods. Others may set what is missing, so only what is there can be judged.
   */
  readonly schema: "full" | "restricted" | "own";
  /** The template's name among several in an object; null if there is only one, or if it has no name. */
  readonly name: string | null;
  /** `apart`: another template of the object has the containers, so only what is outside of them is judged here. */
  readonly judged: "here" | "apart";
}

/** A container or init container of a pod template. */
export interface Container {
  readonly name: string | null;
  readonly image: string | null;
  /** The path from the object's root. */
  readonly path: Path;
  readonly kind: "container" | "init" | "sidecar";
  /** What to call it if it has no name: `the container of template "build"`. */
  readonly title?: string;
  readonly value: JsonObject;
}
