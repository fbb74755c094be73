import type { Instruction } from "../../../model/dockerfile/dockerfile.ts";

/** Programs that execute the command that follows them and their options. */
const wrappers = /^(?:(?:\/(?:usr\/)?(?:local\/)?s?bin)?\/)?(?:tini(?:-static)?|dumb-init|catatonit)$/;

/**
 * Whether a word of an ENTRYPOINT is a program that executes the command that follows it and its options, such as tini.
 */
export function isWrapper(word: string): boolean {
  return wrappers.test(word);
}

/** Programs that need no `--` before the command that they run, alone or with the words shown here. */
const runners =
  /^(?:\S*\/)?(?:s6-overlay-)?(?:init|env|ddtrace-run|opentelemetry-instrument|(?:uv|poetry|pipenv|pdm|hatch) run|bundle exec|(?:gosu|su-exec|setuidgid|s6-setuidgid) \S+)$/;

/** Whether an instruction is `ENTRYPOINT []`, which leaves CMD as the whole command. */
export function isEmptyList({ json, words }: Instruction): boolean {
  return json && words.length === 0;
}

/** Whether an ENTRYPOINT in exec form runs its arguments as a command, whatever they are. */
export function runsItsArguments(entryPoint: Instruction): boolean {
  const { json, words } = entryPoint;
  const values = words.map(({ value }) => value);
  const [first = "", ...others] = values;
  if (isEmptyList(entryPoint)) return true;
  if (!json || first === "") return false;
  if (others.at(-1) === "--" || runners.test(values.join(" "))) return true;
  return isWrapper(first) && others.every((word) => word.startsWith("-"));
}
