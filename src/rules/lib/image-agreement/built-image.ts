import type { RelatedLocation } from "../../../core/finding.ts";
import type { ImageUse } from "../../../model/dockerfile/dockerfile.ts";
import type { KubernetesContext } from "../../../model/kubernetes/workspace.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { lineageOf } from "../dockerfile/lineage.ts";
import { instructionPlace } from "../places.ts";

/** The image of a container as a Dockerfile here builds it; null where none does, or it is not certain which one. */
export function builtImage(scope: ContainerScope, context: KubernetesContext): ImageUse | null {
  return possibleImages(scope, context).find(({ certain }) => certain) ?? null;
}

/** The image of a container as each Dockerfile that may be meant builds it. */
export function possibleImages({ manifest, container }: ContainerScope, { workspace }: KubernetesContext): ImageUse[] {
  return workspace.imagesOf(manifest).filter((use) => use.container === container);
}

/** An image as messages name it, with how it is known which Dockerfile builds it. */
export function imageName({ dockerfile, how }: ImageUse): string {
  return `the image that ${dockerfile.file.source.path} makes (${how})`;
}

/** The FROM that names what an image is built upon in the end; `message` says what the finding has to do with it. */
export function baseImagePlace({ dockerfile, stage }: ImageUse, message: string): RelatedLocation {
  const { from } = lineageOf(stage).at(-1) ?? stage;
  return instructionPlace(dockerfile, from, message);
}

/** A text that both sides of a disagreement about `topic` share. */
export function disagreementId({ dockerfile, stage, workload, container }: ImageUse, ...topic: string[]): string {
  const { kind, namespace, name, source } = workload;
  const file = dockerfile.file.source.path;
  return JSON.stringify([topic, file, stage.title, source.path, kind, namespace, name, container.name]);
}
