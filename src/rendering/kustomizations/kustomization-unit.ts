import type { Renderer } from "../../core/renderer.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { TreeFile } from "../../model/charts/chart.ts";
import { type KustomizationRoot, kustomizationRoots } from "../../model/kubernetes/kustomization-files.ts";
import { segmentsOf } from "../compare-texts.ts";
import { type RenderedUnit, type RenderNote, type RenderTrouble, renderedPath } from "../rendered-unit.ts";
import { type Built, buildKustomization } from "./build-kustomization.ts";
import { idleEntries } from "./idle-entries.ts";
import { kustomizationEntries } from "./kustomization-entries.ts";
import { kustomizationSources } from "./kustomization-sources.ts";
import { kustomizationText } from "./kustomization-text.ts";
import {
  builtWithout,
  type FailedRoot,
  unbuiltTroubles,
  unreadKustomizations,
  unrunPlugins,
} from "./kustomization-troubles.ts";
import { kustomizationPlacer } from "./place-kustomization.ts";
import { takenOut } from "./taken-out.ts";
import { unappliedNotes, unappliedPatches } from "./unapplied-patches.ts";

/** Builds the kustomizations of a tree that no other one builds. They form one unit, since they share files. */
export function kustomizationUnit(
  files: readonly TreeFile[],
  renderer: Renderer,
  isMeant: (path: string) => boolean,
): RenderedUnit | null {
  const roots = kustomizationRoots(files).filter(({ path }) => isMeant(path));
  const texts = textsOf(files);
  const unread = unreadKustomizations(texts);
  if (roots.length === 0 && unread.length === 0) return null;
  const { built, notes, troubles, plugins, unapplied } = buildAll(roots, texts, renderer);
  const owned = new Set(built.flatMap(({ root }) => [...root.resources, ...root.patches]));
  const unbuilt = new Set(
    roots
      .filter((root) => built.every((one) => one.root !== root))
      .flatMap(({ resources, patches }) => [...resources, ...patches]),
  );
  for (const path of unapplied) unbuilt.add(path);
  const unbuiltFiles = new Set(
    roots.filter((root) => built.every((one) => one.root !== root)).flatMap(({ files: own }) => [...own]),
  );
  // Files of a kustomization that can't be built are also checked on their own.
  const isOnlyBuilt = (path: string): boolean => owned.has(path) && !unbuilt.has(path);
  return {
    directory: roots[0]?.directory ?? "",
    files: new Set(roots.flatMap((root) => [...root.files])),
    valuesFrom: new Set(),
    texts: built.map(kustomizationText),
    owned: new Set([...owned].filter(isOnlyBuilt)),
    // Kustomizations share bases, so the same plugin occurs several times.
    troubles: [...unread, ...troubles, ...distinct(plugins)],
    notes: [...notes, ...unappliedNotes(unapplied, texts)],
    renderedWith: [],
    allowedWith: [],
    turnedOff: (paths) => takenOut(built, texts, new Set([...paths].filter(isOnlyBuilt))),
    idle: (paths) => idleEntries({ built, unbuilt: unbuiltFiles, texts }, renderer, paths),
    ...kustomizationPlacer(built, texts, renderer),
  };
}

/** The results of building some kustomizations. */
interface BuiltRoots {
  readonly built: readonly Built[];
  readonly notes: readonly RenderNote[];
  readonly troubles: readonly RenderTrouble[];
  /** Plugins that are not run. Those of a shared base occur once for each kustomization. */
  readonly plugins: readonly RenderTrouble[];
  /** The paths of patches that a kustomization could not apply, since it was built without what they are for. */
  readonly unapplied: readonly string[];
}

function buildAll(
  roots: readonly KustomizationRoot[],
  texts: ReadonlyMap<string, string>,
  renderer: Renderer,
): BuiltRoots {
  const built: Built[] = [];
  const notes: RenderNote[] = [];
  const failed: FailedRoot[] = [];
  const plugins: RenderTrouble[] = [];
  const unapplied: string[] = [];
  for (const root of roots) {
    const outcome = buildKustomization(root, texts, renderer);
    if ("reason" in outcome) {
      failed.push({ root, failure: outcome });
      continue;
    }
    notes.push(...builtWithout(root, outcome).map((note) => ({ ...note, files: root.files })));
    plugins.push(...unrunPlugins(outcome, texts));
    const path = renderedPath(root.directory, "");
    const parsed = parseYaml(new SourceFile(path, outcome.text));
    unapplied.push(...unappliedPatches(root, outcome, parsed));
    // As with kubectl, the built text doesn't start with a marker.
    built.push({
      root,
      path,
      text: outcome.text,
      origins: outcome.origins,
      sources: kustomizationSources(root, texts),
      entries: kustomizationEntries(root, texts),
      parsed,
      isWhole: outcome.left.length === 0 && outcome.unrun.length === 0,
      plain: plainText(root, texts, renderer, outcome.text),
    });
  }
  const troubles = unbuiltTroubles(failed, texts, (root, changed) => buildKustomization(root, changed, renderer, true));
  return { built, notes, troubles, plugins, unapplied };
}

function distinct(troubles: readonly RenderTrouble[]): RenderTrouble[] {
  return [
    ...new Map(troubles.map((trouble) => [JSON.stringify([trouble.source.path, trouble.why]), trouble])).values(),
  ];
}

/** Builds the kustomization once more when the plain text is first needed. */
function plainText(
  root: KustomizationRoot,
  texts: ReadonlyMap<string, string>,
  renderer: Renderer,
  text: string,
): () => string | null {
  let plain: string | null | undefined;
  return () => {
    if (plain !== undefined) return plain;
    const built = buildKustomization(root, texts, renderer, true);
    const isSame = !("reason" in built) && segmentsOf(built.text).length === segmentsOf(text).length;
    plain = isSame ? built.text : null;
    return plain;
  };
}

function textsOf(files: readonly TreeFile[]): ReadonlyMap<string, string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return new Map(files.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
}
