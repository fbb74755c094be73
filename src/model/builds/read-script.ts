import type { SourceFile } from "../../core/source-file.ts";
import { commandsOf, type ShellCommand } from "../dockerfile/shell-commands.ts";
import { directoryOf, join } from "../kubernetes/kustomization.ts";
import { readBuildCommand, readDockerRun } from "./build-command.ts";
import { type DetectedBuild, maximumBuilds } from "./detected-build.ts";
import { expandValues, known, type ValueOf } from "./expand-values.ts";
import type { RunCommand } from "./image-run.ts";

/** How to read a text of commands. */
export interface ScriptReading {
  readonly directories: readonly string[];
  readonly valueOf: ValueOf;
  readonly make: boolean;
}

/** A command of a script, with the line on which it begins, counting from 1. */
interface ScriptCommand extends ShellCommand {
  readonly line: number;
}

/** A longer working directory is not followed; no repository has one. In characters. */
const maximumPath = 500;

/** Longer lines are skipped; nobody writes such commands. In characters. */
const maximumLine = 20_000;

/** Reads the builds of a shell script or a Makefile. Variables that are set once, to a text, are known. */
export function readScript(source: SourceFile, make: boolean): DetectedBuild[] {
  const own = directoryOf(source.path);
  const directories = [...new Set([own, ""])];
  const values = assignments(source.text, make);
  return buildsInScript(source.text, { directories, make, valueOf: (name) => values.get(name) });
}

/** Reads the builds in a sequence of commands, following `cd`. Lines count from 1. */
export function buildsInScript(script: string, { directories, valueOf, make }: ScriptReading): DetectedBuild[] {
  const builds: DetectedBuild[] = [];
  const put = (text: string): string => expandValues(text, valueOf, make);
  let here = directories;
  let within: readonly string[] | null = null;
  const runs: RunCommand[] = [];
  let line = 0;
  for (const command of commandsWith(script, /\b(?:build|bud|cd|pushd|popd|build-using-dockerfile|executor|run)\b/)) {
    // Each line of a Makefile runs in its own shell.
    if (make && command.line !== line) here = directories;
    if (command.line !== line) within = null;
    line = command.line;
    const base: readonly string[] = command.inside ? (within ?? here) : here;
    const [program, place = ""] = command.words.map((word) => word.replace(/^[@+-]+/, ""));
    if (program === "cd" || program === "pushd" || program === "popd") {
      const next = program === "popd" ? directories : placesAfter(base, directories, put(place));
      if (command.inside) within = next;
      else here = next;
      continue;
    }
    const run = readDockerRun(command.words);
    if (run !== null && runs.length < maximumBuilds) {
      runs.push({ ...run, image: put(run.image), user: run.user === null ? null : put(run.user) });
    }
    const read = readBuildCommand(command.words, command.input);
    if (read === null) continue;
    const { context, dockerfile, target, args, images, namedContexts } = read;
    if (builds.length >= maximumBuilds) break;
    builds.push({
      context: context === null ? null : put(context),
      dockerfile: dockerfile === null ? null : put(dockerfile),
      from: read.from,
      target: target === null ? null : put(target),
      args: Object.fromEntries(Object.entries(args).map(([name, value]) => [name, put(value)])),
      images: images.map(put),
      ...(namedContexts.length > 0 && { namedContexts: namedContexts.map(put) }),
      line: command.line,
      ...(read.inline && { inline: true }),
      directories: [...new Set([...base, ...directories])],
    });
  }
  return runs.length === 0 ? builds : builds.map((build) => withRun(build, runs));
}

/**
 * Adds how the script runs the build's image: the first setting that usually needs root, and the user if there is only
 * one.
 */
function withRun(build: DetectedBuild, runs: readonly RunCommand[]): DetectedBuild {
  const names = new Set(build.images.map(untagged));
  const own = runs.filter(({ image }) => names.has(untagged(image)));
  const privilege = own.find((run) => run.privilege !== null)?.privilege ?? null;
  const users = [...new Set(own.map(({ user }) => (user === null ? null : known(user))))];
  const user = users.length === 1 ? (users[0] ?? null) : null;
  return privilege === null && user === null ? build : { ...build, run: { privilege, user } };
}

function untagged(image: string): string {
  return image.replace(/[:@][^/]*$/, "");
}

/** The commands on lines that match `wanted`, in order. Continued lines are joined. */
function commandsWith(script: string, wanted: RegExp): ScriptCommand[] {
  const commands: ScriptCommand[] = [];
  const lines = script.split(/\r\n|\n|\r/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = index + 1;
    const parts = [lines[index] ?? ""];
    let length = parts[0]?.length ?? 0;
    while (parts.at(-1)?.endsWith("\\") === true && index + 1 < lines.length && length < maximumLine) {
      index += 1;
      const next = lines[index] ?? "";
      parts.push(parts.pop()?.slice(0, -1) ?? "", next);
      length += next.length;
    }
    const text = parts.join(" ");
    if (text.length > maximumLine || !wanted.test(text)) continue;
    commands.push(...commandsOf(text).map((command) => ({ ...command, line })));
  }
  return commands;
}

/**
 * The directories in which a script may be after `cd`. If the place is not known, those in which it may have started.
 */
function placesAfter(here: readonly string[], start: readonly string[], place: string): readonly string[] {
  if (known(place) === null || place === "" || place === "-" || place.startsWith("/") || place.startsWith("~"))
    return start;
  const places = [...new Set(here.flatMap((directory) => join(directory, place) ?? []))];
  return places.some(({ length }) => length > maximumPath) ? start : places;
}

/** The values of variables that are set exactly once. */
function assignments(text: string, make: boolean): Map<string, string> {
  const form = make
    ? /^ *(?:export +|override +)?([\w.-]{1,100})[ \t]*(?:\?=|::?=|=)[ \t]*([^\n\r#]*)/gm
    : /^[ \t]*(?:(?:export|readonly|local|declare(?: -\w{1,5})?)[ \t]+)?([A-Za-z_]\w{0,99})=("[^"\n]*"|'[^'\n]*'|[^\s;&|"'#]*)[ \t]*(?:$|[;#])/gm;
  const values = new Map<string, string>();
  const several = new Set<string>(
    [
      ...text.matchAll(
        make ? /^ *([\w.-]{1,100})[ \t]*\+=/gm : /\b(?:for|read|select)[ \t]+(?:-\w+[ \t]+)?(\w{1,100})/g,
      ),
    ].map(([, name = ""]) => name),
  );
  for (const [, name = "", value = ""] of text.matchAll(form)) {
    if (values.has(name)) several.add(name);
    if (value.length <= 1000) values.set(name, value.trim().replace(/^(["'])(.*)\1$/, "$2"));
  }
  for (const name of several) values.delete(name);
  return values;
}
