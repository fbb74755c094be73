import type { SourceFile } from "../../core/source-file.ts";
import { directoryOf } from "../kubernetes/kustomization.ts";
import { type DetectedBuild, maximumBuilds } from "./detected-build.ts";
import { unknown } from "./expand-values.ts";

/** A call's arguments are looked for no further than this. */
const maximumCall = 20_000;

const word =
  /#.*|(?<triple>"""|''')|(?:[fF](?=["']))?[rRbBuU]?(?:"(?<double>[^"\\\n]*(?:\\.[^"\\\n]*)*)"|'(?<single>[^'\\\n]*(?:\\.[^'\\\n]*)*)')|(?<name>[A-Za-z_]\w*)|(?<mark>[^\s\w])/g;

/** The images that a Tiltfile builds with `docker_build` (docs.tilt.dev: API reference), as far as they are literal. */
export function readTiltfile(source: SourceFile): DetectedBuild[] {
  const directories = [directoryOf(source.path)];
  const builds: DetectedBuild[] = [];
  const calls = source.text.matchAll(/^[^#\n"']{0,200}\bdocker_build(?:_with_restart)?[ \t]*\(/gm);
  for (const call of [...calls].slice(0, maximumBuilds)) {
    const start = call.index + call[0].length;
    const { places, names, maps } = argumentsOf(source.text.slice(start, start + maximumCall));
    if (names.has("dockerfile_contents")) continue;
    const image = names.get("ref") ?? places[0];
    const context = names.get("context") ?? places[1];
    if (image === undefined || context === undefined) continue;
    builds.push({
      context,
      dockerfile: names.get("dockerfile") ?? null,
      from: "here",
      target: names.get("target") ?? null,
      args: maps.get("build_args") ?? {},
      images: [image],
      line: source.position(start).line,
      directories,
    });
  }
  return builds;
}

interface CallArguments {
  readonly places: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly maps: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** The arguments up to the bracket that ends the call: texts, and maps of texts; `unknown` for all else. */
function argumentsOf(text: string): CallArguments {
  const places: string[] = [];
  const names = new Map<string, string>();
  const maps = new Map<string, Readonly<Record<string, string>>>();
  let tokens: string[] = [];
  let depth = 0;
  const endArgument = (): void => {
    const [first = "", second, third] = tokens;
    const named = second === "=" ? first : null;
    const value = named === null ? tokens : tokens.slice(2);
    const simple = value.length === 1 && (value[0] ?? "").startsWith('"') ? (value[0] ?? "").slice(1) : unknown;
    if (named !== null && third === "{") maps.set(named, mapOf(value));
    else if (named !== null) names.set(named, simple);
    else if (tokens.length > 0) places.push(simple);
    tokens = [];
  };
  for (const { 0: whole, groups = {} } of text.matchAll(word)) {
    const { double, single, name, mark, triple } = groups;
    const literal = double ?? single;
    if (triple !== undefined) break;
    if (mark !== undefined && ")]}".includes(mark)) depth -= 1;
    if (depth < 0) break;
    if (mark === "," && depth === 0) endArgument();
    else if (literal !== undefined) tokens.push(/^[fF]/.test(whole) ? unknown : `"${literal.replace(/\\(.)/g, "$1")}`);
    else if (name !== undefined || mark !== undefined) tokens.push(name ?? mark ?? "");
    if (mark !== undefined && "([{".includes(mark)) depth += 1;
  }
  endArgument();
  return { places, names, maps };
}

/** The entries of a map whose names and values are texts. */
function mapOf(tokens: readonly string[]): Record<string, string> {
  const entries = tokens.flatMap((token, index): [string, string][] => {
    const [key, value, after] = [tokens[index - 1] ?? "", tokens[index + 1] ?? "", tokens[index + 2] ?? ""];
    const texts = token === ":" && key.startsWith('"') && value.startsWith('"') && ",}".includes(after);
    return texts ? [[key.slice(1), value.slice(1)]] : [];
  });
  return Object.fromEntries(entries);
}
