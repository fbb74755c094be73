import { sameJson } from "../../core/same-json.ts";
import type { Manifest } from "./manifest.ts";
import type { PodTemplate } from "./pod-template.ts";
import { scalesAlike } from "./replicas.ts";
import { selectsAlike } from "./selection.ts";
import { refersAlike } from "./service-references.ts";

/**
 * True where two states of an object stand alike to all others: whoever asks a workspace for others is told the same of
 * both, as far as that is not looked up by facts.
 */
export function standsAlike(before: Manifest, now: Manifest): boolean {
  return (
    selectsAlike(before, now) &&
    scalesAlike(before, now) &&
    refersAlike(before, now) &&
    // Kustomize's patches can be for objects with some labels or annotations.
    sameJson(before.labels, now.labels) &&
    sameJson(before.annotations, now.annotations) &&
    runsAlike(before.podTemplate, now.podTemplate)
  );
}

/** True where pods have the same images in the same containers, or there are none. */
export function runsAlike(before: PodTemplate | null, now: PodTemplate | null): boolean {
  if (before === null || now === null) return before === now;
  return (
    before.containers.length === now.containers.length &&
    before.containers.every(({ name, image, kind }, index) => {
      const other = now.containers[index];
      return name === other?.name && image === other.image && kind === other.kind;
    })
  );
}
