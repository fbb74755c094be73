import { isObject, type Json, type JsonObject, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlDocument } from "../../formats/yaml/yaml-file.ts";
import { type DetectedBuild, maximumBuilds } from "./detected-build.ts";
import type { ValueOf } from "./expand-values.ts";
import { textOf } from "./plain.ts";
import { buildsInScript } from "./read-script.ts";

/** The most jobs that are read. */
const maximumJobs = 200;

/** The lists of commands in a job, in the order in which one shell runs them (docs.gitlab.com/ci/yaml). */
const commandKeys = ["before_script", "script"] as const;

/** Reads the builds in the jobs of a GitLab pipeline. Their commands start at the root of the repository. */
export function readPipeline(source: SourceFile): DetectedBuild[] {
  const builds: DetectedBuild[] = [];
  for (const document of parseYaml(source).documents) {
    const { value } = document;
    if (!isObject(value)) continue;
    const jobs = Object.keys(value).filter((name) => Array.isArray(valueAt(value, [name, "script"])));
    for (const name of jobs.slice(0, maximumJobs)) {
      if (builds.length >= maximumBuilds) return builds;
      const { text, lines } = commandsOf(source, document, [name]);
      const valueOf = valuesFor(value, name);
      const found = buildsInScript(text, { directories: [""], valueOf, make: false });
      builds.push(...found.map((build) => ({ ...build, line: lines[build.line - 1] ?? 1 })));
    }
  }
  return builds;
}

/** The commands of a job, one per line, and for each of these lines its line in the file. */
function commandsOf(source: SourceFile, document: YamlDocument, job: Path): { text: string; lines: number[] } {
  const texts: string[] = [];
  const lines: number[] = [];
  for (const key of commandKeys) {
    const items = valueAt(document.value, [...job, key]);
    for (const [index, item] of (Array.isArray(items) ? (items as readonly Json[]) : []).entries()) {
      if (typeof item !== "string") continue;
      const path = [...job, key, index];
      const [start] = document.valueRange(path) ?? document.anchor(path);
      const first = source.position(start).line + Number(/[|>]/.test(source.text[start] ?? ""));
      for (const [offset, line] of item.split("\n").entries()) {
        texts.push(line);
        lines.push(first + offset);
      }
    }
  }
  return { text: texts.join("\n"), lines };
}

function valuesFor(pipeline: JsonObject, job: string): ValueOf {
  return (name) => {
    if (name === "CI_PROJECT_DIR") return ".";
    const values = [
      [job, "variables", name],
      ["variables", name],
    ].map((path) => valueAt(pipeline, path));
    const value = values.find((one) => one !== undefined);
    return textOf(isObject(value) ? value["value"] : value) ?? undefined;
  };
}
