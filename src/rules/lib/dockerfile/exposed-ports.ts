import type { ExposedPort, ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { portsOfImage } from "../../../model/images/image-ports.ts";
import { instructionsOf, instructionText, rootBaseOf } from "./lineage.ts";

/**
 * The TCP ports that the Dockerfile of an image exposes; none if an EXPOSE can't be read or it is not known what the
 * base image exposes.
 */
export function exposedTcpPorts(stage: ImageStage): readonly ExposedPort[] {
  if (basePorts(stage) === null || !instructionsOf(stage).every((one) => isPlain(stage, one))) return [];
  return stage.ports.filter(({ protocol }) => protocol === "tcp");
}

/** Whether the base image exposes a port, as nginx does. */
export function isExposedByBase(stage: ImageStage, port: number): boolean {
  return basePorts(stage)?.includes(port) === true;
}

function basePorts(stage: ImageStage): readonly number[] | null {
  const base = rootBaseOf(stage);
  if (base.kind === "scratch") return [];
  return base.kind === "image" ? portsOfImage(base.reference) : null;
}

/** Whether an instruction of the image, other than EXPOSE, contains the number of a port. */
export function imageMentionsPort(stage: ImageStage, port: number): boolean {
  const number = new RegExp(`(?<![\\d.])${port}(?![\\d.])`);
  return instructionsOf(stage).some((instruction) => {
    return instruction.keyword !== "EXPOSE" && number.test(textOf(instruction));
  });
}

/** False for an EXPOSE with a range, or with a variable whose value is unknown. */
function isPlain(stage: ImageStage, instruction: Instruction): boolean {
  if (instruction.keyword !== "EXPOSE") return true;
  return instruction.words.every(({ value }) => {
    return /^\d{1,5}(?:\/tcp|\/udp|\/sctp)?$/i.test(stage.expand(instruction, value) ?? "");
  });
}

function textOf(instruction: Instruction): string {
  const flags = instruction.flags.map(({ value }) => value ?? "").join(" ");
  return `${flags} ${instruction.words.map(({ value }) => value).join(" ")} ${instructionText(instruction)}`;
}
