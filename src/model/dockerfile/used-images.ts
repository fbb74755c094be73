import type { Dockerfile } from "./dockerfile.ts";

/** The images that a Dockerfile is built from: those in FROM, and those that it copies files from. */
export function usedImages({ stages }: Dockerfile): ReadonlySet<string> {
  const names = new Set(stages.map(({ name }) => name));
  const bases = stages.flatMap(({ base }) => (base.kind === "image" ? [base.reference] : []));
  const sources = stages.flatMap(({ instructions }) => {
    return instructions.flatMap(({ flags }) => flags.flatMap(({ name, value }) => (name === "from" && value) || []));
  });
  const copied = sources.filter((source) => !/^\d+$|\$/.test(source) && !names.has(source.toLowerCase()));
  return new Set([...bases, ...copied]);
}
