import type { ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import { rootBaseOf, rootImageOf } from "../dockerfile/lineage.ts";

/** The programs for which the entry points of official images switch to another user, by the name of the image. */
const serverPrograms: Readonly<Record<string, RegExp>> = {
  mariadb: /^(?:mariadbd|mysqld)$/,
  mongo: /^mongo[ds]?$/,
  mysql: /^mysqld$/,
  postgres: /^postgres$/,
  rabbitmq: /^rabbitmq/,
  redis: /^(?:redis-server|redis-sentinel)$/,
  valkey: /^(?:valkey-server|valkey-sentinel)$/,
};

/** Whether the entry point of the base image switches to another user for the command of an image. */
export function stepsDownForCommand(stage: ImageStage): boolean {
  return stepsDown(stage) && !isOtherProgramOfServer(stage);
}

/**
 * Whether an image starts a program other than the server of its base image, so that the entry point stays root. A
 * command in shell form starts a shell; one that begins with an option starts the server.
 */
export function isOtherProgramOfServer(stage: ImageStage): boolean {
  const { command } = stage;
  if (!stepsDown(stage) || command === null) return false;
  const first = command.json ? (command.words[0]?.value ?? "") : "sh";
  if (first === "" || first.startsWith("-")) return false;
  const image = imageName(stage);
  const program = first.slice(first.lastIndexOf("/") + 1);
  return !(serverPrograms[image]?.test(first) ?? program.startsWith(image));
}

function stepsDown(stage: ImageStage): boolean {
  const base = rootBaseOf(stage);
  return base.kind === "image" && base.image?.stepsDown === true && stage.entryPoint === null;
}

function imageName(stage: ImageStage): string {
  const [path = ""] = rootImageOf(stage).split(/[:@]/, 1);
  return path.slice(path.lastIndexOf("/") + 1);
}
