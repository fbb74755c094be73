import type { ImageStage, RunsAs } from "../../../model/dockerfile/dockerfile.ts";
import { lineageOf } from "../dockerfile/lineage.ts";

/** A user other than root. */
export type NonRootUser = Extract<RunsAs, { kind: "user" }>;

/** A user in a message: `user "app"`, or `user 1000` if only the ID is known. */
export function userTitle({ name, uid }: Pick<NonRootUser, "name" | "uid">): string {
  return `user ${name === null ? uid : JSON.stringify(name)}`;
}

/** Whether a user name needs no quotes in a shell, USER or chown. */
export function isPlainName(name: string): boolean {
  return /^[\w.-]+$/.test(name);
}

/** The last user other than root in a stage, which can be that of the base image; null if there was none. */
export function previousUser(stage: ImageStage): NonRootUser | null {
  for (const each of lineageOf(stage)) {
    const users = each.instructions.map((instruction) => each.userAt(instruction));
    const last = users.findLast((user) => user.kind === "user");
    if (last !== undefined) return last;
  }
  return null;
}
