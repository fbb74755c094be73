import type { FixProposal } from "../../../core/fix.ts";
import type { FixDefaults } from "../../../core/settings.ts";
import type { ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import type { Repair, StageScope } from "../define-dockerfile.ts";
import { isBaseOfStages } from "../dockerfile/lineage.ts";
import { isAppDirectory } from "./app-directories.ts";
import { newUser } from "./new-user.ts";
import { nonRootOperations } from "./non-root-operations.ts";
import { lowestPrivilegedPort } from "./privileged-port.ts";
import { rootDependency } from "./root-dependency.ts";

/** Makes an image that runs as root run as another user; advice alone where that can't be done by a fix. */
export function nonRootRepair({ dockerfile, stage, uses }: StageScope, defaults: FixDefaults): Repair {
  if (isBaseOfStages(dockerfile, stage)) {
    return {
      advice:
        "Other stages are built from this one, and their commands would lose root: name the user in a last stage of its own.",
    };
  }
  const dependency = rootDependency(stage);
  if (dependency !== null) return { advice: dependency };
  const user = newUser(stage, defaults, uses);
  if ("refused" in user) return { advice: user.refused };
  const port = lowestPrivilegedPort(stage);
  const fix: FixProposal = {
    title: `Run as ${user.title} instead of root`,
    applicability: "review",
    risk: riskOf(stage, port),
    ...(port === null ? {} : { introduces: ["privileged-port"] }),
    operations: nonRootOperations(stage, user),
  };
  const needs = stage.system?.needs ?? null;
  // What is known of the base image's program speaks of the port it comes with, which a Dockerfile may have changed.
  return needs === null || needs.advice === null || needs.port !== port ? { fix } : { fix, advice: needs.advice };
}

function riskOf({ directory, system }: ImageStage, port: number | null): string {
  const writable = directory === null || !isAppDirectory(directory) ? null : directory;
  const files =
    system?.shell === true && writable !== null
      ? `The program can write only below ${writable} and where every user may`
      : "The program can write only where every user may";
  if (port === null) return `${files}.`;
  return `${files}; port ${port} is open to it only on runtimes such as Docker 20.10, containerd 2 and later.`;
}
