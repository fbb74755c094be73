import type { RelatedLocation } from "../../../core/finding.ts";
import type { ImageUse } from "../../../model/dockerfile/dockerfile.ts";
import type { KubernetesContext } from "../../../model/kubernetes/workspace.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { lineageOf } from "../dockerfile/lineage.ts";
import { instructionPlace } from "../places.ts";

/** The image of a container if it is certain which Dockerfile of the repository builds it; otherwise null. */
export function builtImage(scope: ContainerScope, context: KubernetesContext): ImageUse | null {
  return possibleImages(scope, context).find(({ certain }) => certain) ?? null;
}

/** The image of a container, once for each Dockerfile of the repository that may build it. */
export function possibleImages({ manifest, container }: ContainerScope, { workspace }: KubernetesContext): ImageUse[] {
  return workspace.imagesOf(manifest).filter((use) => use.container === container);
}

/** The image in a message, with how it is known which Dockerfile builds it. */
export function builtImageName({ dockerfile, how }: ImageUse): string {
  return `the image built from ${dockerfile.file.source.path} (${how})`;
}

/** The FROM with the base image of an image; `message` says how it relates to the finding. */
export function baseImagePlace({ dockerfile, stage }: ImageUse, message: string): RelatedLocation {
  const { from } = lineageOf(stage).at(-1) ?? stage;
  return instructionPlace(dockerfile, from, message);
}

/** Identifies a disagreement about `topic`, in the same way for the Dockerfile and for the pod. */
export function disagreementId({ dockerfile, stage, workload, container }: ImageUse, ...topic: string[]): string {
  const { kind, namespace, name, source } = workload;
  const file = dockerfile.file.source.path;
  return JSON.stringify([topic, file, stage.title, source.path, kind, namespace, name, container.name]);
}
