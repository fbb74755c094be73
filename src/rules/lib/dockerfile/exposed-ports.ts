import type { ExposedPort, ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { exposesNothing } from "../../../model/images/portless-images.ts";
import { instructionsOf, instructionText, lineageOf } from "./lineage.ts";

/** The TCP ports that an image exposes; none if an EXPOSE can't be read or the base image may expose more. */
export function exposedTcpPorts(stage: ImageStage): readonly ExposedPort[] {
  const { base } = lineageOf(stage).at(-1) ?? stage;
  const addsNone = base.kind === "scratch" || (base.kind === "image" && exposesNothing(base.reference));
  if (!addsNone || !instructionsOf(stage).every((instruction) => isPlain(stage, instruction))) return [];
  return stage.ports.filter(({ protocol }) => protocol === "tcp");
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
