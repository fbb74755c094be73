import type { DockerfileFile, Instruction } from "./dockerfile-file.ts";

interface Terms {
  /** The flags that the instruction knows. If not set, any flag is accepted. */
  readonly flags?: ReadonlySet<string>;
  /** The least number of words it takes. */
  readonly words?: number;
}

/** What a build requires of instructions beyond their grammar (BuildKit, `frontend/dockerfile/instructions`). */
const terms: Readonly<Record<string, Terms>> = {
  ADD: { flags: new Set(["checksum", "chmod", "chown", "exclude", "keep-git-dir", "link", "unpack"]), words: 2 },
  ARG: { words: 1 },
  COPY: { flags: new Set(["chmod", "chown", "exclude", "from", "link", "parents"]), words: 2 },
  ENV: { words: 1 },
  EXPOSE: { words: 1 },
  FROM: { flags: new Set(["platform"]), words: 1 },
  HEALTHCHECK: { flags: new Set(["interval", "retries", "start-interval", "start-period", "timeout"]), words: 1 },
  LABEL: { words: 1 },
  RUN: { flags: new Set(["device", "mount", "network", "security"]) },
  SHELL: { words: 1 },
  STOPSIGNAL: { words: 1 },
  USER: { words: 1 },
  VOLUME: { words: 1 },
  WORKDIR: { words: 1 },
};

/** The flags that an instruction knows; empty if it has none. */
export function flagsOf(keyword: string): readonly string[] {
  return Object.hasOwn(terms, keyword) ? [...(terms[keyword]?.flags ?? [])] : [];
}

/** Whether a released Dockerfile frontend of Docker reads a file. It knows these flags and no others. */
export function isDockerSyntax({ directives }: DockerfileFile): boolean {
  const syntax = directives.get("syntax");
  return syntax === undefined || /^(?:docker\.io\/)?docker\/dockerfile(?::1[\d.]*)?(?:@|$)/.test(syntax);
}

/**
 * The reason, as a phrase, why a build would fail for a changed file but not for the original one; null without one.
 */
export function freshRefusal(before: DockerfileFile, after: DockerfileFile): string | null {
  const said = new Set(before.instructions.map((instruction) => instruction.said));
  const changed = after.instructions.filter((instruction) => !said.has(instruction.said));
  const refused = refusals(changed);
  const known = refused.length === 0 ? [] : refusals(before.instructions);
  return refused.find((refusal) => !known.includes(refusal)) ?? null;
}

/** The reasons why a build would fail for instructions, as phrases. */
function refusals(instructions: readonly Instruction[]): readonly string[] {
  return instructions.flatMap((instruction) => refusalsOf(instruction.trigger ?? instruction));
}

function refusalsOf({ keyword, flags, words }: Instruction): string[] {
  const { flags: known, words: least = 0 } = terms[keyword] ?? {};
  const unknown = known === undefined ? [] : flags.filter(({ name }) => !known.has(name));
  const seen = new Set<string>();
  const again = flags.filter(({ name }) => seen.size === seen.add(name).size);
  return [
    ...unknown.map(({ name }) => `${keyword} has no flag --${name}`),
    ...again
      .filter(({ name }) => !/^(?:device|exclude|mount)$/.test(name))
      .map(({ name }) => `${keyword} sets --${name} twice`),
    ...(words.length < least ? [`${keyword} needs an argument`] : []),
  ];
}
