import type { InputFile } from "../../analysis/input-file.ts";
import type { Skipped } from "../../core/finding.ts";
import { SourceFile } from "../../core/source-file.ts";
import { detect } from "../../formats/detect.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { isYamlPath } from "../../formats/yaml-path.ts";
import { holdsFile } from "../../model/charts/chart.ts";
import { mayDeploy } from "../../model/charts/git-ops.ts";
import { deploysWithValues } from "../../model/deploy-commands.ts";
import { isCommandFile } from "../../model/joined-commands.ts";
import { directoriesAbove, directoryOf, isKustomizationPath } from "../../model/kubernetes/kustomization.ts";
import { rightsIn } from "../../model/kubernetes/rights-inside.ts";
import { deployedOtherwise, isDeployerPath } from "../../model/other-deployers.ts";
import type { CommitFiles } from "./read-commit.ts";
import { isLikelyDeployer } from "./read-deployments.ts";
import { within } from "./within-bounds.ts";

/** So much is read to find out whether a tool deploys something with changed files. */
const bounds = { files: 80, size: 200_000, bytes: 1_500_000 };

/** What commands and configurations say of files that hold values, or of all there are. */
interface Deployer {
  readonly tool: string;
  /** The files that it may name. */
  readonly directory: string;
  readonly names: (name: string) => boolean;
}

/**
 * Those of changed files that are no manifests and that a command, or a file of another tool above them, names: values
 * with which it deploys a chart. Nothing renders it with them.
 */
export async function valuesOfOthers(
  head: CommitFiles,
  changed: readonly string[],
  known: readonly InputFile[] = [],
): Promise<readonly Skipped[]> {
  const { entries } = head;
  const bytesOf = new Map(known.map(({ path, bytes }) => [path, bytes]));
  const named = changed.filter((path) => mayHoldValues(path) && entries.get(path)?.type === "file");
  const isManifest = (path: string): boolean => {
    const bytes = bytesOf.get(path);
    return bytes !== undefined && detect(path, bytes).kind !== "skip";
  };
  const values = named.filter((path) => !isManifest(path));
  if (values.length === 0) return [];
  const above = new Set(values.flatMap(directoriesAbove));
  const paths = [...entries.keys()];
  const deployers = paths.filter((path) => isDeployerPath(path) && above.has(directoryOf(path)));
  const commands = paths.filter((path) => isCommandFile(path) || /\.tf$/i.test(path)).toSorted(byLikelihood);
  const releases = paths.filter((path) => isLikelyDeployer(path));
  const read = [
    ...(await head.read(within(bounds, [...deployers, ...commands], entries))),
    ...(await head.read(within(bounds, releases, entries))),
  ];
  const saying = [...read, ...known].flatMap(deployersIn);
  const unread = values.filter((path) => !bytesOf.has(path) && isYamlPath(path));
  for (const { path, bytes } of await head.read(within(bounds, unread, entries))) bytesOf.set(path, bytes);
  return values.flatMap((path): Skipped[] => {
    if (isManifest(path)) return [];
    const name = path.slice(path.lastIndexOf("/") + 1);
    const using = saying.find((one) => holdsFile(one, path) && one.names(name));
    if (using === undefined) return rightsLeft(path, bytesOf.get(path));
    return [{ file: path, reason: `what ${using.tool} makes of it is not checked`, findings: "none" }];
  });
}

/** Rights of pods in data that is no object: something may make pods of it. */
function rightsLeft(path: string, bytes: Uint8Array | undefined): Skipped[] {
  if (bytes === undefined || bytes.length > bounds.size || isKustomizationPath(path) || path.startsWith(".")) return [];
  const text = new TextDecoder().decode(bytes);
  if (!mayGiveRights.test(text)) return [];
  const source = new SourceFile(path, text);
  const found = parseYaml(source).documents.flatMap((document) => {
    return rightsIn(document.value).map((at) => ({ key: at.at(-1), offset: document.anchor(at)[0] }));
  });
  return found.slice(0, 1).map(({ key, offset }): Skipped => {
    const reason = `what ${String(key)} in it does is not checked: it is in no object`;
    return { file: path, reason, line: source.position(offset).line, findings: "none" };
  });
}

const mayGiveRights = /privileged|host(?:IPC|Network|Path|PID)|\\[uUx]/i;

/** Whether a file may hold values, as far as its name tells: one that only programs write or read does not. */
function mayHoldValues(path: string): boolean {
  if (isDeployerPath(path) || isCommandFile(path) || /(?:^|\/)(?:Chart|kustomization)\.ya?ml$/.test(path)) return false;
  return (
    /\.ya?ml(?:\.\w+)?$|\.(?:json|vals)$|values/i.test(path) && !/(?:package|tsconfig|lock)[^/]*\.json$/i.test(path)
  );
}

/** Where a repository says first how it is deployed, its pipelines before its other scripts. */
function byLikelihood(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || Number(a > b) - Number(a < b);
}

function rankOf(path: string): number {
  if (/helm|deploy|release|install/i.test(path)) return 0;
  if (/^\.|ci[./-]|pipeline/i.test(path)) return 1;
  return /makefile|taskfile|justfile|\.sh$/i.test(path) ? 2 : 3;
}

function deployersIn({ path, bytes }: InputFile): Deployer[] {
  const text = new TextDecoder().decode(bytes);
  if (deploysWithValues(path, text)) return [{ tool: "helm", directory: "", names: nameTest(text) }];
  if (isYamlPath(path) && mayDeploy(text)) {
    const tool = isKustomizationPath(path) ? "kustomize" : text.includes("argoproj.io/") ? "Argo CD" : "Flux";
    return [{ tool, directory: "", names: nameTest(text) }];
  }
  const found = isDeployerPath(path) ? deployedOtherwise(path, text) : null;
  return found === null ? [] : [{ tool: found.tool, directory: directoryOf(path), names: nameTest(text) }];
}

/** A name with something in it that only a run fills in: `{{ .Environment.Name }}.yaml`, `values-$ENV.yaml`. */
const filledIn =
  /(?:(?<![\w.-])[\w.-]+)?(?:\$\{\{[^{}\n]*\}\}|\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}|\$\([^()\n]*\)|\$\w+(?!\w)|%\w+%|\*)[\w.-]*\.(?:ya?ml|json)\b/g;

const mostPatterns = 100;

/** Tells names of files that a text has, as they stand or with a part that is filled in. */
function nameTest(text: string): (name: string) => boolean {
  const patterns = [...new Set(text.match(filledIn))].slice(0, mostPatterns).map((pattern) => {
    const [start = "", ...others] = pattern.split(/\$?\{\{[^{}]*\}\}|\$\{[^{}]*\}|\$\([^()]*\)|\$\w+|%\w+%|\*/);
    return { start, end: others.at(-1) ?? "" };
  });
  const isFilled = (name: string): boolean => {
    return patterns.some(({ start, end }) => {
      return name.length > start.length + end.length && name.startsWith(start) && name.endsWith(end);
    });
  };
  return (name) => text.includes(name) || isFilled(name);
}
