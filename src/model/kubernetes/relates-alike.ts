import { sameJson } from "../../core/same-json.ts";
import type { Manifest } from "./manifest.ts";
import type { PodTemplate } from "./pod-template.ts";
import { scalesAlike } from "./replicas.ts";
import { selectsAlike } from "./selection.ts";
import { refersAlike } from "./service-references.ts";

/**
 * Whether two states of an object have the same relations to all others: a workspace gives the same answers for both,
 * except for what is looked up by facts.
 */
export function relatesAlike(before: Manifest, now: Manifest): boolean {
  return (
    selectsAlike(before, now) &&
    scalesAlike(before, now) &&
    refersAlike(before, now) &&
    // Kustomize's patches can target objects with some labels or annotations.
    sameJson(before.labels, now.labels) &&
    sameJson(before.annotations, now.annotations) &&
    runsAlike(before.podTemplate, now.podTemplate)
  );
}

/** Whether pods have the same images in the same containers, or both are missing. */
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
