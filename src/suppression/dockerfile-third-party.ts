import type { DockerfileFile, Instruction } from "../formats/dockerfile/dockerfile-file.ts";
import type { ThirdPartyCheck } from "./third-party-check.ts";
import {
  checksOf,
  readCheckDirective,
  readThirdPartyComment,
  type ThirdPartyComment,
  thirdPartyWord,
} from "./third-party-suppression.ts";

/** The checks of other tools that a Dockerfile suppresses at an instruction. */
export type DockerfileThirdParty = (instruction: Instruction) => ReadonlySet<ThirdPartyCheck>;

/**
 * Reads a Dockerfile's comments for hadolint, trivy, checkov and KICS, and BuildKit's directive. In these tools, a
 * comment for a line applies to the instruction that starts right below it. Comments for trivy may be on several
 * consecutive lines.
 */
export function readDockerfileThirdParty(
  file: DockerfileFile,
  known: readonly ThirdPartyCheck[],
  today: string | null,
): DockerfileThirdParty {
  const directive = readCheckDirective(file.directives.get("check") ?? "");
  const places = new Map<string, Set<ThirdPartyCheck>>();
  const add = (place: string, checks: readonly ThirdPartyCheck[]): void => {
    const there = places.get(place) ?? new Set();
    for (const check of checks) there.add(check);
    places.set(place, there);
  };
  if (directive !== null) add("file", checksOf(directive, known));
  const lineOf = ({ range }: Pick<Instruction, "range">): number => file.source.position(range[0]).line;
  const [first] = file.instructions;
  const isAbove = (line: number): boolean => first !== undefined && line < lineOf(first);
  let below = { line: 0, target: 0 };
  for (const comment of thirdPartyWord.test(file.source.text) ? file.comments.toReversed() : []) {
    const line = lineOf(comment);
    const read = readThirdPartyComment(comment.text, today);
    const target = below.line === line + 1 ? below.target : line + 1;
    for (const one of read.filter(({ scope }) => scope !== "start" || isAbove(line))) {
      add(placeOf(one, one.tool === "trivy" ? target : line + 1), checksOf(one, known));
    }
    if (read.some(({ tool }) => tool === "trivy")) below = { line, target };
  }
  const stageOf = new Map(file.stages.flatMap(({ from, instructions }) => instructions.map((one) => [one, from])));
  return (instruction) => {
    const from = stageOf.get(instruction) ?? instruction;
    const here = ["file", `stage ${lineOf(from)}`, `line ${lineOf(instruction)}`];
    return new Set(here.flatMap((place) => [...(places.get(place) ?? [])]));
  };
}

function placeOf({ scope }: ThirdPartyComment, line: number): string {
  return scope === "file" || scope === "start" ? "file" : `${scope} ${line}`;
}
