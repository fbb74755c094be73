import type { RelatedLocation } from "../../core/finding.ts";
import type { Dockerfile, ImageStage, Instruction } from "../../model/dockerfile/dockerfile.ts";

/** A stage as its build sees it, whether it ends in an image or not. */
export interface BuildScope {
  readonly dockerfile: Dockerfile;
  readonly stage: ImageStage;
  /** Whether what its instructions write is in an image that somebody runs. */
  readonly shipped: boolean;
  /** The place of another instruction, for `related`; `message` is a phrase about it. */
  place(instruction: Instruction, message: string): RelatedLocation;
}
