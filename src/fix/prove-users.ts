import type { DockerfileOperation } from "../core/operation.ts";
import type { Dockerfile, ImageStage, Instruction, RunsAs } from "../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../model/dockerfile/shell-commands.ts";

/** Programs that only work for root, or that only root can use on files of others. */
const rootPrograms = new Set(
  (
    "addgroup adduser apk apt apt-get chgrp chown delgroup deluser dnf groupadd groupmod install microdnf tdnf " +
    "useradd usermod yum zypper"
  ).split(" "),
);

/**
 * Why a RUN instruction of a Dockerfile would not work as the user that it runs as after a change; null if none is
 * known to break. In every stage, a RUN that the change adds must run as root. A RUN that was there before, as root or
 * an unknown user, must not run as a known user other than root.
 */
export function userHarm(
  before: Dockerfile,
  after: Dockerfile,
  operations: readonly DockerfileOperation[],
): string | null {
  const origins = originsOf(before, after, operations);
  for (const [index, stage] of after.stages.entries()) {
    const old = before.stages[index];
    for (const instruction of stage.instructions) {
      if (instruction.keyword !== "RUN") continue;
      const user = stage.userAt(instruction);
      const origin = origins.get(instruction.index);
      if (origin === undefined) {
        if (isRoot(user) || isRootByCommands(stage, user, origins)) continue;
        return `the RUN that it adds would run as ${titleOf(user)}, and it needs root`;
      }
      const was = old?.userAt(origin);
      if (was !== undefined && was.kind !== "user" && user.kind === "user") {
        return `a RUN that runs as ${titleOf(was)} now would run as ${titleOf(user)}`;
      }
    }
  }
  return null;
}

/** The instructions before a change, by their index after it. Indexes of added instructions are not in the map. */
function originsOf(
  { file }: Dockerfile,
  after: Dockerfile,
  operations: readonly DockerfileOperation[],
): ReadonlyMap<number, Instruction> {
  const origins = new Map<number, Instruction>();
  const added = countsOf(operations, "insert-after");
  const removed = countsOf(operations, "remove-instruction");
  let next = 0;
  for (const instruction of file.instructions) {
    if (!removed.has(instruction.index)) {
      const now = after.file.instructions[next];
      if (now !== undefined) origins.set(now.index, instruction);
      next += 1;
    }
    next += added.get(instruction.index) ?? 0;
  }
  return origins;
}

function countsOf(
  operations: readonly DockerfileOperation[],
  kind: DockerfileOperation["kind"],
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const operation of operations) {
    if (operation.kind !== kind) continue;
    counts.set(operation.instruction, (counts.get(operation.instruction) ?? 0) + 1);
  }
  return counts;
}

function isRoot({ kind }: RunsAs): boolean {
  return kind === "root";
}

/** Whether an unknown user must be root, because other instructions that run as this user need root. */
function isRootByCommands(stage: ImageStage, user: RunsAs, origins: ReadonlyMap<number, Instruction>): boolean {
  if (user.kind !== "unknown") return false;
  for (let each: ImageStage | null = stage; each !== null; each = each.base.kind === "stage" ? each.base.stage : null) {
    const { instructions, userAt } = each;
    const proves = instructions.some((instruction) => {
      const isOwn = instruction.keyword === "RUN" && origins.has(instruction.index);
      return isOwn && userAt(instruction).set === user.set && needsRoot(instruction);
    });
    if (proves) return true;
  }
  return false;
}

function needsRoot({ text, heredoc }: Instruction): boolean {
  return shellCommands(`${text}\n${heredoc}`).some(([program = ""]) => {
    return rootPrograms.has(program.slice(program.lastIndexOf("/") + 1));
  });
}

function titleOf({ kind, ...user }: RunsAs): string {
  if (kind === "root") return "root";
  if (kind === "unknown" || !("name" in user)) return "a user that is not known";
  return `user ${user.name ?? user.uid}`;
}
