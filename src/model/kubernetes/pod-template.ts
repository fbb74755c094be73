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
  /** Set where the pod can only run on Windows nodes: `spec.os.name`, node selection, or Windows options. */
  readonly windows: boolean;
  /**
   * `full`: a core PodSpec; every pod and container field may be set.
   * `restricted`: the API takes a PodSpec but refuses most pod-level fields (Knative Service and Configuration).
   */
  readonly schema: "full" | "restricted";
}

/** A container or init container of a pod template. */
export interface Container {
  readonly name: string | null;
  readonly image: string | null;
  /** From the object's root. */
  readonly path: Path;
  readonly kind: "container" | "init" | "sidecar";
  readonly value: JsonObject;
}
