import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { instructionText } from "./lineage.ts";

const scriptName = /\.sh\b|entry-?point|\/init\b|\bstart/i;

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
