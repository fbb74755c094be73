import type { ImageStage, RunsAs } from "../../../model/dockerfile/dockerfile.ts";
import { lineageOf } from "../dockerfile/lineage.ts";

/** A user other than root. */
export type OtherUser = Extract<RunsAs, { kind: "user" }>;

/** The last user other than root that a stage had before it ends, be it the base image's; null where it had none. */
export function previousUser(stage: ImageStage): OtherUser | null {
  for (const each of lineageOf(stage)) {
    const users = each.instructions.map((instruction) => each.userAt(instruction));
    const last = users.findLast((user) => user.kind === "user");
    if (last !== undefined) return last;
  }
  return null;
}
