import type { ImageStage, RunsAs } from "../../../model/dockerfile/dockerfile.ts";
import { lineageOf } from "../dockerfile/lineage.ts";

/** A user other than root. */
export type NonRootUser = Extract<RunsAs, { kind: "user" }>;

/** A user as messages name it: `user "app"`, or `user 1000` where only the number is known. */
export function userTitle({ name, uid }: Pick<NonRootUser, "name" | "uid">): string {
  return `user ${name === null ? uid : JSON.stringify(name)}`;
}

/** Whether a shell, USER and chown take the name of a user as it is. */
export function isPlainName(name: string): boolean {
  return /^[\w.-]+$/.test(name);
}

/** The last user other than root that a stage had before it ends, be it the base image's; null where it had none. */
export function previousUser(stage: ImageStage): NonRootUser | null {
  for (const each of lineageOf(stage)) {
    const users = each.instructions.map((instruction) => each.userAt(instruction));
    const last = users.findLast((user) => user.kind === "user");
    if (last !== undefined) return last;
  }
  return null;
}
