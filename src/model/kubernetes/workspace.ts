import type { Path } from "../../core/path.ts";
import type { Settings } from "../../core/settings.ts";
import type { Dockerfile, ImageUse } from "../dockerfile/dockerfile.ts";
import type { FileOrigin } from "../origin/file-origin.ts";
import type { Manifest } from "./manifest.ts";
import type { NamedObject } from "./named-objects.ts";
import type { Facts } from "./object-list.ts";

/** A workload's number of pods, set by its autoscaler or by its own `replicas`. */
export interface Replicas {
  /** The fewest pods while the workload runs; null if not known (a template, an unread file). */
  readonly minimum: number | null;
  /** The object that sets it: the workload itself or its HorizontalPodAutoscaler or ScaledObject. */
  readonly source: Manifest | null;
}

/** A list of objects. It has all of them, unless `complete` is false because some could not be read or decided. */
export interface Resolution<T> {
  readonly items: readonly T[];
  readonly complete: boolean;
}

/** An object that a change removes although another one still names it. */
export interface RemovedObject {
  readonly kind: string;
  readonly name: string;
  /** Where it is named; there is at least one such place. */
  readonly references: readonly NamedObject[];
  /** The only object of this kind that the change adds in its place; null if there is none, or several. */
  readonly successor: Manifest | null;
  /** Whether kustomize gave it another name than that by which it is named. */
  readonly isRenamed: boolean;
}

/** The pods that an object selected in the base of a review, none of which has these labels at the head. */
export interface LostPods {
  /** The workloads of these pods in the base; there is at least one. */
  readonly workloads: readonly Pick<Manifest, "kind" | "name">[];
  /** Those of them that are still there, at the head. */
  readonly changed: readonly Manifest[];
  /** The only workload that the change adds in place of the only one; null if there is none, or several. */
  readonly successor: Manifest | null;
}

/** The objects that are deployed together, and their relations. */
export interface Workspace {
  manifests(): readonly Manifest[];
  /** The workloads whose pods a core Service selects, in its namespace and deploy unit. */
  workloadsOf(service: Manifest): Resolution<Manifest>;
  /** The core Services that select a workload's pods. */
  servicesOf(workload: Manifest): Resolution<Manifest>;
  /** The least number of pods of a workload. */
  replicasOf(workload: Manifest): Replicas;
  /** The workloads whose number of pods an object sets. */
  scaledBy(autoscaler: Manifest): readonly Manifest[];
  /** The objects that name a Service: Ingress, HTTPRoute, webhook configuration, APIService, StatefulSet and others. */
  referencesTo(service: Manifest): Resolution<Manifest>;
  /**
   * In the head of a review: the objects that one still names, that were deployed with it in the base, and that the
   * change removes, unless something else may make them now.
   */
  removedBeside(manifest: Manifest): readonly RemovedObject[];
  /**
   * In the head of a review: the pods that an object selected in the base with the same labels, if the change leaves it
   * none. Null if it has pods, never had any, or something unknown may make some.
   */
  podsLost(manifest: Manifest): LostPods | null;
  /**
   * The objects of a deploy unit: those in the object's file, its directory, and the kustomization or chart around it.
   */
  unitOf(manifest: Manifest): readonly Manifest[];
  /**
   * The objects of a deploy unit that have one of the facts, looked up in an index. `facts` is a function that is
   * declared once, best made by `remembered`. Returns the same array as long as none of these objects changes. So what
   * is cached for it stays valid in proofs, each of which has another list of the whole unit.
   */
  having(manifest: Manifest, facts: Facts, ...wanted: readonly string[]): readonly Manifest[];
  /** False if no kustomization has a patch for the object's file, whatever changes in the object. */
  mayBePatched(manifest: Manifest): boolean;
  /** Whether a kustomization of the tree sets or removes the value at a path of the object. */
  patched(manifest: Manifest, path: Path): boolean;
  dockerfiles(): readonly Dockerfile[];
  /** The images of a workload's containers that are built by Dockerfiles of the tree. */
  imagesOf(workload: Manifest): readonly ImageUse[];
  /** The containers that run images of a Dockerfile. */
  usesOf(dockerfile: Dockerfile): readonly ImageUse[];
  /** The origin of a file's text: people, a program, or test data. */
  originOf(path: string): FileOrigin;
  /**
   * Whether the changes leave all relations to other objects as they were: all questions have the same answers as
   * before the changes, with the changed objects in place of the original ones. False if this is not certain.
   */
  tellsAlike(): boolean;
  /** The workspace after some objects are replaced: the tree once a fix is accepted. */
  replace(changed: Replacements): Workspace;
}

/** Objects and Dockerfiles, each with the one that replaces it. */
export interface Replacements {
  readonly manifests: ReadonlyMap<Manifest, Manifest>;
  readonly dockerfiles: ReadonlyMap<Dockerfile, Dockerfile>;
}

/** What a Kubernetes rule knows in addition to the manifest that it checks. */
export interface KubernetesContext {
  readonly workspace: Workspace;
  readonly settings: Settings;
}
