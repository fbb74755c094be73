import type { FixProposal } from "../../../core/fix.ts";
import type { FixDefaults } from "../../../core/settings.ts";
import type { ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import { startFilesOf } from "../../../model/dockerfile/start-files.ts";
import type { Repair, StageScope } from "../define-dockerfile.ts";
import { instructionText, isBaseOfStages } from "../dockerfile/lineage.ts";
import { startOf } from "../dockerfile/start-script.ts";
import { newUser } from "./new-user.ts";
import { nonRootOperations } from "./non-root-operations.ts";
import { ownerOnlyProgramAdvice } from "./owner-only-program.ts";
import { lowestPrivilegedPort } from "./privileged-port.ts";
import { rootDependency } from "./root-dependency.ts";
import { isOtherProgramOfServer } from "./server-command.ts";
import type { NewUser } from "./user-choice.ts";
import { writtenAtStartAdvice } from "./written-at-start.ts";

/** The fix that makes an image run as a user other than root; only advice if no fix is possible. */
export function nonRootRepair(scope: StageScope, defaults: FixDefaults): Repair {
  const { dockerfile, stage } = scope;
  if (isBaseOfStages(dockerfile, stage)) {
    return {
      advice: "Other stages are built from this stage, and their commands may need root. Set USER in a final stage.",
    };
  }
  const dependency = rootDependency(dockerfile, stage);
  if (dependency !== null) return { advice: dependency };
  if (isOtherProgramOfServer(stage)) return { advice: otherProgramAdvice };
  const user = newUser(scope, defaults);
  if ("refused" in user) return { advice: user.refused };
  const port = lowestPrivilegedPort(stage);
  const { operations, ownsDirectory } = nonRootOperations(stage, user);
  const written = writtenAtStartAdvice(dockerfile, stage, operations);
  if (written !== null) return { advice: written };
  const closed = ownerOnlyProgramAdvice(stage, operations);
  if (closed !== null) return { advice: closed };
  const fix: FixProposal = {
    title: user.title,
    applicability: "review",
    risk: riskOf(stage, user, { port, ownsDirectory, isRead: startFilesOf(dockerfile, stage).length > 0 }),
    ...(port === null ? {} : { introduces: ["privileged-port"] }),
    ...(user.configured !== undefined && { configured: user.configured }),
    operations,
  };
  const needs = stage.system?.needs ?? null;
  // The known advice only applies to the default port of the base image's program, which the Dockerfile may have
  // changed.
  return needs === null || needs.advice === null || needs.port !== port ? { fix } : { fix, advice: needs.advice };
}

const otherProgramAdvice =
  "The entry point of the base image switches to another user only for its own server, and not for this command. End " +
  "the stage with USER and a user of the base image.";

/** A shell script that starts the program. It isn't known what it does. */
const startScript = /\.sh\b|entry-?point/i;

interface Circumstances {
  readonly port: number | null;
  readonly ownsDirectory: boolean;
  /** Whether the script that starts the program was read and shows no need for root. */
  readonly isRead: boolean;
}

function riskOf(stage: ImageStage, { homeless }: NewUser, { port, ownsDirectory, isRead }: Circumstances): string {
  const where =
    ownsDirectory && stage.directory !== null
      ? `outside ${stage.directory}`
      : "to files and directories that belong to root";
  const opens = `it can open port ${port} only on some runtimes, such as Docker 20.10+ and containerd 2.0+`;
  const clauses = [
    `the program may lose write access ${where}`,
    ...(port === null ? [] : [opens]),
    ...(homeless ? ["its home directory is / if the image has no entry for this user"] : []),
    ...(!isRead && startScript.test(instructionText(startOf(stage)))
      ? ["it fails if its start script needs root"]
      : []),
  ];
  const [first = "", ...others] = clauses;
  const sentence = others.length === 0 ? first : `${[first, ...others.slice(0, -1)].join(", ")}, and ${others.at(-1)}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
