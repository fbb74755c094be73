import { type Analysis, type AnalyzeOptions, analyze } from "../../src/analysis/analyze.ts";
import { withContexts } from "../../src/analysis/build-contexts.ts";
import type { InputFile } from "../../src/analysis/input-file.ts";
import { parseTree } from "../../src/analysis/read-tree.ts";
import { type PlaceValues, resolveConfig } from "../../src/config/config.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import type { ConfigValues } from "../../src/config/values.ts";
import type { Finding, Skipped } from "../../src/core/finding.ts";
import type { RuleId } from "../../src/core/rule-catalogue.ts";
import { buildsIn } from "../../src/model/builds/read-builds.ts";
import { type EarlierObjects, earlierObjects } from "../../src/model/kubernetes/removed-objects.ts";

/** Texts of files by their paths. */
export type Files = Readonly<Record<string, string>>;

/** What a test says beside the files. */
export interface Analysing extends AnalyzeOptions {
  /** What is configured, as values or as the text of a configuration file. */
  readonly config?: PlaceValues | string;
}

/** A file, under review where nothing else is said. */
export function inputOf(path: string, text: string, role: InputFile["role"] = "reviewed"): InputFile {
  return { path, bytes: new TextEncoder().encode(text), role };
}

/** Files below it are not at the head of a review but in its base, which has no others. */
const beforeName = "before/";

/** What is known of the objects that the base of a review has; null without files below `before/`. */
export function earlierIn(files: Files): EarlierObjects | null {
  const before = Object.entries(files).filter(([path]) => path.startsWith(beforeName));
  if (before.length === 0) return null;
  const { workspace } = parseTree(before.map(([path, text]) => inputOf(path.slice(beforeName.length), text)));
  const never = (): boolean => false;
  return earlierObjects(workspace, { isElsewhere: never, isWritten: never, stays: never, isBuilt: never });
}

/** A text of this name is no file: each line is the path of a further one, with ` *` behind that of a program. */
const treeName = "TREE";

/**
 * Files; those below `context/` are not under review, those below `before/` left out. With a text named `TREE`, they and its lines are all that the
 * repository has.
 */
export function inputsOf(files: Files): InputFile[] {
  const { [treeName]: tree, ...others } = files;
  const own = Object.fromEntries(Object.entries(others).filter(([path]) => !path.startsWith(beforeName)));
  const inputs = Object.entries(own).map(([path, text]) => {
    return inputOf(path, text, path.startsWith("context/") ? "context" : "reviewed");
  });
  if (tree === undefined) return inputs;
  const modes = new Map(
    tree.split("\n").flatMap((line) => (line === "" ? [] : [[line.replace(" *", ""), line.endsWith(" *")]])),
  );
  const paths = [...new Set([...Object.keys(own), ...modes.keys()])];
  const contexts = withContexts(
    inputs,
    buildsIn(inputs, (path) => paths.includes(path)),
    paths,
    inputs,
  );
  return contexts.map((input) => ({
    ...input,
    ...(modes.has(input.path) ? { executable: modes.get(input.path) === true } : {}),
  }));
}

/** What is said of files, by all rules that are on where no others are given. */
export function analyse(files: Files | readonly InputFile[], { config = {}, ...options }: Analysing = {}): Analysis {
  const values = typeof config === "string" ? parseConfig("c.yml", config) : config;
  const { settings } = resolveConfig(values);
  if (isList(files)) return analyze(files, settings, options);
  return analyze(inputsOf(files), settings, { earlier: earlierIn(files), ...options });
}

/** What one rule says of files, all of which can be read. */
export function findingsOf(rule: string, files: Files, analysing: Analysing = {}): Finding[] {
  const { findings, errors, skipped } = analyse(files, analysing);
  const problems = [...errors.map(({ message }) => message), ...unknownAmong(skipped).map(({ reason }) => reason)];
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return findings.filter((finding) => finding.rule === rule);
}

/** The skipped files whose findings are not all known. */
export function unknownAmong(skipped: readonly Skipped[]): readonly Skipped[] {
  return skipped.filter(({ findings }) => findings === undefined);
}

/** A configuration in which only these rules speak, each as severely as it does by itself. */
export function only(...rules: readonly RuleId[]): ConfigValues {
  return { preset: "none", rules: Object.fromEntries(rules.map((rule) => [rule, "default"])) };
}

/** A repository's configuration of that kind, as its file. */
export function configFile(...rules: readonly RuleId[]): Files {
  return { ".github/kubesuggest.yml": onlyText(...rules) };
}

/** The same as the text of a configuration file, to which more can be added. */
export function onlyText(...rules: readonly RuleId[]): string {
  return `preset: none\nrules: {${rules.map((rule) => `${rule}: default`).join(", ")}}\n`;
}

function isList(files: Files | readonly InputFile[]): files is readonly InputFile[] {
  return Array.isArray(files);
}
