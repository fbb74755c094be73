import { type RunCommand, readRunOptions } from "./image-run.ts";

/** A `docker build` command, with paths and names as its words give them. */
export interface BuildCommand {
  readonly context: string | null;
  readonly dockerfile: string | null;
  readonly from: "either" | "here";
  readonly target: string | null;
  readonly args: Readonly<Record<string, string>>;
  readonly images: readonly string[];
  readonly namedContexts: readonly string[];
  /** Whether the Dockerfile comes from the command's input, and no file is known to be that input. */
  readonly inline: boolean;
}

/** Words that may come before a command: assignments, and programs that run another. */
const before = /^[@+-]*(?:!|\{|if|then|do|else|time|exec|env|eval|sudo|command|while|-E|\w+=.*|\$.*)?$/s;

/** A program that builds images, or a variable whose name says that it is one. */
const builder =
  /^[@+-]*(?:(?:\S*\/)?(?:docker|podman|nerdctl|buildah)|\$[({]?(?=\w*(?:docker|container|podman|buildah))\w*[)}]?)$/i;

const programOptions = /^(?:--builder|--config|--context|--host|--log-level|--namespace|-[cHln])$/;

/** Options of `docker build`, `buildx build` and `buildah bud` without a value; all other long ones take a value. */
const alone =
  /^--(?:check|compress|debug|disable-compression|disable-content-trust|force-rm|help|layers|load|no-cache|no-hosts|pull|pull-always|pull-never|push|quiet|rm|squash|squash-all|stdin|tls-verify)$/;

/** The program of kaniko in its own image. */
const kaniko = /(?:^|\/)kaniko\/executor$/;

/**
 * Reads a command that builds an image; null for any other. `input` is the command whose output is piped into it, if
 * any.
 */
export function readBuildCommand(
  words: readonly string[],
  input: readonly string[] | null = null,
): BuildCommand | null {
  const executor = words.findIndex((word) => kaniko.test(word));
  if (executor !== -1 && words.slice(0, executor).every((word) => before.test(word))) {
    return readKaniko(words.slice(executor + 1));
  }
  const options = wordsBehind(words, /^(?:build|bud|build-using-dockerfile)$/, ["buildx", "image", "builder"]);
  return options === null ? null : readOptions(options, input);
}

/** Reads a command that runs an image; null for any other. */
export function readDockerRun(words: readonly string[]): RunCommand | null {
  const options = wordsBehind(words, /^run$/, ["container"]);
  return options === null ? null : readRunOptions(options);
}

/** The words after a verb of a program for images, with any of `groups` in between; null for another command. */
function wordsBehind(words: readonly string[], verb: RegExp, groups: readonly string[]): readonly string[] | null {
  const program = words.findIndex((word) => builder.test(word));
  if (program === -1 || !words.slice(0, program).every((word) => before.test(word))) return null;
  for (let index = program + 1; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (verb.test(word)) return words.slice(index + 1);
    if (programOptions.test(word)) index += 1;
    else if (!word.startsWith("-") && !groups.includes(word)) return null;
  }
  return null;
}

/** Reads the options of kaniko's executor (its README, "Additional Flags"). A flag may have no value. */
function readKaniko(words: readonly string[]): BuildCommand {
  const values = new Map<string, string[]>();
  for (let index = 0; index < words.length; index += 1) {
    const [, name = "", attached] = /^(--?[\w-]+)(?:=(.*))?$/s.exec(words[index] ?? "") ?? [];
    const next = words[index + 1] ?? "-";
    if (attached === undefined && next.startsWith("-")) continue;
    if (attached === undefined) index += 1;
    addTo(values, name, attached ?? next);
  }
  const all = (...names: readonly string[]): string[] => names.flatMap((name) => values.get(name) ?? []);
  const context =
    all("--context", "-c")
      .at(-1)
      ?.replace(/^dir:\/\//, "") ?? null;
  return {
    // A context that is not local has no directory here.
    context: context === null || /^\w+:/.test(context) ? null : context,
    dockerfile: all("--dockerfile", "-f").at(-1) ?? null,
    from: "either",
    target: all("--target").at(-1) ?? null,
    args: argsIn(all("--build-arg")),
    images: all("--destination", "-d"),
    namedContexts: [],
    inline: false,
  };
}

function addTo(values: Map<string, string[]>, name: string, value: string): void {
  const own = values.get(name);
  if (own === undefined) values.set(name, [value]);
  else own.push(value);
}

function argsIn(texts: readonly string[]): Record<string, string> {
  const args = texts.flatMap((text): [string, string][] => {
    const equals = text.indexOf("=");
    return equals < 1 ? [] : [[text.slice(0, equals), text.slice(equals + 1)]];
  });
  return Object.fromEntries(args);
}

function readOptions(given: readonly string[], input: readonly string[] | null): BuildCommand | null {
  const { words, file } = readRedirections(given);
  const values = new Map<string, string[]>();
  const places: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (word === "-" || !word.startsWith("-")) {
      places.push(word);
      continue;
    }
    const [, name = word, attached] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? /^(-[tfomcev])=?(.+)$/s.exec(word) ?? [];
    if (attached === undefined && (alone.test(name) || (!name.startsWith("--") && !/^-\w*[tfomcev]$/.test(name))))
      continue;
    const value = attached ?? words[++index] ?? "";
    const key = name.startsWith("--") ? name : `-${name.at(-1)}`;
    addTo(values, key, value);
  }
  const all = (...names: readonly string[]): string[] => names.flatMap((name) => values.get(name) ?? []);
  // A variable may contain options or nothing, so another word is preferred.
  const context = places.findLast((place) => !/^\$[\w({]/.test(place)) ?? places.at(-1) ?? null;
  const named = all("-f", "--file").at(-1) ?? null;
  const isRead = named === "-" || (named === null && context === "-");
  // An archive is a context and contains its Dockerfile.
  if (isRead && input !== null && archiver.test(input.join(" "))) return null;
  const read = isRead ? (file ?? (input === null ? null : fileShownBy(input))) : null;
  return {
    context: context === "-" ? null : context,
    dockerfile: isRead ? read : named,
    inline: isRead && read === null,
    from: "here",
    target: all("--target").at(-1) ?? null,
    args: argsIn(all("--build-arg")),
    images: all("-t", "--tag"),
    namedContexts: Object.keys(argsIn(all("--build-context"))),
  };
}

/** Programs that write archives, or download one. */
const archiver = /^(?:\w+=\S* |sudo )*\S*(?:tar|zip|cpio|curl|wget|git archive)\b/;

/** The words without redirections, and the file that is redirected to the input, if any. */
function readRedirections(given: readonly string[]): {
  readonly words: readonly string[];
  readonly file: string | null;
} {
  const words: string[] = [];
  let file: string | null = null;
  for (let index = 0; index < given.length; index += 1) {
    const word = given[index] ?? "";
    const [, operator, attached = ""] = /^\d*(<<<|<<-?|<>|<|>>|>)(.*)$/s.exec(word) ?? [];
    if (operator === undefined) words.push(word);
    else {
      const target = attached === "" ? (given[++index] ?? "") : attached;
      // The output of a process is not a file of the repository.
      if (operator === "<" && /^[^<(]/.test(target)) file = target;
    }
  }
  return { words, file };
}

/** The only file that `cat` prints; null for any other command. */
function fileShownBy(given: readonly string[]): string | null {
  const { words, file } = readRedirections(given);
  const program = words.findIndex((word) => /^[@+-]*(?:\S*\/)?cat$/.test(word));
  if (program === -1 || given.some((word) => word.startsWith("<<"))) return null;
  const [shown, ...others] = words.slice(program + 1).filter((word) => !/^-./.test(word));
  return others.length > 0 || shown === "-" ? null : (shown ?? file);
}
