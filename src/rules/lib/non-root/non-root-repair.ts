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

/** The fix that makes an image run as a user other than root; only advice if no fix is possible. */
export function nonRootRepair({ dockerfile, stage, uses }: StageScope, defaults: FixDefaults): Repair {
  if (isBaseOfStages(dockerfile, stage)) {
    return {
      advice: "Other stages are built from this stage, and their commands may need root. Set USER in a final stage.",
    };
  }
  const dependency = rootDependency(stage);
  if (dependency !== null) return { advice: dependency };
  const user = newUser(stage, defaults, uses);
  if ("refused" in user) return { advice: user.refused };
  const port = lowestPrivilegedPort(stage);
  const fix: FixProposal = {
    title: user.title,
    applicability: "review",
    risk: riskOf(stage, port),
    ...(port === null ? {} : { introduces: ["privileged-port"] }),
    operations: nonRootOperations(stage, user),
  };
  const needs = stage.system?.needs ?? null;
  // The known advice is about the default port of the base image's program, which the Dockerfile may have changed.
  return needs === null || needs.advice === null || needs.port !== port ? { fix } : { fix, advice: needs.advice };
}

function riskOf({ directory, system }: ImageStage, port: number | null): string {
  const writable = directory === null || !isAppDirectory(directory) ? null : directory;
  const where =
    system?.shell === true && writable !== null
      ? `outside ${writable}`
      : "to files and directories that belong to root";
  const risk = `The program may lose write access ${where}`;
  if (port === null) return `${risk}.`;
  return `${risk}, and it can open port ${port} only on some runtimes, such as Docker 20.10+ and containerd 2.0+.`;
}
