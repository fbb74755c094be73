import { isObject } from "../core/json.ts";
import type { Range } from "../core/range.ts";
import { SourceFile } from "../core/source-file.ts";
import { directiveLines, escapeOf } from "./dockerfile/directives.ts";
import { isDockerfilePath } from "./dockerfile/dockerfile-path.ts";
import { maxDockerfileSize } from "./dockerfile/limits.ts";
import { maskText } from "./dockerfile/masked-text.ts";
import { findTemplate } from "./template.ts";
import { maxFileSize } from "./yaml/limits.ts";
import { parseYaml } from "./yaml/parse.ts";

/**
 * What a file is. `unreadable`: it looks like a manifest or a Dockerfile, and nobody can read it as one. `template`: it
 * is to be rendered first. `silent`: nobody expects a word about it, it is no manifest.
 */
export type Detected =
  | { readonly kind: "yaml"; readonly source: SourceFile }
  | { readonly kind: "dockerfile"; readonly source: SourceFile }
  | {
      readonly kind: "unreadable";
      readonly format: "manifest" | "dockerfile";
      /** As far as its text can be shown. */
      readonly source: SourceFile;
      /** In half a sentence. */
      readonly why: string;
      readonly offset: number;
    }
  | {
      readonly kind: "template";
      readonly format: "manifest" | "dockerfile";
      readonly source: SourceFile;
      readonly offset: number;
      /** True where its marks stand in texts, so that it can be read without being rendered. */
      readonly plain: boolean;
    }
  | { readonly kind: "skip"; readonly reason: string; readonly silent: boolean };

const notManifest: Detected = { kind: "skip", reason: "not a Kubernetes manifest", silent: true };

const yamlName = /\.(?:ya?ml|json)$/i;

/** A key at the start of a line, after list dashes, or in a flow map; quoted or not. */
const apiVersionKey = /(?:^[ \t\u00a0\ufeff-]*|[{,]\s*|\? *)(?:apiVersion[ \t]*|(["'])apiVersion\1\s*):/m;
const kindKey = /(?:^[ \t\u00a0\ufeff-]*|[{,]\s*|\? *)(?:kind[ \t]*|(["'])kind\1\s*):/m;

/** The key at the start of a line, or what may be one. */
const topKey = /^(?:[?!&*].*)?["']?apiVersion\b/m;

/** What only a Dockerfile template has; what a program is given may hold braces, `--format "{{.Id}}"`. */
const templateMark =
  /^[ \t]*(?:(?:ADD|ARG|COPY|EXPOSE|FROM|USER|VOLUME|WORKDIR)[ \t].*)?(?:\{[{%]|<%)|^[ \t]*FROM[ \t]+(?:%%|@@|<)/gim;

/**
 * What a file is, judged without parsing it: a Dockerfile by its name or because a build names it, a manifest by its
 * text. Of files above `limit` bytes nothing is read that may be a manifest.
 */
export function detect(path: string, bytes: Uint8Array, built: boolean = false, limit: number = maxFileSize): Detected {
  if (built || isDockerfilePath(path)) return detectDockerfile(path, bytes);
  if (bytes.length > Math.min(limit, maxFileSize)) return tooLarge(path, bytes, Math.min(limit, maxFileSize));
  const text = decode(bytes);
  if (text === null) return undecodable(path, bytes);
  if (isLfsPointer(text)) {
    return { kind: "skip", reason: "a Git LFS pointer, not the file itself", silent: !yamlName.test(path) };
  }
  if (!looksLikeManifest(path, text)) return notManifest;
  const source = new SourceFile(path, text);
  const conflict = conflictIn(text);
  if (conflict !== null) return unreadable("manifest", source, conflictWords, conflict);
  return templateIn(source) ?? { kind: "yaml", source };
}

/** What YAML reads as text is data to kubectl: braces in the middle of a plain text, or a `%Y-%m` behind a comma. */
function templateIn(source: SourceFile): Detected | null {
  const { text } = source;
  if (findTemplate(text) === null) return null;
  const tokens = parseYaml(source).documents.some(({ errors }) => errors.length > 0);
  const first = findTemplate(text, { tokens });
  if (first === null) return null;
  const other = findTemplate(text, { tokens, braces: false });
  return { kind: "template", format: "manifest", source, offset: other ?? first, plain: other === null && !tokens };
}

function detectDockerfile(path: string, bytes: Uint8Array): Detected {
  const skip = (reason: string): Detected => ({ kind: "skip", reason, silent: false });
  if (bytes.length > maxDockerfileSize) {
    const why = `it is larger than ${maxDockerfileSize / 1024 / 1024} MiB`;
    return unreadable("dockerfile", new SourceFile(path, readable(bytes)), why);
  }
  const text = decode(bytes);
  if (text === null) {
    const why = bytes.includes(0) ? "it contains NUL bytes" : "it is not UTF-8";
    return unreadable("dockerfile", new SourceFile(path, readable(bytes)), why);
  }
  if (isLfsPointer(text)) return skip("a Git LFS pointer, not the file itself");
  if (text.trim() === "") return skip("empty");
  const source = new SourceFile(path, text);
  // What a heredoc holds is the text of a file or a script, whatever it looks like.
  const heredocs = heredocRanges(text);
  const conflict = conflictIn(text, heredocs);
  if (conflict !== null) return unreadable("dockerfile", source, conflictWords, conflict);
  const template = firstOutside(text, templateMark, heredocs);
  if (template === null) return { kind: "dockerfile", source };
  return { kind: "template", format: "dockerfile", source, offset: template, plain: false };
}

/** Where the heredocs of instructions stand, the instructions' own lines included. */
function heredocRanges(text: string): readonly Range[] {
  const { heredocs } = maskText(text, escapeOf(directiveLines(text)));
  return [...heredocs].flatMap(([start, end]): Range[] => {
    const takesSome = /^(?:ADD|COPY|ONBUILD|RUN)[ \t]/i.test(text.slice(start, start + 10));
    return end !== null && takesSome ? [[start, end]] : [];
  });
}

/** Where a pattern first stands outside of ranges, which come in order. */
function firstOutside(text: string, pattern: RegExp, ranges: readonly Range[]): number | null {
  let next = 0;
  for (const { index } of text.matchAll(pattern)) {
    while ((ranges[next]?.[1] ?? index) < index) next += 1;
    if (index <= (ranges[next]?.[0] ?? index)) return index;
  }
  return null;
}

function isLfsPointer(text: string): boolean {
  return text.startsWith("version https://git-lfs.github.com/spec/");
}

/** Where a merge has left its markers, but for those in ranges, which come in order. */
function conflictIn(text: string, exempt: readonly Range[] = []): number | null {
  return /^>{7}(?:[ \t]|\r?$)/m.test(text) ? firstOutside(text, /^<{7}(?:[ \t]|\r?$)/gm, exempt) : null;
}

/** True when a file's name allows it to be read at all; whether it is a manifest, only its text can tell. */
function looksLikeManifest(path: string, text: string): boolean {
  const plain = text.includes("\\") ? withoutEscapes(text) : text;
  const isEncoded = text.includes("binary") || text.includes("%TAG");
  if (!isEncoded && !(plain.includes("apiVersion") && plain.includes("kind"))) return false;
  if (
    !yamlName.test(path) &&
    !/^\ufeff?(?:(?:#.*|---.*|%.*)?\r?\n)*(?:["']?(?:apiVersion|kind|metadata)["']?[ \t]*:|\{\s*")/.test(text)
  ) {
    return false;
  }
  if (mentionsManifest(plain)) return true;
  // Explicit keys, tags and aliases can stand where no pattern looks for a key.
  return /[?!&*]/.test(text) && holdsObject(new SourceFile(path, text));
}

/** A text with the characters that escapes of quoted texts stand for, and joined lines (YAML 1.2.2, 5.7). */
function withoutEscapes(text: string): string {
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

/** True where a document, read as data, has what makes it an object. */
function holdsObject(source: SourceFile): boolean {
  return parseYaml(source).documents.some(({ value }) => {
    return isObject(value) && typeof value["apiVersion"] === "string" && typeof value["kind"] === "string";
  });
}

function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function undecodable(path: string, bytes: Uint8Array): Detected {
  const wide = new TextDecoder(bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-16le").decode(bytes);
  if (bytes.includes(0) && mentionsManifest(wide)) {
    return unreadable("manifest", new SourceFile(path, wide), "it is UTF-16, and only UTF-8 is checked");
  }
  if (!mentionsManifest(new TextDecoder("latin1").decode(bytes))) return notManifest;
  const why = bytes.includes(0) ? "it contains NUL bytes" : "it is not UTF-8";
  return unreadable("manifest", new SourceFile(path, readable(bytes)), why);
}

function mentionsManifest(text: string): boolean {
  return apiVersionKey.test(text) && kindKey.test(text);
}

/** The start of a text that is not read, to show. */
function readable(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, shownBytes));
}

/** So many bytes of a file that is not read are looked at and shown. */
const shownBytes = 64 * 1024;

function tooLarge(path: string, bytes: Uint8Array, limit: number): Detected {
  const start = readable(bytes);
  if (!yamlName.test(path)) return notManifest;
  const isManifest = apiVersionKey.test(start) || topKey.test(withoutEscapes(new TextDecoder("latin1").decode(bytes)));
  if (!isManifest) return notManifest;
  return unreadable("manifest", new SourceFile(path, start), `it is larger than ${limit / 1024} KiB`);
}

const conflictWords = "it contains merge conflict markers";

function unreadable(format: "manifest" | "dockerfile", source: SourceFile, why: string, offset = 0): Detected {
  return { kind: "unreadable", format, source, why, offset };
}
