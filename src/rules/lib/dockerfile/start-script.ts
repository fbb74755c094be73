import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { isEmptyList } from "./argument-runner.ts";
import { instructionText } from "./lineage.ts";

const scriptName = /\.sh\b|entry-?point|\/init\b|\bstart/i;

/** The instruction that names the program of an image: ENTRYPOINT, or CMD if there is none or it is an empty list. */
export function startOf({ entryPoint, command }: ImageStage): Instruction | null {
  return entryPoint === null || isEmptyList(entryPoint) ? command : entryPoint;
}

/** Whether an ENTRYPOINT or CMD seems to start a script. */
export function isStartScript(start: Instruction | null): boolean {
  return scriptName.test(instructionText(start));
}

/** Whether the ENTRYPOINT or CMD of an image seems to start a script. */
export function startsScript({ entryPoint, command }: ImageStage): boolean {
  return isStartScript(entryPoint) || isStartScript(command);
}

/** The ENTRYPOINT and CMD of an image as one text. */
export function startText({ entryPoint, command }: ImageStage): string {
  return `${instructionText(entryPoint)} ${instructionText(command)}`;
}
