import type { RelatedLocation } from "../../core/finding.ts";
import type { Dockerfile, ImageStage, Instruction } from "../../model/dockerfile/dockerfile.ts";

/** A stage of a build, whether or not it ends up in an image. */
export interface BuildScope {
  readonly dockerfile: Dockerfile;
  readonly stage: ImageStage;
  /** Whether what its instructions write ends up in an image that somebody runs. */
  readonly shipped: boolean;
  /** The place of another instruction, for `related`; `message` is a phrase about it. */
  place(instruction: Instruction, message: string): RelatedLocation;
}
