import { isObject, type Json, type JsonObject } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { YamlDocument } from "../../formats/yaml/yaml-file.ts";
import { isOfApi } from "./api/kinds.ts";
import type { Manifest } from "./manifest.ts";

/** Objects of the API at a place where nothing reads them as manifests. */
export interface ManifestsInside {
  /** From the root of the document. */
  readonly path: Path;
  /** What they are, each kind once. */
  readonly kinds: readonly string[];
}

/** Deeper data is not looked through. */
const deepest = 30;

/** What holds no manifests of its own: what was applied, and patches, which say something of others. */
const others: ReadonlySet<string | number> = new Set([
  "annotations",
  "patch",
  "patches",
  "patchesJson6902",
  "patchesStrategicMerge",
  "podSpecPatch",
  "postRenderers",
]);

/**
 * The texts of an object that are manifests, which something else makes objects of: scripts in ConfigMaps, operators,
 * steps of workflows.
 */
export function manifestsInTexts({ root, value }: Manifest): readonly ManifestsInside[] {
  const found: ManifestsInside[] = [];
  look(value, root);
  return found;

  function look(here: Json, path: Path): void {
    if (typeof here === "string") {
      const kinds = kindsInText(here);
      if (kinds.length > 0) found.push({ path, kinds });
    } else if (path.length - root.length < deepest) {
      for (const [key, inner] of childrenOf(here)) {
        if (!others.has(key) && (typeof inner === "string" || typeof inner === "object")) look(inner, [...path, key]);
      }
    }
  }
}

/** The objects in a document that is a list: for Ansible they are data, and kubectl reads no such list. */
export function manifestsInList({ value }: YamlDocument): readonly ManifestsInside[] {
  if (!Array.isArray(value)) return [];
  const found: ManifestsInside[] = [];
  look(value, []);
  return found;

  function look(here: Json, path: Path): void {
    const kinds = typeof here === "string" ? kindsInText(here) : isObject(here) ? kindsOf(here) : [];
    if (kinds.length > 0) found.push({ path, kinds });
    else if (typeof here === "object" && path.length < deepest && !isOperation(here)) {
      for (const [key, inner] of childrenOf(here)) look(inner, [...path, key]);
    }
  }
}

/** True for an operation of a JSON patch, whose value kustomize reads. */
function isOperation(value: Json): boolean {
  return isObject(value) && typeof value["op"] === "string" && typeof value["path"] === "string";
}

function childrenOf(value: Json): [string | number, Json][] {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item, index) => [index, item]);
  return isObject(value) ? Object.entries(value) : [];
}

function kindsOf({ apiVersion, kind, spec, metadata }: JsonObject): string[] {
  const isWhole = isObject(metadata) && (isObject(spec) || kind === "ConfigMap" || kind === "Secret");
  return isWhole && typeof apiVersion === "string" && typeof kind === "string" && isOfApi(apiVersion, kind)
    ? [kind]
    : [];
}

const versionLine = /^["']?apiVersion["']?[ \t]*:[ \t]*["']?([\w.-]+(?:\/\w+)?)["']?[ \t]*\r?$/m;
const kindLine = /^["']?kind["']?[ \t]*:[ \t]*["']?([A-Z]\w*)["']?[ \t]*\r?$/m;

/** The kinds of the API whose objects a text is, as YAML or JSON. */
function kindsInText(text: string): string[] {
  if (!text.includes("apiVersion") || !text.includes("kind")) return [];
  if (/^\s*\{/.test(text)) return kindsInJson(text);
  const kinds = text.split(/^---.*$/m).flatMap((document) => {
    const [version, kind] = [versionLine.exec(document)?.[1] ?? "", kindLine.exec(document)?.[1] ?? ""];
    return isOfApi(version, kind) ? [kind] : [];
  });
  return [...new Set(kinds)];
}

function kindsInJson(text: string): string[] {
  try {
    const value = JSON.parse(text) as Json;
    return isObject(value) ? kindsOf(value) : [];
  } catch {
    return [];
  }
}
