import type { Skipped } from "../../core/finding.ts";
import { type Json, valueAt } from "../../core/json.ts";
import type { BuiltKustomization, RenderFailure } from "../../core/renderer.ts";
import { SourceFile } from "../../core/source-file.ts";
import { encryptedWords, isEncrypted } from "../../formats/encrypted.ts";
import { needsRendering } from "../../formats/template.ts";
import { explainError } from "../../formats/yaml/explain-error.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { directoryOf, isKustomizationPath, join } from "../../model/kubernetes/kustomization.ts";
import type { KustomizationRoot } from "../../model/kubernetes/kustomization-files.ts";
import { notHere } from "../not-here.ts";
import type { RenderTrouble } from "../rendered-unit.ts";
import { beyondLimits } from "./build-kustomization.ts";
import { type FailurePlace, failurePlace } from "./failing-entry.ts";
import { failingDirectories, shortReason } from "./failure-reason.ts";

/** A kustomization that can't be built. */
export interface FailedRoot {
  readonly root: KustomizationRoot;
  readonly failure: RenderFailure;
}

/** How many kustomizations are built once more with fewer entries, to find the one that is the cause. */
const mostTries = 40;

/** The troubles of kustomizations that can't be built, each at the entry that is the cause. */
export function unbuiltTroubles(
  failed: readonly FailedRoot[],
  texts: ReadonlyMap<string, string>,
  build: (root: KustomizationRoot, texts: ReadonlyMap<string, string>) => BuiltKustomization | RenderFailure,
): RenderTrouble[] {
  let tries = 0;
  // Kustomizations fail together if they share a base.
  const known = new Map<string, FailurePlace>();
  return failed.map(({ root, failure }) => {
    const [reason, directories] = [shortReason(failure.reason), failingDirectories(failure.reason)];
    const key = JSON.stringify([directories.length === 0 ? root.directory : directories, reason]);
    const place =
      known.get(key) ??
      failurePlace(root, texts, failure, (changed) => {
        tries += 1;
        if (tries > mostTries) return null;
        const outcome = build(root, changed);
        return "reason" in outcome && shortReason(outcome.reason) === reason;
      });
    known.set(key, place);
    return unbuiltTrouble({ root, failure }, texts, place);
  });
}

function unbuiltTrouble(
  { root, failure }: FailedRoot,
  texts: ReadonlyMap<string, string>,
  { source, range }: FailurePlace,
): RenderTrouble {
  const needed = neededBy(root, failure) ?? unrenderedSource(root, texts, failure);
  const failing = failingDirectories(failure.reason).at(-1) ?? root.directory;
  const where = directoryOf(source.path) === failing ? "" : ` (in ${failing || "the root"})`;
  const why = `${needed ?? shortReason(failure.reason)}${where}`;
  return {
    part: "kustomization",
    source,
    range,
    why,
    isUsual: needed !== null,
    files: root.files,
    manifest: root.path,
  };
}

/**
 * Why a kustomization can't be built because it needs more than the repository contains, or is not built because it is
 * too large, which is not a mistake; null if it is a mistake.
 */
function neededBy({ absent, onlyChanges }: KustomizationRoot, { reason, left = [] }: RenderFailure): string | null {
  if (isAbsence(reason) || reason === beyondLimits) return shortReason(reason);
  if (onlyChanges && isAboutAnObject(reason)) return "it patches what another program renders";
  if (isAboutAnObject(reason) && variable.test(reason)) return `Flux may add what is missing: ${shortReason(reason)}`;
  const needed = [...new Set([...left, ...absent])].slice(0, 5);
  if (needed.length === 0 || !isAboutAnObject(reason)) return null;
  return `it needs ${notHere(needed)}: ${shortReason(reason)}`;
}

/** Why a kustomization can't be built here, if a file that it is built from is a template or encrypted; null otherwise. */
function unrenderedSource(
  { files }: KustomizationRoot,
  texts: ReadonlyMap<string, string>,
  { reason }: RenderFailure,
): string | null {
  if (!/yaml\b/i.test(reason)) return null;
  const encrypted = [...files].find((path) => isEncrypted(texts.get(path) ?? ""));
  if (encrypted !== undefined) return `it is built from ${encrypted}, which is ${encryptedWords}`;
  const template = [...files].find((path) => needsRendering(new SourceFile(path, texts.get(path) ?? "")));
  return template === undefined ? null : `it is built from ${template}, which is a template`;
}

/**
 * A variable in the name of a missing object. Flux fills it in after it has built a kustomization together with the
 * components that a Flux Kustomization names (fluxcd.io: Kustomization, spec.components).
 */
const variable = /\$\{\w+\}/;

/** Whether an error is about an object that a patch or a replacement refers to, and that is missing. */
function isAboutAnObject(reason: string): boolean {
  return /no matches for|no resource matches|unique target|fieldPath|nothing selected/.test(reason);
}

/**
 * Whether an error is about a file that is not in the repository. Something else may create it, so that is not a
 * mistake.
 */
function isAbsence(reason: string): boolean {
  return /no such file|not found|doesn't exist|does not exist|unable to find|evalsymlink|must build at directory|\bGet \\?"https?:/i.test(
    reason,
  );
}

/** The troubles of kustomizations whose text can't be read. */
export function unreadKustomizations(texts: ReadonlyMap<string, string>): RenderTrouble[] {
  return [...texts].flatMap(([path, text]): RenderTrouble[] => {
    if (!isKustomizationPath(path)) return [];
    const source = new SourceFile(path, text);
    const [error] = parseYaml(source).documents[0]?.errors ?? [];
    if (error === undefined) return [];
    const { why, line } = explainError(source, error);
    const range = source.yaml.lineRange(line);
    const trouble = { part: "kustomization", source, range, files: new Set([path]) } as const;
    return [needsRendering(source) ? { ...trouble, why: "it is a template", isUsual: true } : { ...trouble, why }];
  });
}

/** The troubles of generators and transformers that were not run, so that what they add or change was not checked. */
export function unrunPlugins({ unrun }: BuiltKustomization, texts: ReadonlyMap<string, string>): RenderTrouble[] {
  return unrun.map(({ file, key, name }): RenderTrouble => {
    const source = new SourceFile(file, texts.get(file) ?? "");
    const [document] = parseYaml(source).documents;
    const what = key === "generators" ? "the generator" : "the transformer";
    const why = `${what} ${shortReason(name)} ${unrunReason(name)}`;
    const range = document?.anchor([key]) ?? source.lineRange(1);
    const entries = valueAt(document?.value, [key]);
    return {
      part: "plugin",
      source,
      range,
      why,
      text: JSON.stringify(Array.isArray(entries) ? entries.map(textOf) : []),
      isUsual: key === "generators" && decrypting.test(name),
    };

    function textOf(entry: Json): Json {
      const path = typeof entry === "string" ? join(directoryOf(file), entry) : null;
      return texts.get(path ?? "") ?? entry;
    }
  });
}

/**
 * Generators that only decrypt Secrets, which no review can see (https://github.com/viaduct-ai/kustomize-sops,
 * https://github.com/goabout/kustomize-sopssecretgenerator).
 */
const decrypting = /^(?:ksops(?:-exec)? \(viaduct\.ai|SopsSecretGenerator \(goabout\.com)\//;

/** Why a plugin was not run. It is named by its kind and version, or by its file if those are not known. */
function unrunReason(name: string): string {
  if (name.endsWith("(builtin)")) return "could not be run";
  return name.endsWith(")") ? "is no part of kustomize, and was not run" : "can't be read, and was not run";
}

/** What is missing in a built kustomization. */
export function builtWithout({ path, absent }: KustomizationRoot, { left }: BuiltKustomization): Skipped[] {
  // The settings of charts say nothing without these.
  const named = [...new Set(left)].filter((name) => name !== "helmGlobals");
  const without = named.length === 0 ? [] : [{ file: path, reason: `built without ${named.slice(0, 5).join(", ")}` }];
  const empty =
    absent.length === 0
      ? []
      : [
          {
            file: path,
            reason: `built with an empty ${notHere(absent.slice(0, 5))}`,
          },
        ];
  return [...without, ...empty];
}
