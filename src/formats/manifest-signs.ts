import { isObject } from "../core/json.ts";
import { SourceFile, withPlainBreaks } from "../core/source-file.ts";
import { parseYaml } from "./yaml/parse.ts";
import { isManifestPath } from "./yaml-path.ts";

/** The key at the start of a line, after list dashes, or in a flow map; quoted or not. */
const apiVersionKey = /(?:^[ \t\u00a0\ufeff-]*|[{,]\s*|\? *)(?:apiVersion[ \t]*|(["'])apiVersion\1\s*):/m;
const kindKey = /(?:^[ \t\u00a0\ufeff-]*|[{,]\s*|\? *)(?:kind[ \t]*|(["'])kind\1\s*):/m;

/** The start of a manifest, by which files without a manifest's extension are recognized. */
const manifestStart =
  /^\ufeff?(?:(?:#.*|---.*|%.*)?\r?\n)*(?:["']?(?:apiVersion|kind|metadata)["']?[ \t]*:|\{\s*(?:"|'?(?:apiVersion|kind|metadata)'?\s*:))/;

/** The first lines of a later document that starts like a manifest. */
const laterStart = /^---.*\r?\n(?:#.*\r?\n)*["']?(?:apiVersion|kind)["']?[ \t]*:/m;

/** Ways to hide a word in other characters: a tag for base64, a renamed tag, or a tag with escapes. */
const encoding = /binary|%TAG|!\S{0,200}%[0-9a-fA-F]{2}/;

/** Whether a file's name has the extension of YAML or JSON. */
export function hasManifestName(path: string): boolean {
  return isManifestPath(path);
}

/** Whether a text is meant to be a manifest, as far as this can be decided even if it is invalid. */
export function looksLikeManifest(path: string, text: string): boolean {
  const plain = withoutEscapes(withPlainBreaks(text));
  const isEncoded = encoding.test(text);
  const hasBoth = hasBothWords(plain);
  if (!isEncoded && !hasBoth) return isManifestPath(path) && isMisspelled(plain);
  if (!isManifestPath(path) && !startsLikeManifest(path, text)) return false;
  if (mentionsManifest(plain)) return true;
  // Explicit keys, tags and aliases can be written where no pattern finds a key.
  return /[?!&*]/.test(text) && holdsObject(new SourceFile(path, text));
}

/** Whether a text starts like a manifest, or a later document does and the first ones are data: prose and code are not. */
function startsLikeManifest(path: string, text: string): boolean {
  if (manifestStart.test(text)) return true;
  const later = laterStart.exec(text);
  if (later === null) return false;
  const { documents } = parseYaml(new SourceFile(path, text.slice(0, later.index)));
  return documents.length > 0 && documents.every(({ errors, value }) => errors.length === 0 && isObject(value));
}

/**
 * Like `looksLikeManifest`, for a text that is too long to be parsed: whether a document has `apiVersion` as a
 * top-level key, or a key that may be it in another form. JSON is parsed, so that its keys are known.
 */
export function longTextLooksLikeManifest(text: string): boolean {
  const plain = withoutEscapes(text);
  if (!hasBothWords(plain) && !encoding.test(text)) return false;
  if (/^\ufeff?\s*[[{]/.test(plain)) {
    const data = parsedJson(text);
    if (data !== undefined) return [data].flat().some((one) => isObject(one) && "apiVersion" in one);
    return mentionsManifest(plain);
  }
  return rootLines(plain).some((line) => /^(?:[?!&*]|["']?(?:apiVersion\b|<<)|[[{].*\bapiVersion\b)/.test(line));
}

/** The lines with top-level keys: those with the same indentation as the first line of their document. */
function rootLines(text: string): string[] {
  const found: string[] = [];
  let root: number | null = null;
  for (const line of withPlainBreaks(text).split(/\r?\n/)) {
    const marker = /^(?:---|\.\.\.)(?:[ \t]+|$)/.exec(line)?.[0];
    if (marker !== undefined) {
      root = null;
      if (line.length > marker.length) found.push(line.slice(marker.length));
      continue;
    }
    const indent = line.search(/[^ \t\ufeff]/);
    if (indent === -1 || line[indent] === "#" || line[indent] === "%") continue;
    root ??= indent;
    if (indent === root) found.push(line.slice(indent));
  }
  return found;
}

function hasBothWords(text: string): boolean {
  return text.includes("apiVersion") && text.includes("kind");
}

/**
 * Whether a text has one of the two words as a key, and the other one in another spelling, such as `Kind` or
 * `apiversion`.
 */
function isMisspelled(text: string): boolean {
  const [hasVersion, hasKind] = [text.includes("apiVersion"), text.includes("kind")];
  if (hasVersion === hasKind) return false;
  const own = hasVersion ? apiVersionKey : kindKey;
  const other = hasVersion ? misspelledKind : misspelledVersion;
  return own.test(text) && other.test(text);
}

const misspelledVersion = /(?:^[ \t\u00a0\ufeff]*|[{,]\s*)["']?api[_-]?version["']?[ \t]*:/im;
const misspelledKind = /(?:^[ \t\u00a0\ufeff]*|[{,]\s*)["']?kind["']?[ \t]*:/im;

/** Whether a text has both words as keys, at the start of a line or in a flow map. */
export function mentionsManifest(text: string): boolean {
  return apiVersionKey.test(text) && kindKey.test(text);
}

/** Replaces the escapes of quoted scalars by their characters, and joins escaped line breaks (YAML 1.2.2, 5.7). */
function withoutEscapes(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8})|\r?\n[ \t]*|\r[ \t]*|\\)/g,
    (escape: string, ...codes: readonly (string | undefined)[]) => {
      const code = codes.slice(0, 3).find((one) => one !== undefined);
      if (code === undefined) return escape === "\\\\" ? escape : "";
      const point = Number.parseInt(code, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : escape;
    },
  );
}

/** Whether the parsed text has a document with `apiVersion` and `kind`, or can't be parsed and may have one. */
function holdsObject(source: SourceFile): boolean {
  const { documents } = parseYaml(source);
  const isBroken = documents.some(({ errors }) => errors.length > 0);
  if (isBroken && longTextLooksLikeManifest(source.text)) return true;
  return documents.some(({ value }) => {
    return isObject(value) && typeof value["apiVersion"] === "string" && typeof value["kind"] === "string";
  });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
