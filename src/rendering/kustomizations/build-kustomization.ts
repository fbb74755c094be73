import type { BuiltKustomization, ObjectOrigin, Renderer, RendererFile, RenderFailure } from "../../core/renderer.ts";
import type { YamlFile } from "../../formats/yaml/yaml-file.ts";
import type { KustomizationRoot } from "../../model/kubernetes/kustomization-files.ts";
import { originOf } from "../../model/origin/origin-of.ts";
import { isLargeDefinition, withoutSchemas } from "../large-definition.ts";
import type { KustomizationEntries } from "./entry-place.ts";
import type { KustomizationSources } from "./kustomization-sources.ts";

/** A kustomization that was built. */
export interface Built {
  readonly root: KustomizationRoot;
  /** The path of its text. */
  readonly path: string;
  readonly text: string;
  readonly origins: readonly ObjectOrigin[];
  readonly sources: KustomizationSources;
  readonly entries: KustomizationEntries;
  readonly parsed: YamlFile;
  /** Whether nothing was left out. */
  readonly isWhole: boolean;
  /** The text as it is built without origins, which only differs in form; null if it would have other documents. */
  readonly plain: () => string | null;
}

/** Whether it is test data. Nothing is reported for that, so it isn't known which of its objects a fix may change. */
export function isTestData({ path }: Built): boolean {
  return originOf(path, "").fixture !== null;
}

/** The most files and bytes that a kustomization is built from; a larger one is not built. */
export const kustomizationLimits = { files: 2000, bytes: 8_000_000 };

/** The reason for which a kustomization beyond these limits is not built. */
export const beyondLimits = "it is built from more than 2,000 files or 8 MB";

/** Builds a kustomization from the texts of files, leaving out long definitions of resources. */
export function buildKustomization(
  root: KustomizationRoot,
  texts: ReadonlyMap<string, string>,
  renderer: Renderer,
  textOnly = false,
): BuiltKustomization | RenderFailure {
  const [whole, lean] = [new Map<string, string>(), new Map<string, string>()];
  for (const name of root.files) {
    const text = texts.get(name) ?? "";
    whole.set(name, text);
    lean.set(name, withoutSchemas(text));
  }
  const built = builtAsSuch(root, lean, renderer, textOnly);
  const isAsWritten = [...whole].every(([name, text]) => lean.get(name) === text);
  // A patch may need what was left out. A missing file, however, is missing anyway.
  if (!("reason" in built) || isAsWritten || /doesn't exist|no such file/.test(built.reason)) return built;
  return buildFrom(root, whole, renderer, textOnly);
}

/**
 * Builds it with information about where objects come from. If the result is empty, it is also built without, since
 * only then an empty result may be an error.
 */
function builtAsSuch(
  ...[root, texts, renderer, textOnly]: Parameters<typeof buildFrom>
): BuiltKustomization | RenderFailure {
  const built = buildFrom(root, texts, renderer, textOnly);
  if (textOnly || "reason" in built || built.text !== "") return built;
  const plain = buildFrom(root, texts, renderer, true);
  return "reason" in plain ? plain : built;
}

function buildFrom(
  root: KustomizationRoot,
  texts: ReadonlyMap<string, string>,
  renderer: Renderer,
  textOnly: boolean,
): BuiltKustomization | RenderFailure {
  const binary = new Map(root.binary.map((file) => [file.name, file]));
  const files = [...texts].map(([name, data]): RendererFile => binary.get(name) ?? { name, data });
  const bytes = files.reduce((sum, { data, bytes: others }) => sum + (data ?? others ?? "").length, 0);
  if (files.length > kustomizationLimits.files || bytes > kustomizationLimits.bytes) return { reason: beyondLimits };
  const absent = root.absent.map((name): RendererFile => ({ name, data: "" }));
  const built = renderer.buildKustomization({
    files: [...files, ...absent],
    directory: root.directory,
    textOnly,
  });
  return "reason" in built ? built : withoutDefinitions(built);
}

function withoutDefinitions(built: BuiltKustomization): BuiltKustomization {
  const documents = built.text.split(/^---\n/m);
  if (documents.length !== built.origins.length) return built;
  const kept = documents.map((text) => !isLargeDefinition(text));
  return {
    ...built,
    text: documents.filter((_text, index) => kept[index]).join("---\n"),
    origins: built.origins.filter((_origin, index) => kept[index]),
  };
}
