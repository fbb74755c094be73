import { isMap, isSeq, type Node } from "yaml";
import type { Path } from "../core/path.ts";
import type { SourceFile } from "../core/source-file.ts";
import { commentsOf } from "../formats/yaml/comments.ts";
import { nodeRange, pairAt, type Step, walk } from "../formats/yaml/locate.ts";
import { parsedOf } from "../formats/yaml/parsed-document.ts";
import { keyText } from "../formats/yaml/read-value.ts";
import type { YamlDocument, YamlFile } from "../formats/yaml/yaml-file.ts";
import type { ThirdPartyCheck } from "./third-party-check.ts";
import { checksOf, readThirdPartyComment, type ThirdPartyComment, thirdPartyWord } from "./third-party-suppression.ts";

/**
 * The checks of other tools that the comments of a YAML file suppress at `path`, which starts at an object. `object` is
 * the path of that object in the document.
 */
export type YamlThirdParty = (document: YamlDocument, object: Path, path: Path) => readonly ThirdPartyCheck[];

/**
 * The suppressed checks by what the comments apply to: the whole file, the list item or block that starts on a line, or
 * only what is on the line itself.
 */
interface Suppressed {
  readonly file: Set<ThirdPartyCheck>;
  readonly items: Map<number, Set<ThirdPartyCheck>>;
  readonly blocks: Map<number, Set<ThirdPartyCheck>>;
  readonly lines: Map<number, Set<ThirdPartyCheck>>;
}

/**
 * Reads a YAML file's comments for trivy and KICS. A comment for trivy applies to the list item, such as a container,
 * or the object's spec that starts on its line or the next; several may be on consecutive lines. For a finding about a
 * whole pod, trivy reports each container, so each of them must have the comment. A comment for KICS applies to the
 * next line, to the key or item that starts there with everything in it, or, above all content, to the file.
 */
export function readYamlThirdParty(
  file: YamlFile,
  checks: readonly ThirdPartyCheck[],
  today: string | null,
): YamlThirdParty {
  const source = file.source.yaml;
  if (!thirdPartyWord.test(source.text)) return () => [];
  const found: Suppressed = { file: new Set(), items: new Map(), blocks: new Map(), lines: new Map() };
  let below = { line: 0, target: 0 };
  for (const range of commentsOf(source.text).toReversed()) {
    const comments = readThirdPartyComment(source.text.slice(...range), today);
    const comment = comments.find(({ tool }) => tool === "trivy" || tool === "kics");
    if (comment === undefined) continue;
    const { line, column } = source.position(range[0]);
    const alone =
      source
        .line(line)
        .slice(0, column - 1)
        .trim() === "";
    const next = below.line === line + 1 ? below.target : line + 1;
    const target = alone ? next : line;
    for (const check of checksOf(comment, checks)) placeOf(comment, target, { found, source, line })?.add(check);
    if (alone) below = { line, target };
  }
  return (document, object, path) => {
    const root = parsedOf(document)?.root ?? null;
    const steps = walk(root, [...object, ...path]);
    const lineOf = (node: Parameters<typeof nodeRange>[0]): number => {
      const start = nodeRange(node)?.[0];
      return start === undefined ? 0 : source.position(start).line;
    };
    const starts = steps.map(({ pair, node }) => {
      return { isItem: pair === null, line: lineOf(pair?.key ?? node) };
    });
    // A comment above the first key of a map applies to the whole map.
    const maps = [root, ...steps.map(({ node }) => node)].map(lineOf);
    const isOfItem = path.some((step) => typeof step === "number");
    return [
      ...found.file,
      ...(isOfItem ? [] : ofPod(walk(root, [...object, "spec"]), steps, (node) => found.items.get(lineOf(node)))),
      ...starts.flatMap(({ isItem, line }) => (isItem ? [...(found.items.get(line) ?? [])] : [])),
      ...[...maps, ...starts.map(({ line }) => line)].flatMap((line) => [...(found.blocks.get(line) ?? [])]),
      ...(found.lines.get(starts.at(-1)?.line ?? 0) ?? []),
    ];
  };
}

/** The checks that are suppressed for an object's spec, or for every container of a pod. */
function ofPod(
  spec: readonly Step[],
  steps: readonly Step[],
  outcomesIn: (node: Node | null) => ReadonlySet<ThirdPartyCheck> | undefined,
): readonly ThirdPartyCheck[] {
  const specs = steps.filter(({ pair }) => keyText(pair?.key ?? null) === "spec").map(({ node }) => node);
  const lists = specs.flatMap((spec) => (isMap(spec) ? (pairAt(spec, "containers")?.value ?? []) : []));
  const [first, ...others] = lists.flatMap((list) => (isSeq(list) ? (list.items as Node[]) : []));
  const ofEach = first === undefined ? [] : [...(outcomesIn(first) ?? [])];
  return [
    ...(outcomesIn(spec.at(-1)?.node ?? null) ?? []),
    ...ofEach.filter((check) => others.every((container) => outcomesIn(container)?.has(check) === true)),
  ];
}

function placeOf(
  { tool, scope }: ThirdPartyComment,
  target: number,
  { found, source, line }: { readonly found: Suppressed; readonly source: SourceFile; readonly line: number },
): Set<ThirdPartyCheck> | null {
  if (scope === "start") return isAboveContent(source, line) ? found.file : null;
  const places = tool === "trivy" ? found.items : scope === "line" ? found.lines : found.blocks;
  const there = places.get(target) ?? new Set();
  places.set(target, there);
  return there;
}

/** A comment on a later line does not count for the whole file, even if there are only comments above it. */
const mostLines = 100;

function isAboveContent(source: SourceFile, line: number): boolean {
  if (line > mostLines) return false;
  return Array.from({ length: line - 1 }, (_, index) => source.line(index + 1)).every((text) => {
    return /^\ufeff?\s*(?:#.*|---\s*)?$/.test(text);
  });
}
