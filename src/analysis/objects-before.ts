import type { FileError, Skipped } from "../core/finding.ts";
import { SourceFile } from "../core/source-file.ts";
import { detect } from "../formats/detect.ts";
import { parseYaml } from "../formats/yaml/parse.ts";
import { isKustomizationPath } from "../model/kubernetes/kustomization.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import { readManifests } from "../model/kubernetes/read-manifests.ts";
import { type EarlierObjects, earlierObjects } from "../model/kubernetes/removed-objects.ts";
import type { ChangedFile } from "../review/change.ts";
import { rangeIn } from "../rules/lib/places.ts";
import type { RenderedAnalysis } from "./analyze-rendered.ts";
import type { InputFile } from "./input-file.ts";

/** The parts of a change that decide what is missing at its head. */
interface ChangedTree {
  readonly changes: readonly ChangedFile[];
  readonly head: readonly InputFile[];
  readonly elsewhere?: readonly InputFile[];
  readonly skipped: readonly Skipped[];
  readonly errors?: readonly FileError[];
  readonly complete: boolean;
  readonly whole?: boolean;
}

/**
 * What is kept of the objects of the base, so that the analysis of the head finds those that the change removes. Null
 * if some of the head's files are not known.
 */
export function objectsBefore(base: RenderedAnalysis, change: ChangedTree): EarlierObjects | null {
  const { changes, head, elsewhere = [], skipped, errors = [], complete, whole = true } = change;
  if (!complete || !whole || errors.length > 0 || skipped.some(({ findings }) => findings === undefined)) return null;
  const isWritten = wordTest(changes, head);
  const isIn = objectTest(elsewhere);
  const paths = new Set(head.map(({ path }) => path));
  const texts = new Map(base.rendered?.units.flatMap((unit) => unit.texts.map((text) => [text.path, text] as const)));
  // A file that now has a name under which it is not read, such as that of a template, still has the object.
  const moved = new Set(
    changes.filter(({ path }) => !paths.has(path)).flatMap(({ previousPath }) => previousPath ?? []),
  );
  const isBuilt = ({ source }: Manifest): boolean => isKustomizationPath(texts.get(source.path)?.manifest ?? "");
  const stays = (manifest: Manifest): boolean => {
    const { path } = manifest.source;
    const { generated, fixture } = base.ground.workspace.originOf(path);
    if (generated !== null || fixture !== null || moved.has(path)) return true;
    const text = texts.get(path);
    if (text === undefined || isBuilt(manifest)) return false;
    // A template that is still there may print the object with other values.
    const template = text.templateAt(rangeIn(manifest, [])[0]);
    return template === null || paths.has(template);
  };
  return earlierObjects(base.ground.workspace, {
    stays,
    isBuilt,
    isWritten,
    isElsewhere: (kind, name) => isWritten(name) || isIn(kind, name),
  });
}

/**
 * Returns a test for words that the change adds in files without objects: values, scripts, the files of other tools. A
 * file whose patch is not known may get any word.
 */
function wordTest(changes: readonly ChangedFile[], head: readonly InputFile[]): (word: string) => boolean {
  const bytesOf = new Map(head.map(({ path, bytes }) => [path, bytes]));
  let words: ReadonlySet<string> | "any" | undefined;
  const wordsAdded = (): ReadonlySet<string> | "any" => {
    const others = changes.filter(({ path, status }) => {
      if (status === "removed") return false;
      const bytes = bytesOf.get(path);
      return bytes === undefined || detect(path, bytes).kind === "skip";
    });
    if (others.some(({ patch }) => patch === null)) return "any";
    const lines = others.flatMap(({ patch }) => patch?.match(/^\+.*$/gm) ?? []);
    return new Set(lines.flatMap((line) => line.split(/[^\w.-]+/)));
  };
  return (word) => {
    words ??= wordsAdded();
    return words === "any" || words.has(word);
  };
}

/** Returns a test for objects in files: manifests, templates that print them, and kustomizations that generate them. */
function objectTest(files: readonly InputFile[]): (kind: string, name: string) => boolean {
  const decoder = new TextDecoder();
  let texts: readonly (readonly [path: string, text: string])[] | undefined;
  const known = new Map<string, readonly Manifest[]>();
  const objectsIn = (path: string, text: string): readonly Manifest[] => {
    const found = known.get(path) ?? manifestsIn(path, text);
    known.set(path, found);
    return found;
  };
  return (kind, name) => {
    texts ??= files.map(({ path, bytes }) => [path, decoder.decode(bytes)]);
    return texts.some(([path, text]) => {
      if (!text.includes(name)) return false;
      if (isKustomizationPath(path)) return /Generator/.test(text);
      if (text.includes("{{")) return text.includes(`kind: ${kind}`);
      return objectsIn(path, text).some((one) => one.kind === kind && one.name === name);
    });
  };
}

function manifestsIn(path: string, text: string): readonly Manifest[] {
  const { manifests, partial } = readManifests(parseYaml(new SourceFile(path, text)));
  return [...manifests, ...partial];
}
