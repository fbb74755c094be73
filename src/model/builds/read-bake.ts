import { isObject, type JsonObject, valueAt } from "../../core/json.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { directoryOf } from "../kubernetes/kustomization.ts";
import { contextBuildsIn, type DetectedBuild, inlineBuild, maximumBuilds } from "./detected-build.ts";
import { expandValues, type ValueOf } from "./expand-values.ts";
import { pairs, stringsIn, textOf } from "./plain.ts";
import { type BakeFile, readHcl } from "./read-hcl.ts";

/** Beyond this many targets, inherited settings are not read. */
const maximumTargets = 500;

/** Reads the targets of a bake file, in HCL or JSON (docs.docker.com: Bake file reference). */
export function readBake(source: SourceFile): DetectedBuild[] {
  const { value, lines } = /\.json$/i.test(source.path) ? readJson(source) : readHcl(source);
  const targets = valueAt(value, ["target"]);
  if (!isObject(targets)) return [];
  const directories = [...new Set([directoryOf(source.path), ""])];
  const valueOf: ValueOf = (name) => textOf(valueAt(value, ["variable", name, "default"])) ?? undefined;
  const put = (text: string): string => expandValues(text, valueOf);
  const known = new Map<string, JsonObject>();
  return Object.keys(targets)
    .slice(0, maximumBuilds)
    .flatMap((name) => {
      const settings = inherited(targets, name, known);
      const line = lines.get(name) ?? 1;
      if (settings["dockerfile-inline"] !== undefined) return { ...inlineBuild(line), directories };
      // A target with none of these is a group of settings that others inherit.
      if (settings["dockerfile"] === undefined && settings["context"] === undefined && settings["tags"] === undefined) {
        return [];
      }
      const stage = textOf(settings["target"]);
      const contexts = pairs(settings["contexts"]).map(([key, text]) => [put(key), put(text)] as const);
      return {
        context: put(textOf(settings["context"]) ?? "."),
        dockerfile: put(textOf(settings["dockerfile"]) ?? "Dockerfile"),
        from: "context",
        target: stage === null ? null : put(stage),
        args: Object.fromEntries(pairs(settings["args"]).map(([key, text]) => [key, put(text)])),
        name,
        namedContexts: contexts.map(([key]) => key),
        contextBuilds: contextBuildsIn(contexts, "target:"),
        images: stringsIn(settings["tags"]).map(put),
        line,
        directories,
      };
    });
}

const settingNames = ["args", "context", "contexts", "dockerfile", "dockerfile-inline", "tags", "target"];

/**
 * The settings of a target over those that it inherits. Later parents override earlier ones; of maps, their values with
 * the same names.
 */
function inherited(targets: JsonObject, name: string, known: Map<string, JsonObject>): JsonObject {
  const earlier = known.get(name);
  if (earlier !== undefined) return earlier;
  const target = valueAt(targets, [name]);
  known.set(name, {});
  if (!isObject(target)) return {};
  const parents = known.size > maximumTargets ? [] : stringsIn(target["inherits"]).slice(0, 10);
  const all = [...parents.map((parent) => inherited(targets, parent, known)), target];
  const settings = Object.fromEntries(
    settingNames.flatMap((key) => {
      const values = all.flatMap((one) => (one[key] === undefined ? [] : [one[key]]));
      const last = values.at(-1);
      if (last === undefined) return [];
      return [[key, isObject(last) ? Object.fromEntries(values.filter(isObject).flatMap(Object.entries)) : last]];
    }),
  );
  known.set(name, settings);
  return settings;
}

function readJson(source: SourceFile): BakeFile {
  const [document] = parseYaml(source).documents;
  const value = document?.value ?? null;
  const targets = valueAt(value, ["target"]);
  const names = isObject(targets) ? Object.keys(targets).slice(0, maximumBuilds) : [];
  const lines = names.map((name): [string, number] => {
    return [name, source.position(document?.anchor(["target", name])[0] ?? 0).line];
  });
  return { value, lines: new Map(lines) };
}
