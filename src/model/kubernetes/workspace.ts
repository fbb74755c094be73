import type { Path } from "../../core/path.ts";
import type { Settings } from "../../core/settings.ts";
import type { Dockerfile, ImageUse } from "../dockerfile/dockerfile.ts";
import type { FileOrigin } from "../origin/file-origin.ts";
import type { Manifest } from "./manifest.ts";
import type { Facts } from "./object-list.ts";

/** What selects a workload's number of pods: its autoscaler, or its own `replicas`. */
export interface Replicas {
  /** The fewest pods there will be while the workload runs; null where it can't be known (a template, an unread file). */
  readonly minimum: number | null;
  /** The object that says so: the workload itself or its HorizontalPodAutoscaler or ScaledObject. */
  readonly source: Manifest | null;
}

/** The answer to "which objects?": all of them, unless `complete` is false because some could not be read or decided. */
export interface Resolution<T> {
  readonly items: readonly T[];
  readonly complete: boolean;
}

/** The objects that are deployed together, and who refers to whom among them. */
export interface Workspace {
  manifests(): readonly Manifest[];
  /** The workloads whose pods a core Service selects, in its namespace and deploy unit. */
  workloadsOf(service: Manifest): Resolution<Manifest>;
  /** The core Services that select a workload's pods. */
  servicesOf(workload: Manifest): Resolution<Manifest>;
  /** How many pods a workload has at least. */
  replicasOf(workload: Manifest): Replicas;
  /** The workloads of which an object sets the number of pods. */
  scaledBy(autoscaler: Manifest): readonly Manifest[];
  /** The objects that name a Service: Ingress, HTTPRoute, webhook configuration, APIService, StatefulSet … */
  referencesTo(service: Manifest): Resolution<Manifest>;
  /** The objects of a deploy unit: the file's own, those of its directory, of the kustomization or chart around it. */
  unitOf(manifest: Manifest): readonly Manifest[];
  /**
   * The objects of a deploy unit that have one of the facts, found without a look at the others. `facts` is a function
   * declared once, best made by `remembered`. The same array as long as none of them changes: what is kept for it holds
   * in proofs too, while the whole unit is another list in each of them.
   */
  having(manifest: Manifest, facts: Facts, ...wanted: readonly string[]): readonly Manifest[];
  /** False where no kustomization has a patch for the object's file, whatever becomes of the object. */
  mayBePatched(manifest: Manifest): boolean;
  /** True when a kustomization of the tree sets or removes the value at a path of the object. */
  patched(manifest: Manifest, path: Path): boolean;
  dockerfiles(): readonly Dockerfile[];
  /** The images of a workload's containers that Dockerfiles of the tree build. */
  imagesOf(workload: Manifest): readonly ImageUse[];
  /** The containers that run what a Dockerfile builds. */
  usesOf(dockerfile: Dockerfile): readonly ImageUse[];
  /** Where the text of a file comes from: whether people write it, a program does, or it is test data. */
  originOf(path: string): FileOrigin;
  /**
   * True where what was changed stands to all else as it did: whoever asks is told what the tree before the change says,
   * with what objects have become in their places. False where that is not sure.
   */
  tellsAlike(): boolean;
  /** The same with some of it changed: what the tree would be once a fix is accepted. */
  replace(changed: Replacements): Workspace;
}

/** Objects and Dockerfiles, each with what it is to become. */
export interface Replacements {
  readonly manifests: ReadonlyMap<Manifest, Manifest>;
  readonly dockerfiles: ReadonlyMap<Dockerfile, Dockerfile>;
}

/** What a Kubernetes rule knows beside the manifest it checks. */
export interface KubernetesContext {
  readonly workspace: Workspace;
  readonly settings: Settings;
}
