import type { JsonObject } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";

/** The pods a workload makes. Paths start at the object's root. */
export interface PodTemplate {
  /** To the map that holds the pod's `metadata` and `spec`: empty for a Pod, `["spec", "template"]` for a Deployment. */
  readonly path: Path;
  /** To the pod's `spec`. */
  readonly specPath: Path;
  readonly spec: JsonObject;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** Init containers first, then containers, as they start. Ephemeral containers can't stand in a manifest. */
  readonly containers: readonly Container[];
  /** Set where the pod is made for Windows nodes: `spec.os.name`, node selection, or Windows options. */
  readonly windows: boolean;
  /** Cleared where it can run on Windows nodes alone, which options do not bring about. */
  readonly mayRunOnLinux: boolean;
  /**
   * `full`: a core PodSpec; every pod and container field may be set.
   * `restricted`: the API takes a PodSpec but refuses most pod-level fields (Knative Service and Configuration).
   * `own`: another project's settings for pods. Others may set what is missing, so only what is there can be judged.
   */
  readonly schema: "full" | "restricted" | "own";
  /** What it is called among several of an object; null where an object has no other, or it has no name. */
  readonly name: string | null;
  /** `apart`: another template of the object has the containers, so only what lies outside of them is judged here. */
  readonly judged: "here" | "apart";
}

/** A container or init container of a pod template. */
export interface Container {
  readonly name: string | null;
  readonly image: string | null;
  /** From the object's root. */
  readonly path: Path;
  readonly kind: "container" | "init" | "sidecar";
  /** What to call it where its author gives it no name: `the container of template "build"`. */
  readonly title?: string;
  readonly value: JsonObject;
}
