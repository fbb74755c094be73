import type { CreatedUser, Dockerfile, ImageStage, ImageUse, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../model/dockerfile/shell-commands.ts";
import { commandText } from "../lib/dockerfile/lineage.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { userOf } from "../lib/non-root/pod-user.ts";
import { previousUser } from "../lib/non-root/previous-user.ts";

/** A Dockerfile that creates more users serves another purpose. */
const mostUsers = 20;

/** A user that a Dockerfile creates is there for something. */
export const userUnused: DockerfileRule = {
  id: "user-unused",
  summary: "A user is created that nothing uses.",
  why: "The program runs as another user than the one that was made for it, or an account is left over.",
  severity: "info",
  category: "style",
  preset: "strict",
  fixes: [],
  sources: ["https://docs.docker.com/build/building/best-practices/#user"],
  *check(dockerfile, { uses }) {
    const seen = new Set<CreatedUser>();
    for (const stage of dockerfile.shipped) {
      const own = uses.filter((use) => use.stage === stage);
      for (const created of unusedOf(dockerfile, stage, own)) {
        if (seen.has(created)) continue;
        seen.add(created);
        yield {
          message: `Nothing uses user ${JSON.stringify(created.name)}, whom this creates.`,
          path: [stage.title, "RUN", created.name],
          at: created.instruction,
          advice: "Name it in USER if the program is to run as it, else leave it out.",
        };
      }
    }
  },
};

/**
 * Of an image that never had another user than root none is spoken of: image-runs-as-root has it run as one that is
 * there. Pods that name a user by number may mean any.
 */
function unusedOf(dockerfile: Dockerfile, stage: ImageStage, uses: readonly ImageUse[]): readonly CreatedUser[] {
  const { created, system } = stage;
  const user = stage.user.kind === "root" ? previousUser(stage) : stage.user;
  if (user === null || user.kind !== "user" || system?.family === "windows" || created.length > mostUsers) return [];
  if (uses.some((use) => userOf(use).uid !== null)) return [];
  const { name, uid } = user;
  return created.filter((each) => {
    if (each.uid === 0 || each.name === name) return false;
    if (each.uid === null ? name === null : each.uid === uid) return false;
    return !dockerfile.file.instructions.some((instruction) => mentions(instruction, each, created));
  });
}

/** Whether an instruction does anything with a user but create it. Variables may stand for it anywhere. */
function mentions(instruction: Instruction, user: CreatedUser, created: readonly CreatedUser[]): boolean {
  const { trigger, keyword, flags } = instruction;
  if (trigger !== null) return true;
  const named = new RegExp(
    `(?<![\\w./-])(?:${[user.name, ...(user.uid === null ? [] : [user.uid])].map(escaped).join("|")})(?![\\w./-])`,
  );
  const text = commandText(instruction);
  if (keyword !== "RUN") return flags.some(({ value }) => value !== null && named.test(value)) || named.test(text);
  if (!named.test(text)) return user.instruction === instruction;
  const others = new Set(created.map((other) => other.name).filter((other) => other !== user.name));
  return shellCommands(text).some((words) => {
    if (!words.some((word) => named.test(word))) return false;
    const creates = words.some((word) => /(?:^|\/)(?:useradd|adduser|groupadd|addgroup)$/.test(word));
    return !creates || words.some((word) => others.has(word)) || words.some((word) => word.includes("$"));
  });
}

function escaped(text: string | number): string {
  return String(text).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
