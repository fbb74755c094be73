import type { ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import { instructionsOf, instructionText } from "../dockerfile/lineage.ts";
import type { NewUser } from "./user-choice.ts";

/** Commands in images that work as any user of the root group (OpenShift's guidelines for images). */
const forAnyUser = [
  /\bchgrp\s+(?:-\w+\s+)*(?:0|root)\b/,
  /\bchown\s+(?:-\w+\s+)*(?!root:|0:)\w*:(?:0|root)\b/,
  /\bfix-permissions\b/,
  /\bg=u\b|\bg\+rwX\b/,
];

/** Whether an image works as any user of the root group. */
export function worksAsAnyUser(stage: ImageStage): boolean {
  const commands = instructionsOf(stage).map(instructionText);
  return forAnyUser.some((command) => commands.some((text) => command.test(text)));
}

/**
 * The same user in the root group. If an image works as any user of this group, the group must keep its files, and a
 * user with an ID needs no entry.
 */
export function inRootGroup(user: NewUser): NewUser {
  const rootGroup = (text: string): string => `${text.split(":", 1)[0]}:0`;
  const owned = { owner: rootGroup(user.owner), ids: user.ids === null ? null : rootGroup(user.ids) };
  const title = `${user.title}, in the root group`;
  if (user.create === null || user.ids === null) return { ...user, ...owned, user: rootGroup(user.user), title };
  const id = rootGroup(user.ids);
  return {
    ...user,
    ...owned,
    user: id,
    create: null,
    homeless: true,
    ...(user.configured !== undefined && { configured: ["user-id"] }),
    title: `Run as user ${id.slice(0, -2)} in the root group`,
  };
}
