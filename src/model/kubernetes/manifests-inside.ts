import { isObject, type Json, type JsonObject } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { SourceFile } from "../../core/source-file.ts";
import { unpacked } from "../../formats/inflate.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlDocument } from "../../formats/yaml/yaml-file.ts";
import { isOfApi } from "./api/kinds.ts";
import type { Manifest } from "./manifest.ts";

/** Objects of the API in a place where nothing reads them as manifests. */
export interface ManifestsInside {
  /** The path from the document's root. */
  readonly path: Path;
  /** Their kinds, without duplicates. */
  readonly kinds: readonly string[];
}

/** The deepest nesting that is searched. */
const deepest = 30;

/** Keys whose values are not manifests: what was applied earlier, and patches, which are about other objects. */
const others: ReadonlySet<string | number> = new Set([
  "annotations",
  "patch",
  "patches",
  "patchesJson6902",
  "patchesStrategicMerge",
  "podSpecPatch",
  "postRenderers",
  "status",
]);

/**
 * Manifests inside an object: texts, which scripts and operators apply, and maps, in kinds of other projects. Pods for
 * which `isJudged` is true are left out.
 */
export function manifestsInside(
  { object, kind, root, value }: Pick<Manifest, "kind" | "object" | "root" | "value">,
  isJudged: (path: Path) => boolean,
): readonly ManifestsInside[] {
  const found: ManifestsInside[] = [];
  // The API's own objects contain others only as texts, or as templates.
  const holdsMaps = !isOfApi(object.apiVersion, kind);
  look(value, root);
  return found;

  function look(here: Json, path: Path): void {
    if (typeof here === "string") {
      const kinds = kindsInText(here);
      if (kinds.length > 0) found.push({ path, kinds });
      return;
    }
    const kinds = holdsMaps && path.length > root.length && isObject(here) ? kindsOf(here) : [];
    if (kinds.length > 0) {
      if (!isJudged(path)) found.push({ path, kinds });
    } else if (path.length - root.length < deepest) {
      for (const [key, inner] of childrenOf(here)) {
        if (!others.has(key) && (typeof inner === "string" || typeof inner === "object")) look(inner, [...path, key]);
      }
    }
  }
}

/**
 * The objects in a document that is not an object itself: Ansible and tools that create clusters have them as data, and
 * kubectl can't read such a list.
 */
export function manifestsInData({ value }: YamlDocument): readonly ManifestsInside[] {
  if (typeof value !== "object" || (isObject(value) && typeof value["kind"] === "string")) return [];
  const found: ManifestsInside[] = [];
  look(value, []);
  return found;

  function look(here: Json, path: Path): void {
    const kinds = typeof here === "string" ? kindsInText(here) : isObject(here) ? kindsOf(here) : [];
    if (kinds.length > 0) found.push({ path, kinds });
    else if (typeof here === "object" && path.length < deepest && !isOperation(here)) {
      for (const [key, inner] of childrenOf(here)) if (!others.has(key)) look(inner, [...path, key]);
    }
  }
}

/** Whether a value is an operation of a JSON patch, which kustomize reads. */
function isOperation(value: Json): boolean {
  return isObject(value) && typeof value["op"] === "string" && typeof value["path"] === "string";
}

function childrenOf(value: Json): [string | number, Json][] {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item, index) => [index, item]);
  return isObject(value) ? Object.entries(value) : [];
}

/** Fields of objects that a mere reference to an object doesn't have. */
const contents = ["data", "metadata", "roleRef", "rules", "spec", "stringData", "subjects", "template", "webhooks"];

function kindsOf(value: JsonObject): string[] {
  const { apiVersion, kind } = value;
  const isWhole = contents.some((key) => isObject(value[key]) || Array.isArray(value[key]));
  return isWhole && typeof apiVersion === "string" && typeof kind === "string" && isOfApi(apiVersion, kind)
    ? [kind]
    : [];
}

const versionKey = /apiVersion["']?[ \t]*:/;
const kindKey = /kind["']?[ \t]*:/;

/** The kinds of the objects that a text contains in base64, with the offset of each. */
export function kindsInBase64(text: string): readonly { readonly kind: string; readonly offset: number }[] {
  if (!mayHoldEncoded.test(text)) return [];
  return [...text.matchAll(/[A-Za-z0-9+/]{40,}={0,2}/g)].flatMap(({ 0: word, index }) => {
    return fromBase64(` ${word}`) === null ? [] : kindsInText(word).map((kind) => ({ kind, offset: index }));
  });
}

/** The kinds of the API's objects in a text, which may be YAML, JSON, a script or base64. */
function kindsInText(given: string): string[] {
  const inside = fromBase64(given);
  const text = inside ?? given;
  if (!versionKey.test(text) || !kindKey.test(text)) return [];
  // Decompressed data can be far larger than the file.
  const most = inside === null ? longestRead : longestEncoded;
  const { documents } = parseYaml(new SourceFile("", text.length > most ? "" : text));
  const isRead = text.length <= most && documents.every(({ errors }) => errors.length === 0);
  const kinds = isRead ? documents.flatMap(({ value }) => kindsInData(value, 0)) : kindsByLines(text);
  return [...new Set(kinds)];
}

/** Longer texts are not parsed, but searched by lines. In characters. */
const longestRead = 1_000_000;
const longestEncoded = 100_000;

function kindsInData(value: Json, depth: number): string[] {
  // A text inside a text is part of a script or of another manifest.
  if (typeof value === "string") return versionKey.test(value) ? kindsByLines(value) : [];
  if (typeof value !== "object" || value === null || depth > deepest) return [];
  const { apiVersion, kind } = isObject(value) ? value : {};
  const isTyped = typeof apiVersion === "string" && typeof kind === "string";
  if (isTyped && isOfApi(apiVersion, kind) && (depth === 0 || kindsOf(value as JsonObject).length > 0)) return [kind];
  return childrenOf(value).flatMap(([key, inner]) => (others.has(key) ? [] : kindsInData(inner, depth + 1)));
}

const typeLine =
  /^([ \t]*(?:- +)?)["']?(apiVersion|kind)["']?[ \t]*:[ \t]*["']?([\w.-]+(?:\/\w+)?)["']?[ \t]*(?:#.*)?\r?$/gm;

const typeInJson = /\\?["'](apiVersion|kind)\\?["'][ \t]*:[ \t]*\\?["']([\w.-]+(?:\/\w+)?)\\?["'][ \t]*[,}]/g;

/** The largest distance between the apiVersion and the kind of an object, in characters. */
const nearby = 500;

/** The kinds in a text that is not data, from lines with the same indentation. */
function kindsByLines(text: string): string[] {
  return kindsInScript(text).map(({ kind }) => kind);
}

/** The kinds of the API's objects in the text of a script, with their offsets. */
export function kindsInScript(text: string): readonly { readonly kind: string; readonly offset: number }[] {
  const lines = [...text.matchAll(typeLine)].map(({ 1: start = "", 2: key, 3: value = "", index }) => {
    return { indent: start.length, key, value, index };
  });
  // Keys of JSON may be on one line, and their quotes may be escaped for another text.
  const inJson = [...text.matchAll(typeInJson)].map(({ 1: key, 2: value = "", index }) => {
    return { indent: -1, key, value, index };
  });
  const found = [...kindsAmong(lines), ...kindsAmong(inJson)];
  return [...new Map(found.map((one) => [one.kind, one])).values()].toSorted((a, b) => a.offset - b.offset);
}

/** An apiVersion or kind, with its indentation and offset. */
interface TypeEntry {
  readonly indent: number;
  readonly key: string | undefined;
  readonly value: string;
  readonly index: number;
}

function kindsAmong(lines: readonly TypeEntry[]): { readonly kind: string; readonly offset: number }[] {
  return lines.flatMap((line, at) => {
    if (line.key !== "kind") return [];
    const around = lines.slice(Math.max(0, at - 2), at + 3);
    const isOfKind = around.some(({ key, indent, value, index }) => {
      const isNear = indent === line.indent && Math.abs(index - line.index) < nearby;
      return key === "apiVersion" && isNear && isOfApi(value, line.value);
    });
    return isOfKind ? [{ kind: line.value, offset: line.index }] : [];
  });
}

/**
 * The word `apiVersion` in base64, after 0, 1 or 2 other bytes; the start of a data URL; the start of gzip or zlib data
 * in base64, encoded once or twice.
 */
const encodedVersion = "YXBpVmVyc2lvb|FwaVZlcnNpb2|hcGlWZXJzaW9u";
const dataAddress = "data:(?!image|font)[^,\"'\\s]{0,100},";
const packed = "(?:^|[\\s\"':])(?:H4sI|SDRzS|e[AFJN])[A-Za-z0-9+/]{20}";

/** Matches any text that may contain objects in base64. */
export const mayHoldEncoded: RegExp = new RegExp(`${encodedVersion}|${dataAddress}|${packed}`, "m");

/** The most layers of base64 that are decoded. */
const mostDecoded = 3;

function fromBase64(text: string): string | null {
  if (!mayHoldEncoded.test(text)) return null;
  const address = /^data:([^,]{0,100}),/.exec(text);
  let here = address === null ? text : text.slice(address[0].length);
  if (address !== null && address[1]?.endsWith(";base64") !== true) return decoded(here);
  for (let round = 0; round < mostDecoded; round += 1) {
    const bytes = bytesOf(here);
    if (bytes === null) break;
    here = new TextDecoder().decode(unpacked(bytes) ?? bytes);
    if (versionKey.test(here)) return here;
  }
  return null;
}

/** A text with the escapes of URLs replaced. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64.replaceAll(/\s/g, "")), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}
