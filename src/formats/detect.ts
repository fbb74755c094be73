import type { Range } from "../core/range.ts";
import { SourceFile } from "../core/source-file.ts";
import { isDockerfilePath } from "./dockerfile/dockerfile-path.ts";
import { isDockerfileByText } from "./dockerfile/dockerfile-signs.ts";
import { maxDockerfileSize } from "./dockerfile/limits.ts";
import { parseDockerfile } from "./dockerfile/parse.ts";
import { encryptedWords, isEncrypted } from "./encrypted.ts";
import { hasManifestName, longTextLooksLikeManifest, looksLikeManifest } from "./manifest-signs.ts";
import { findTemplate } from "./template.ts";
import { maxFileSize } from "./yaml/limits.ts";
import { hasErrors } from "./yaml/parse.ts";

/**
 * What a file is. `unreadable`: it looks like a manifest or a Dockerfile but can't be read as one. `template`: it has
 * to be rendered first. `skip` with `silent`: it is not a manifest, and nobody expects it to be mentioned.
 */
export type Detected =
  | { readonly kind: "yaml"; readonly source: SourceFile }
  | { readonly kind: "dockerfile"; readonly source: SourceFile }
  | {
      readonly kind: "unreadable";
      readonly format: "manifest" | "dockerfile";
      /** The text, as far as it can be shown. */
      readonly source: SourceFile;
      /** The reason, as half a sentence. */
      readonly why: string;
      readonly offset: number;
    }
  | {
      readonly kind: "template";
      readonly format: "manifest" | "dockerfile";
      readonly source: SourceFile;
      readonly offset: number;
      /** Whether all marks are in the middle of plain scalars, so that the file can be read without being rendered. */
      readonly plain: boolean;
    }
  | {
      readonly kind: "skip";
      readonly reason: string;
      readonly silent: boolean;
      /** The line where the part that is not checked begins, counting from 1. */
      readonly line?: number;
    };

const notManifest: Detected = { kind: "skip", reason: "not a Kubernetes manifest", silent: true };

/** Marks that only a template of a Dockerfile has. Braces in an argument are not one: `--format "{{.Id}}"`. */
const templateMark =
  /^[ \t]*(?:(?:ADD|ARG|COPY|EXPOSE|FROM|USER|VOLUME|WORKDIR)[ \t].*)?(?:\{[{%]|<%)|^[ \t]*FROM[ \t]+(?:%%|@@|<)/gim;

/**
 * Compose and Bake files can contain a Dockerfile (docs.docker.com: Compose Build Specification, Bake file reference).
 */
const inlineDockerfile = /(?:^|[{,])[ \t]*["']?dockerfile[-_]inline["']?[ \t]*:/m;

/**
 * Decides what a file is without parsing it. It is a Dockerfile if its name says so, if a build names it, or if its
 * name mentions Dockerfiles and its text is one. It is a manifest if its text looks like one. A manifest of more than
 * `limit` bytes is unreadable.
 */
export function detect(path: string, bytes: Uint8Array, built: boolean = false, limit: number = maxFileSize): Detected {
  if (built || isDockerfilePath(path)) return detectDockerfile(path, bytes);
  if (bytes.length > Math.min(limit, maxFileSize)) return tooLarge(path, bytes, Math.min(limit, maxFileSize));
  const text = decode(bytes);
  if (text === null) return undecodable(path, bytes);
  if (isLfsPointer(text)) {
    return { kind: "skip", reason: pointerWords, silent: !hasManifestName(path) };
  }
  if (isDockerfileByText(path, text)) return detectDockerfile(path, bytes);
  const source = new SourceFile(path, text);
  if (!looksLikeManifest(path, text)) return dockerfileInside(source) ?? notManifest;
  const conflict = conflictIn(text);
  if (conflict !== null) return unreadable("manifest", source, conflictWords, conflict);
  return templateIn(source) ?? { kind: "yaml", source };
}

function dockerfileInside(source: SourceFile): Detected | null {
  const found = inlineDockerfile.exec(source.text);
  if (found === null) return null;
  const { line } = source.position(found.index + found[0].search(/["'\w]/));
  return { kind: "skip", reason: "the Dockerfile inside of it is not checked", silent: false, line };
}

/**
 * Finds template marks. What YAML reads as text is data for kubectl: braces inside a plain scalar, or `%Y-%m` after a
 * comma.
 */
function templateIn(source: SourceFile): Detected | null {
  const { text } = source;
  if (findTemplate(text) === null) return null;
  const tokens = hasErrors(source);
  const first = findTemplate(text, { tokens });
  if (first === null) return null;
  if (isForProgram(text)) return notManifest;
  const other = findTemplate(text, { tokens, braces: false });
  return { kind: "template", format: "manifest", source, offset: other ?? first, plain: other === null && !tokens };
}

/** The API groups of configuration files that programs read, which are never sent to a cluster. */
const programGroups =
  "audit\\.k8s\\.io|client\\.authentication\\.k8s\\.io|eksctl\\.io|k3d\\.io|kind\\.x-k8s\\.io|kops\\.k8s\\.io|" +
  "krew\\.googlecontainertools\\.github\\.com|kubeadm\\.k8s\\.io|(?:apiserver|kubelet|kubeproxy|kubescheduler)\\.config\\.k8s\\.io|skaffold";
const forProgram = new RegExp(`^apiVersion:[ \\t]*["']?(?:${programGroups})/`);

/** Whether all objects of a text are configuration of programs. */
function isForProgram(text: string): boolean {
  const versions = text.match(/^apiVersion:.*/gm) ?? [];
  // The key may be written in another way, which could hide an object.
  const isPlain = versions.length === text.split("apiVersion").length - 1 && !/\\[uUx]|binary/.test(text);
  return isPlain && versions.every((line) => forProgram.test(line));
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
  if (text.trim() === "") return skip("empty");
  const source = new SourceFile(path, text);
  if (isLfsPointer(text)) return unreadable("dockerfile", source, `it is ${pointerWords}`);
  // A heredoc contains the text of a file or a script, whatever it looks like.
  const heredocs = heredocRanges(source);
  const conflict = conflictIn(text, heredocs);
  if (conflict !== null) return unreadable("dockerfile", source, conflictWords, conflict);
  const template = firstOutside(text, templateMark, heredocs);
  if (template === null) return { kind: "dockerfile", source };
  return { kind: "template", format: "dockerfile", source, offset: template, plain: false };
}

/** The ranges of instructions with heredocs, including the lines of the instructions themselves. */
function heredocRanges(source: SourceFile): readonly Range[] {
  if (!source.text.includes("<<")) return [];
  const { instructions } = parseDockerfile(source);
  return instructions.flatMap(({ heredoc, range }) => (heredoc === "" ? [] : [range]));
}

/** The offset of the first match of a pattern outside of the given sorted ranges. */
function firstOutside(text: string, pattern: RegExp, ranges: readonly Range[]): number | null {
  let next = 0;
  for (const { index } of text.matchAll(pattern)) {
    while ((ranges[next]?.[1] ?? index) < index) next += 1;
    if (index <= (ranges[next]?.[0] ?? index)) return index;
  }
  return null;
}

/** Whether a text is a pointer file of Git LFS, which consists of lines like these only (git-lfs, docs/spec.md). */
function isLfsPointer(text: string): boolean {
  return (
    text.length < 1024 && /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:[a-z0-9.-]+ \S+\r?\n?)*$/.test(text)
  );
}

/** The offset of the first merge conflict marker outside of the given sorted ranges. */
function conflictIn(text: string, exempt: readonly Range[] = []): number | null {
  return /^>{7}(?:[ \t]|\r?$)/m.test(text) ? firstOutside(text, /^<{7}(?:[ \t]|\r?$)/gm, exempt) : null;
}

function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Detects manifests that are not UTF-8. kubectl reads UTF-16 and ignores invalid bytes in comments. */
function undecodable(path: string, bytes: Uint8Array): Detected {
  if (isEncrypted(readable(bytes))) return { kind: "skip", reason: encryptedWords, silent: !hasManifestName(path) };
  const isWide = bytes.includes(0);
  const wide = isWide ? asKubectlDecodes(bytes) : "";
  if (isWide && looksLikeManifest(path, wide)) {
    return unreadable("manifest", new SourceFile(path, wide), "it is UTF-16, and only UTF-8 is checked");
  }
  if (!looksLikeManifest(path, new TextDecoder("utf-8").decode(bytes))) {
    return isWide && hasManifestName(path) ? { kind: "skip", reason: "a binary file", silent: false } : notManifest;
  }
  return unreadable(
    "manifest",
    new SourceFile(path, readable(bytes)),
    isWide ? "it contains NUL bytes" : "it is not UTF-8",
  );
}

/** Decodes each document by its own byte order mark. Without one, it is UTF-16 only if it is the whole file. */
function asKubectlDecodes(bytes: Uint8Array): string {
  const starts = [0, ...documentStarts(bytes)];
  const texts = starts.map((start, index) => {
    const part = bytes.subarray(start, starts[index + 1]);
    const [isBig, isLittle] = [part[0] === 0xfe && part[1] === 0xff, part[0] === 0xff && part[1] === 0xfe];
    const isWide = isLittle || starts.length === 1;
    return new TextDecoder(isBig ? "utf-16be" : isWide ? "utf-16le" : "utf-8").decode(part);
  });
  return texts.join("");
}

/** The offsets after the lines with `---` in single-byte characters. */
function documentStarts(bytes: Uint8Array): number[] {
  const starts: number[] = [];
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) {
    const end = bytes[at - 1] === 0x0d ? at - 1 : at;
    const isMarker = [1, 2, 3].every((back) => bytes[end - back] === 0x2d);
    if (isMarker && (bytes[end - 4] ?? 0x0a) === 0x0a) starts.push(at + 1);
  }
  return starts;
}

/** The start of a text that can't be read, to be shown. */
function readable(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, shownBytes));
}

/** The most bytes of an unreadable file that are decoded and shown. */
const shownBytes = 64 * 1024;

function tooLarge(path: string, bytes: Uint8Array, limit: number): Detected {
  if (!hasManifestName(path) || !longTextLooksLikeManifest(new TextDecoder("utf-8").decode(bytes))) return notManifest;
  return unreadable("manifest", new SourceFile(path, readable(bytes)), `it is larger than ${limit / 1024} KiB`);
}

/** The words for a Git LFS pointer in messages. */
export const pointerWords = "a Git LFS pointer, not the file itself";

const conflictWords = "it contains merge conflict markers";

function unreadable(format: "manifest" | "dockerfile", source: SourceFile, why: string, offset = 0): Detected {
  return { kind: "unreadable", format, source, why, offset };
}
