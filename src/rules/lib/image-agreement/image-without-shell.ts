import type { RelatedLocation } from "../../../core/finding.ts";
import { baseImage } from "../../../model/images/known-images.ts";
import { comesWithoutShell } from "../../../model/images/shells.ts";
import type { KubernetesContext } from "../../../model/kubernetes/workspace.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { lacksShell } from "../dockerfile/missing-shell.ts";
import { objectPlace } from "../places.ts";
import { baseImagePlace, builtImageName, possibleImages } from "./built-image.ts";

/** An image in a message, and the place that says which image it is. */
export interface NamedImage {
  /** The image in a message. */
  readonly name: string;
  /** The place that says which image it is. */
  readonly place: RelatedLocation;
}

/** The image of a container if it is known to have no shell; otherwise null. */
export function imageWithoutShell(scope: ContainerScope, context: KubernetesContext): NamedImage | null {
  const { manifest, base, container } = scope;
  const [use] = possibleImages(scope, context);
  if (use !== undefined) {
    if (!use.certain || !lacksShell(use.stage)) return null;
    return { name: builtImageName(use), place: baseImagePlace(use, "the base image, which has no shell") };
  }
  const { image } = container;
  if (image === null || !comesWithoutShell(image, baseImage(image, context.settings.images))) return null;
  const place = objectPlace(manifest, [...base, "image"], "the image, which has no shell");
  return { name: `the image ${image}`, place };
}
