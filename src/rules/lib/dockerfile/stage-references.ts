import type { Dockerfile, ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { contextName } from "../../../model/dockerfile/named-contexts.ts";
import { isCopy } from "./lineage.ts";
import { misspelledFrom } from "./near-name.ts";

/** Where an instruction takes files from another stage or image. */
export interface StageReference {
  readonly instruction: Instruction;
  /** As it is written. */
  readonly name: string;
  /** Whether it is the `--from` of the instruction; false for a mount. */
  readonly isFlag: boolean;
}

/** The stages and images that the instructions of a stage take files from. */
export function stageReferences({ instructions }: ImageStage): readonly StageReference[] {
  return instructions.flatMap((instruction): readonly StageReference[] => {
    const { flags, keyword } = instruction;
    if (isCopy(instruction)) {
      return flags.flatMap(({ name, value }) =>
        name === "from" && value ? [{ instruction, name: value, isFlag: true }] : [],
      );
    }
    if (keyword !== "RUN") return [];
    return flags.flatMap(({ name, value }) => {
      const from = name === "mount" ? /(?:^|,)from=([^,]+)/.exec(value ?? "")?.[1] : undefined;
      return from === undefined ? [] : [{ instruction, name: from, isFlag: false }];
    });
  });
}

/** Why a reference to a stage does not work. */
export type BrokenReference =
  | { readonly kind: "variable" }
  | { readonly kind: "own" }
  | { readonly kind: "later"; readonly stage: ImageStage }
  | { readonly kind: "number" }
  | { readonly kind: "misspelled"; readonly stage: ImageStage };

/** Why a reference leads to no stage that exists by then. Null if it leads to one, to an image or to a named context. */
export function brokenReference(
  name: string,
  stage: ImageStage,
  { stages, build }: Dockerfile,
): BrokenReference | null {
  if (build.namedContexts.has(contextName(name))) return null;
  if (name.includes("$")) return { kind: "variable" };
  const wanted = name.toLowerCase();
  if (/^\d+$/.test(wanted)) {
    const index = Number(wanted);
    if (index < stage.index) return null;
    const numbered = stages[index];
    if (index === stage.index) return { kind: "own" };
    return numbered === undefined ? { kind: "number" } : { kind: "later", stage: numbered };
  }
  const same = stages.filter((other) => other.name === wanted);
  if (same.some(({ index }) => index < stage.index)) return null;
  if (same.some(({ index }) => index === stage.index)) return { kind: "own" };
  const [later] = same;
  if (later !== undefined) return { kind: "later", stage: later };
  if (/[/:.@]/.test(name) || name.length < 4) return null;
  const earlier = stages.filter((other) => other.index < stage.index && other.name !== null);
  const nearest = misspelledFrom(wanted, [...new Set(earlier.flatMap((other) => other.name ?? []))]);
  const found = earlier.find((other) => other.name === nearest);
  return found === undefined ? null : { kind: "misspelled", stage: found };
}
