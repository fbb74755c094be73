import { SourceFile } from "../core/source-file.ts";
import { isDockerfilePath } from "./dockerfile/dockerfile-path.ts";
import { maxDockerfileSize } from "./dockerfile/limits.ts";
import { findTemplate } from "./template.ts";
import { maxFileSize } from "./yaml/limits.ts";

/** What a file is. `silent`: nobody expects a word about it, it is no manifest. `line` counts from 1. */
export type Detected =
  | { readonly kind: "yaml"; readonly source: SourceFile }
  | { readonly kind: "dockerfile"; readonly source: SourceFile }
  | { readonly kind: "skip"; readonly reason: string; readonly line?: number; readonly silent: boolean };

const notManifest: Detected = { kind: "skip", reason: "not a Kubernetes manifest", silent: true };

const yamlName = /\.(?:ya?ml|json)$/i;

/** A key at the start of a line, after list dashes, or in a flow map; quoted or not. */
const apiVersionKey = /(?:^[ \t\u00a0\ufeff-]*|[{,]\s*|\? *)["']?apiVersion["']?[ \t]*:/m;
const kindKey = /(?:^[ \t\u00a0\ufeff-]*|[{,]\s*|\? *)["']?kind["']?[ \t]*:/m;

/** What only a Dockerfile template has; what a program is given may hold braces, `--format "{{.Id}}"`. */
const templateMark =
  /^[ \t]*(?:(?:ADD|ARG|COPY|EXPOSE|FROM|USER|VOLUME|WORKDIR)[ \t].*)?(?:\{[{%]|<%)|^[ \t]*FROM[ \t]+(?:%%|@@|<)/im;

/**
 * What a file is, judged without parsing it: a Dockerfile by its name or because a build names it, a manifest by its
 * text. Of files above `limit` bytes nothing is read that may be a manifest.
 */
export function detect(path: string, bytes: Uint8Array, built: boolean = false, limit: number = maxFileSize): Detected {
  if (built || isDockerfilePath(path)) return detectDockerfile(path, bytes);
  if (bytes.length > Math.min(limit, maxFileSize)) return tooLarge(path, bytes, Math.min(limit, maxFileSize));
  const text = decode(bytes);
  if (text === null) return undecodable(bytes);
  if (isLfsPointer(text)) {
    return { kind: "skip", reason: "a Git LFS pointer, not the file itself", silent: !yamlName.test(path) };
  }
  if (!looksLikeManifest(path, text)) return notManifest;
  const source = new SourceFile(path, text);
  const conflict = conflictIn(text);
  if (conflict !== null) return refused(source, conflict, "merge conflict markers");
  const template = findTemplate(text);
  if (template !== null) return refused(source, template, "a template: check its rendered output instead");
  return { kind: "yaml", source };
}

function detectDockerfile(path: string, bytes: Uint8Array): Detected {
  const skip = (reason: string): Detected => ({ kind: "skip", reason, silent: false });
  if (bytes.length > maxDockerfileSize) return skip(`larger than ${maxDockerfileSize / 1024 / 1024} MiB`);
  const text = decode(bytes);
  if (text === null) return skip(bytes.includes(0) ? "it contains NUL bytes" : "not UTF-8");
  if (isLfsPointer(text)) return skip("a Git LFS pointer, not the file itself");
  if (text.trim() === "") return skip("empty");
  const source = new SourceFile(path, text);
  const conflict = conflictIn(text);
  if (conflict !== null) return refused(source, conflict, "merge conflict markers");
  const template = text.search(templateMark);
  return template === -1 ? { kind: "dockerfile", source } : refused(source, template, "a Dockerfile template");
}

function isLfsPointer(text: string): boolean {
  return text.startsWith("version https://git-lfs.github.com/spec/");
}

function conflictIn(text: string): number | null {
  const start = text.search(/^<{7}(?:[ \t]|\r?$)/m);
  return start !== -1 && /^>{7}(?:[ \t]|\r?$)/m.test(text) ? start : null;
}

/** True when a file's name allows it to be read at all; whether it is a manifest, only its text can tell. */
function looksLikeManifest(path: string, text: string): boolean {
  if (!text.includes("apiVersion") || !text.includes("kind")) return false;
  if (
    !yamlName.test(path) &&
    !/^\ufeff?(?:(?:#.*|---.*|%.*)?\r?\n)*(?:["']?(?:apiVersion|kind|metadata)["']?[ \t]*:|\{\s*")/.test(text)
  ) {
    return false;
  }
  return apiVersionKey.test(text) && kindKey.test(text);
}

function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function undecodable(bytes: Uint8Array): Detected {
  const wide = bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-16le";
  if (bytes.includes(0) && mentionsManifest(bytes, wide)) {
    return { kind: "skip", reason: "UTF-16, but Kubernetes needs UTF-8", silent: false };
  }
  const reason = bytes.includes(0) ? "it contains NUL bytes" : "not UTF-8";
  return { kind: "skip", reason, silent: !mentionsManifest(bytes, "latin1") };
}

function mentionsManifest(bytes: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(bytes);
  return apiVersionKey.test(text) && kindKey.test(text);
}

function tooLarge(path: string, bytes: Uint8Array, limit: number): Detected {
  const start = new TextDecoder().decode(bytes.subarray(0, 64 * 1024));
  const silent = !yamlName.test(path) || !apiVersionKey.test(start);
  return { kind: "skip", reason: `larger than ${limit / 1024} KiB`, silent };
}

function refused(source: SourceFile, offset: number, reason: string): Detected {
  return { kind: "skip", reason, line: source.position(offset).line, silent: false };
}
