import { isObject, type Json, type JsonObject, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlDocument } from "../../formats/yaml/yaml-file.ts";
import { join } from "../kubernetes/kustomization.ts";
import { type DetectedBuild, maximumBuilds } from "./detected-build.ts";
import { expandValues, unknown, type ValueOf } from "./expand-values.ts";
import { matrixOf } from "./matrix.ts";
import { pairs, stringsIn, textOf } from "./plain.ts";
import { buildsInScript } from "./read-script.ts";

/** The most jobs, and steps of a job, that are read. */
const maximum = { jobs: 100, steps: 500 };

/**
 * The most characters of commands that are read, in all runs of a workflow's jobs together. Builds after that are
 * missing.
 */
const maximumText = 4_000_000;

interface Job {
  readonly source: SourceFile;
  readonly document: YamlDocument;
  readonly path: Path;
  readonly steps: readonly Json[];
  readonly environment: JsonObject;
  /** The directory of its commands, unless a step sets another. */
  readonly directory: string | null;
}

/** Reads the builds in a GitHub workflow or a composite action: steps with build-push-action, and commands. */
export function readWorkflow(source: SourceFile): DetectedBuild[] {
  const [document] = parseYaml(source).documents;
  const value = document?.value;
  if (document === undefined || !isObject(value)) return [];
  const jobs = isObject(value["jobs"]) ? Object.keys(value["jobs"]).slice(0, maximum.jobs) : [];
  const paths: Path[] = [["runs"], ...jobs.map((name) => ["jobs", name])];
  const builds: DetectedBuild[] = [];
  const budget = { text: maximumText };
  for (const path of paths) {
    const job = valueAt(value, path);
    if (!isObject(job) || !Array.isArray(job["steps"])) continue;
    const environment = { ...objectAt(value, ["env"]), ...objectAt(job, ["env"]) };
    const directory = [job, value].map((holder) => textOf(valueAt(holder, ["defaults", "run", "working-directory"])));
    const steps = (job["steps"] as readonly Json[]).slice(0, maximum.steps);
    const read = { source, document, path, steps, environment, directory: directory[0] ?? directory[1] ?? null };
    const varied = JSON.stringify([steps, environment]).includes("matrix.");
    for (const matrix of varied ? matrixOf(valueAt(job, ["strategy", "matrix"])) : [new Map<string, string>()]) {
      if (builds.length >= maximumBuilds || budget.text < 0) return builds;
      builds.push(...buildsOf(read, matrix, budget));
    }
  }
  return builds;
}

function buildsOf(job: Job, matrix: ReadonlyMap<string, string>, budget: { text: number }): DetectedBuild[] {
  return job.steps.flatMap((step, index) => {
    if (!isObject(step)) return [];
    const environment = { ...job.environment, ...objectAt(step, ["env"]) };
    const valueOf = valuesFor(job, environment, matrix);
    const path = [...job.path, "steps", index];
    const uses = textOf(step["uses"]) ?? "";
    if (/^(?:docker|depot)\/build-push-action@/.test(uses)) {
      return pushAction(objectAt(step, ["with"]), valueOf, lineOf(job, [...path, "uses"]));
    }
    const run = textOf(step["run"]);
    budget.text -= run?.length ?? 0;
    if (run === null || budget.text < 0 || !/\b(?:build|bud)\b/.test(run)) return [];
    const place = expandValues(textOf(step["working-directory"]) ?? job.directory ?? ".", valueOf);
    const directory = place.includes(unknown) ? "" : (join("", place) ?? "");
    const start = lineOf(job, [...path, "run"]) - 1 + Number(isBlock(job, [...path, "run"]));
    return buildsInScript(run, { directories: [...new Set([directory, ""])], valueOf, make: false }).map((build) => {
      return { ...build, line: start + build.line };
    });
  });
}

/** Reads the inputs of docker/build-push-action (its README: inputs). */
function pushAction(inputs: JsonObject, valueOf: ValueOf, line: number): DetectedBuild[] {
  const input = (name: string): string | null => {
    const text = textOf(inputs[name]);
    return text === null ? null : expandValues(text, valueOf).trim();
  };
  const tags = stringsIn(inputs["tags"]).flatMap((text) => expandValues(text, valueOf).split(/[\n,]/));
  const context = (textOf(inputs["context"]) ?? ".").replace(/^\{\{ ?defaultContext ?\}\}:?/, "./");
  return [
    {
      context: expandValues(context, valueOf).trim(),
      dockerfile: input("file") === "" ? null : input("file"),
      from: "here",
      target: input("target"),
      namedContexts: pairs((textOf(inputs["build-contexts"]) ?? "").split("\n")).map(([name]) =>
        expandValues(name, valueOf),
      ),
      args: Object.fromEntries(
        pairs((textOf(inputs["build-args"]) ?? "").split("\n")).map(([name, value]) => [
          name,
          expandValues(value, valueOf),
        ]),
      ),
      images: tags.map((tag) => tag.trim()).filter((tag) => tag !== ""),
      line,
      directories: [""],
    },
  ];
}

function valuesFor(job: Job, environment: JsonObject, matrix: ReadonlyMap<string, string>): ValueOf {
  return (name) => {
    const [, scope, key = ""] = /^(env|matrix)\.([\w.-]{1,100})$/.exec(name) ?? [];
    if (scope === "matrix") return matrix.get(key);
    if (scope === "env" || /^\w+$/.test(name)) {
      const value = scope === "env" ? key : name;
      return Object.hasOwn(environment, value) ? (textOf(environment[value]) ?? undefined) : undefined;
    }
    const step = /^steps\.([\w-]{1,100})\.outputs\.(?:tags|image|images)$/.exec(name)?.[1];
    return step === undefined ? undefined : taggedBy(job.steps, step);
  };
}

/** The images of the docker/metadata-action step with an ID, one per line. Their tags are not known. */
function taggedBy(steps: readonly Json[], id: string): string | undefined {
  const step = steps.find((one) => valueAt(one, ["id"]) === id);
  if (!/^docker\/metadata-action@/.test(textOf(valueAt(step, ["uses"])) ?? "")) return undefined;
  const images = textOf(valueAt(step, ["with", "images"])) ?? "";
  const names = images
    .split("\n")
    .map((line) => (/(?:^|,)name=([^,]*)/.exec(line)?.[1] ?? line.split(",")[0] ?? "").trim());
  return names.filter((name) => name !== "").join("\n");
}

function objectAt(value: Json, path: Path): JsonObject {
  const found = valueAt(value, path);
  return isObject(found) ? found : {};
}

function lineOf({ source, document }: Job, path: Path): number {
  return source.position(document.anchor(path)[0]).line;
}

/** Whether a text begins on the line after its key. */
function isBlock({ source, document }: Job, path: Path): boolean {
  const range = document.valueRange(path);
  return range !== null && /[|>]/.test(source.text[range[0]] ?? "");
}
