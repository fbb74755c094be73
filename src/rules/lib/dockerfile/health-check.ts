import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { instructionsOf } from "./lineage.ts";

/** The HEALTHCHECK of an image: the last one, unless it is NONE, which turns off those before it. */
export function healthCheckOf(stage: ImageStage): Instruction | null {
  const last = instructionsOf(stage).findLast(({ keyword }) => keyword === "HEALTHCHECK");
  return last === undefined || /^NONE\b/i.test(last.text.trim()) ? null : last;
}
