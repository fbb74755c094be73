import { isMap, type Node } from "yaml";
import type { Path } from "../core/path.ts";
import type { SourceFile } from "../core/source-file.ts";
import { commentsOf } from "../formats/yaml/comments.ts";
import { type NodePair, nodeRange, walk } from "../formats/yaml/locate.ts";
import { parsedOf } from "../formats/yaml/parsed-document.ts";
import type { YamlDocument, YamlFile } from "../formats/yaml/yaml-file.ts";
import { type CommentTarget, targetsIn } from "./comment-target.ts";
import {
  type IgnoreComment,
  type IgnoreComments,
  type IgnoreOptions,
  ignoreWord,
  readIgnoreComments,
} from "./ignore-comment.ts";

/** The ignore comments of a YAML file. */
export interface YamlIgnores extends IgnoreComments {
  readonly format: "yaml";
  /**
   * The comments that silence a rule at a path of a document. Such a comment is on the line of a key or list item that
   * the path leads through, or right above it. If the path does not exist, it may also be at another key of the map
   * that lacks the next step, or at the end of that map, indented like its keys. A comment for the whole document is
   * above its first line, or on or above its `---`.
   */
  find(rule: string, document: YamlDocument, path: Path): readonly IgnoreComment[];
}

/** In a map with more keys, comments at its keys or end do not silence findings about something missing in the map. */
const keyLimit = 1000;

/** Reads the ignore comments of a file; null if it has none. Text inside scalars never counts as a comment. */
export function readYamlIgnores(file: YamlFile, reading: IgnoreOptions): YamlIgnores | null {
  const source = file.source.yaml;
  if (!source.text.includes(ignoreWord)) return null;
  const ranges = commentsOf(source.text);
  const comments = ranges.map((range) => ({ range, text: source.text.slice(...range) }));
  const read = readIgnoreComments(comments, reading);
  if (read.working.length + read.void.length === 0) return null;
  const targetOf = targetsIn(source, ranges);
  const places = new Map<string, IgnoreComment[]>();
  for (const comment of read.working) {
    const target = targetOf(comment.range);
    if (target === null) continue;
    const key = keyOf(target);
    const there = places.get(key);
    if (there === undefined) places.set(key, [comment]);
    else there.push(comment);
  }
  return {
    format: "yaml",
    ...read,
    find(rule, document, path) {
      const found = new Set<IgnoreComment>();
      for (const target of targetsFor(source, document, path)) {
        for (const comment of places.get(keyOf(target)) ?? []) if (comment.rules.includes(rule)) found.add(comment);
      }
      return [...found];
    },
  };
}

function keyOf(target: CommentTarget): string {
  return target.kind === "end"
    ? `end ${target.line} ${target.column}`
    : `${target.above ? "above" : "on"} ${target.line}`;
}

/** All comment targets that cover a path. */
function* targetsFor(source: SourceFile, document: YamlDocument, path: Path): Iterable<CommentTarget> {
  const root = parsedOf(document)?.root ?? null;
  const lineAt = (offset: number): number => source.position(offset).line;
  const marker = markerOf(source, document, root);
  if (marker !== null) yield* onLine(lineAt(marker));
  const content = startOf(root);
  if (content !== undefined) yield { kind: "line", line: lineAt(content), above: true };
  const steps = walk(root, path);
  for (const { pair, node } of steps) {
    const start = startOf(pair?.key ?? node);
    if (start === undefined) continue;
    yield* onLine(lineAt(start));
    const dash = pair === null ? dashLine(source, start) : null;
    if (dash !== null) yield* onLine(dash);
  }
  const last = steps.length === 0 ? root : (steps.at(-1)?.node ?? null);
  if (isMap(last) && last.items.length <= keyLimit)
    yield* inMap(source, last.items as NodePair[], nodeRange(last)?.[1]);
}

function* inMap(source: SourceFile, pairs: readonly NodePair[], end = 0): Iterable<CommentTarget> {
  for (const { key } of pairs) {
    const start = startOf(key);
    if (start !== undefined) yield* onLine(source.position(start).line);
  }
  const first = startOf(pairs[0]?.key ?? null);
  if (first === undefined) return;
  const text = source.text.slice(first, end).trimEnd();
  const { line } = source.position(first + text.length);
  yield { kind: "end", line, column: source.position(first).column };
}

function startOf(node: Node | null): number | undefined {
  return node?.range?.[0];
}

function onLine(line: number): CommentTarget[] {
  return [false, true].map((above) => ({ kind: "line", line, above }));
}

/** The offset of the `---` that starts a document; null if there is none. */
function markerOf(source: SourceFile, { range: [start] }: YamlDocument, root: Node | null): number | null {
  const head = source.text.slice(start, startOf(root) ?? start);
  const marker = /^---(?!\S)/m.exec(head);
  return marker === null ? null : start + marker.index;
}

/** The line of the dash of a list item, if the item starts on a later line than its dash; null otherwise. */
function dashLine(source: SourceFile, start: number): number | null {
  const { line, column } = source.position(start);
  if (
    source
      .line(line)
      .slice(0, column - 1)
      .trim() !== ""
  )
    return null;
  for (let above = line - 1; above > 0; above -= 1) {
    const text = source.line(above);
    if (!/^\s*(?:#|$)/.test(text)) return /(?:^|\s)-(?:\s+[&!]\S*)*\s*(?:#.*)?$/.test(text) ? above : null;
  }
  return null;
}
