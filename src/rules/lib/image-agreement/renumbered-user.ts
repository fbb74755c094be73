import type { DockerfileOperation } from "../../../core/operation.ts";
import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { instructionText } from "../dockerfile/lineage.ts";
import type { DifferentIds } from "./user-disagreement.ts";

/** Changes USER and every `--chown` to the IDs of the pod. Null if the old IDs are also used elsewhere. */
export function renumberedUser(
  { instructions, user }: ImageStage,
  { image, pod, podGroup }: DifferentIds,
): readonly DockerfileOperation[] | null {
  const set = user.kind === "user" && user.origin === "number" ? user.set : null;
  const isOld = (text: string | null): boolean => text !== null && new RegExp(`^${image.uid}(?::\\d+)?$`).test(text);
  if (set === null || !instructions.includes(set) || !isOld(set.text.trim())) return null;
  const uidWord = new RegExp(`\\b${image.uid}\\b`);
  if (instructions.some((other) => other !== set && uidWord.test(instructionText(other)))) return null;
  const owned = instructions.filter((instruction) => chownOf(instruction) !== undefined);
  if (!owned.every((instruction) => isOld(chownOf(instruction) ?? null))) return null;
  const owner = `${pod}:${podGroup ?? pod}`;
  return [
    { kind: "set-arguments", instruction: set.index, text: set.text.includes(":") ? owner : String(pod) },
    ...owned.map(({ index }) => ({ kind: "set-flag", instruction: index, flag: "chown", value: owner }) as const),
  ];
}

/** The value of an instruction's `--chown`; undefined if it has none. */
function chownOf({ flags }: Instruction): string | null | undefined {
  return flags.find(({ name }) => name === "chown")?.value;
}
