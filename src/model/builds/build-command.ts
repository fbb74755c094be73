import { type RunCommand, readRunOptions } from "./image-run.ts";

/** What the words of `docker build` say, in those words. */
export interface BuildCommand {
  readonly context: string | null;
  readonly dockerfile: string | null;
  readonly from: "either" | "here";
  readonly target: string | null;
  readonly args: Readonly<Record<string, string>>;
  readonly images: readonly string[];
}

/** Words that may stand before a command: assignments, and programs that run another. */
const before = /^[@+-]*(?:!|\{|if|then|do|else|time|exec|env|eval|sudo|command|while|-E|\w+=.*|\$.*)?$/s;

/** A program that builds images, perhaps behind a variable that says which one. */
const builder =
  /^[@+-]*(?:(?:\S*\/)?(?:docker|podman|nerdctl|buildah)|\$[({]?\w*(?:docker|container|podman|buildah)\w*[)}]?)$/i;

const programOptions = /^(?:--builder|--config|--context|--host|--log-level|--namespace|-[cHln])$/;

/** Options of `docker build`, `buildx build` and `buildah bud` that stand alone; all other long ones take a value. */
const alone =
  /^--(?:check|compress|debug|disable-compression|disable-content-trust|force-rm|help|layers|load|no-cache|no-hosts|pull|pull-always|pull-never|push|quiet|rm|squash|squash-all|stdin|tls-verify)$/;

/** kaniko's program, in its own image. */
const kaniko = /(?:^|\/)kaniko\/executor$/;

/** Reads a command that builds an image; null for any other. */
export function readBuildCommand(words: readonly string[]): BuildCommand | null {
  const executor = words.findIndex((word) => kaniko.test(word));
  if (executor !== -1 && words.slice(0, executor).every((word) => before.test(word))) {
    return readKaniko(words.slice(executor + 1));
  }
  const options = wordsBehind(words, /^(?:build|bud|build-using-dockerfile)$/, ["buildx", "image", "builder"]);
  return options === null ? null : readOptions(options);
}

/** Reads a command that runs an image; null for any other. */
export function readDockerRun(words: readonly string[]): RunCommand | null {
  const options = wordsBehind(words, /^run$/, ["container"]);
  return options === null ? null : readRunOptions(options);
}

/** The words behind a verb of a program for images, of which `groups` may stand between; null for another command. */
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

/** The options of kaniko's executor (its README, "Additional Flags"). A flag may stand alone. */
function readKaniko(words: readonly string[]): BuildCommand {
  const values = new Map<string, string[]>();
  for (let index = 0; index < words.length; index += 1) {
    const [, name = "", attached] = /^(--?[\w-]+)(?:=(.*))?$/s.exec(words[index] ?? "") ?? [];
    const next = words[index + 1] ?? "-";
    if (attached === undefined && next.startsWith("-")) continue;
    if (attached === undefined) index += 1;
    values.set(name, [...(values.get(name) ?? []), attached ?? next]);
  }
  const all = (...names: readonly string[]): string[] => names.flatMap((name) => values.get(name) ?? []);
  const context =
    all("--context", "-c")
      .at(-1)
      ?.replace(/^dir:\/\//, "") ?? null;
  return {
    // A context at another place has no directory here.
    context: context === null || /^\w+:/.test(context) ? null : context,
    dockerfile: all("--dockerfile", "-f").at(-1) ?? null,
    from: "either",
    target: all("--target").at(-1) ?? null,
    args: argsIn(all("--build-arg")),
    images: all("--destination", "-d"),
  };
}

function argsIn(texts: readonly string[]): Record<string, string> {
  const args = texts.flatMap((text): [string, string][] => {
    const equals = text.indexOf("=");
    return equals < 1 ? [] : [[text.slice(0, equals), text.slice(equals + 1)]];
  });
  return Object.fromEntries(args);
}

function readOptions(words: readonly string[]): BuildCommand | null {
  const values = new Map<string, string[]>();
  const places: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (/^\d*[<>]/.test(word)) break;
    if (word === "-" || !word.startsWith("-")) {
      places.push(word);
      continue;
    }
    const [, name = word, attached] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? /^(-[tfomcev])=?(.+)$/s.exec(word) ?? [];
    if (attached === undefined && (alone.test(name) || (!name.startsWith("--") && !/^-\w*[tfomcev]$/.test(name))))
      continue;
    const value = attached ?? words[++index] ?? "";
    const key = name.startsWith("--") ? name : `-${name.at(-1)}`;
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  const all = (...names: readonly string[]): string[] => names.flatMap((name) => values.get(name) ?? []);
  // A variable may hold options, or nothing; what comes through a pipe is in no file.
  const context = places.findLast((place) => !/^\$[\w({]/.test(place)) ?? places.at(-1) ?? null;
  const dockerfile = all("-f", "--file").at(-1) ?? null;
  if (dockerfile === "-" || (dockerfile === null && context === "-")) return null;
  return {
    context: context === "-" ? null : context,
    dockerfile,
    from: "here",
    target: all("--target").at(-1) ?? null,
    args: argsIn(all("--build-arg")),
    images: all("-t", "--tag"),
  };
}
