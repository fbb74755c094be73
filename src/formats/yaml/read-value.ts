import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import { cutText } from "../../core/cut-text.ts";
import type { Json } from "../../core/json.ts";
import type { Range } from "../../core/range.ts";
import { sameJson } from "../../core/same-json.ts";
import { aliasedPart, maxAliasedValues, maxDepth } from "./limits.ts";
import { resolvePlain } from "./resolve-scalar.ts";
import type { RepeatedKey, YamlError } from "./yaml-file.ts";

/** The plain data of a document, or the errors for which it can't be read. */
export interface ReadValue {
  readonly value: Json;
  readonly errors: readonly YamlError[];
  readonly repeated: readonly RepeatedKey[];
  /** The nodes that aliases refer to. */
  readonly shared: ReadonlySet<Node>;
  /** The target of each alias. */
  readonly targets: ReadonlyMap<Node, Node>;
}

interface Known {
  readonly value: Json;
  readonly size: number;
  readonly depth: number;
}

interface Reading {
  readonly anchors: Map<string, Node>;
  readonly known: Map<Node, Known | null>;
  readonly shared: Set<Node>;
  readonly targets: Map<Node, Node>;
  readonly errors: YamlError[];
  readonly repeated: RepeatedKey[];
  /** The path of the node that is being read. */
  readonly path: (string | number)[];
  aliased: number;
}

class Unreadable extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const coreTag = "tag:yaml.org,2002:";
const nothing: Known = { value: null, size: 1, depth: 0 };

/**
 * Reads a document's nodes as plain data, as Kubernetes would. Limited: values of aliases are shared and counted, and
 * nesting must not be too deep.
 */
export function readValue(root: Node | null): ReadValue {
  const reading: Reading = {
    anchors: new Map(),
    known: new Map(),
    shared: new Set(),
    targets: new Map(),
    errors: [],
    repeated: [],
    path: [],
    aliased: 0,
  };
  let value: Json = null;
  try {
    value = read(root, reading).value;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    reading.errors.push({ message: error.message, offset: error.offset });
  }
  if (reading.errors.length > 0) value = null;
  return {
    value,
    errors: reading.errors,
    repeated: reading.repeated,
    shared: reading.shared,
    targets: reading.targets,
  };
}

/** The key of a pair as it would be in JSON; null for a key that JSON can't have. */
export function keyText(key: unknown): string | null {
  if (!isScalar(key)) return null;
  const value = scalarValue(key);
  return value === null || typeof value === "object" ? null : String(value);
}

/** Whether a key is `<<`, which adds the entries of another map. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.value === "<<" && (key.type === "PLAIN" || coreName(key.tag ?? "") === "merge");
}

/** The value of a scalar, according to its tag. */
export function scalarValue(scalar: Scalar): Json {
  const { tag, value } = scalar;
  const text = typeof value === "string" ? value : "";
  if (tag === undefined) return scalar.type === "PLAIN" || scalar.type === undefined ? resolvePlain(text) : text;
  const name = coreName(tag);
  if (name === "binary") return decodeBinary(text);
  return name === "int" || name === "float" || name === "bool" || name === "null" ? resolvePlain(text) : text;
}

/** The name of one of YAML's own tags, which can be written with escapes; empty for any other tag. */
function coreName(tag: string): string {
  const plain = tag.replace(/%([0-7][0-9a-fA-F])/g, (_escape, code: string) => String.fromCharCode(parseInt(code, 16)));
  return plain.startsWith(coreTag) ? plain.slice(coreTag.length) : "";
}

/** Like go-yaml, decodes the bytes as text. go-yaml rejects invalid base64; here it stays as it is. */
function decodeBinary(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  } catch {
    return text;
  }
}

function read(node: Node | null, reading: Reading): Known {
  if (node === null) return nothing;
  if (isAlias(node)) return readAlias(node, node.source, reading);
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return nothing;
  if (node.anchor !== undefined) reading.anchors.set(node.anchor, node);
  if (isScalar(node)) {
    const value = scalarValue(node);
    const known: Known = { value, size: typeof value === "string" ? 1 + partsOf(value) : 1, depth: 0 };
    return node.anchor === undefined ? known : remember(node, known, reading);
  }
  if (node.anchor !== undefined) reading.known.set(node, null);
  const known = isMap(node) ? readMap(node, reading) : readItems(node.items as Node[], reading);
  if (known.depth > maxDepth) throw new Unreadable(`Nested deeper than ${maxDepth} levels`, startOf(node));
  return node.anchor === undefined ? known : remember(node, known, reading);
}

/** What a text counts for in addition to being one value: its users may copy it for each alias. */
function partsOf(text: string): number {
  return Math.floor(text.length / aliasedPart);
}

function remember(node: Node, known: Known, reading: Reading): Known {
  reading.known.set(node, known);
  return known;
}

function readAlias(alias: Node, name: string, reading: Reading): Known {
  const target = reading.anchors.get(name);
  if (target === undefined)
    throw new Unreadable(`Alias *${printable(name)} has no matching anchor before it`, startOf(alias));
  const known = reading.known.get(target);
  if (!known) throw new Unreadable(`Alias *${printable(name)} contains itself`, startOf(alias));
  reading.shared.add(target);
  reading.targets.set(alias, target);
  reading.aliased += known.size;
  if (reading.aliased > maxAliasedValues) {
    throw new Unreadable(`Aliases expand to more than ${maxAliasedValues} values`, startOf(alias));
  }
  return known;
}

function readItems(items: readonly Node[], reading: Reading): Known {
  const value: Json[] = [];
  let size = 1;
  let depth = 0;
  for (const [index, item] of items.entries()) {
    reading.path.push(index);
    const known = read(item, reading);
    reading.path.pop();
    value.push(known.value);
    size += known.size;
    depth = Math.max(depth, known.depth);
  }
  return { value, size, depth: depth + 1 };
}

function readMap(map: YAMLMap, reading: Reading): Known {
  const value: Record<string, Json> = {};
  const own = new Map<string, ReadKey>();
  let size = 1;
  let depth = 0;
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    if (!isPair(pair)) continue;
    if (isMergeKey(pair.key)) {
      const merged = readMerge(pair, value, reading);
      size += merged.size;
      depth = Math.max(depth, merged.depth - 1);
      continue;
    }
    const known = readPair(pair, own, value, reading);
    size += known.size;
    depth = Math.max(depth, known.depth);
  }
  noteRepeated(own, reading);
  return { value, size, depth: depth + 1 };
}

/** The pairs of a map that have the same key, and whether their values are equal. */
interface ReadKey {
  readonly pairs: Pair<Node, Node | null>[];
  /** The value of the first pair. */
  readonly value: Json;
  same: boolean;
}

function noteRepeated(own: ReadonlyMap<string, ReadKey>, { path, repeated }: Reading): void {
  for (const [name, { pairs, same }] of own) {
    const last = pairs.at(-1);
    if (last === undefined || pairs.length === 1) continue;
    repeated.push({
      path: [...path, name],
      range: rangeOf(last.key),
      earlier: pairs.slice(0, -1).map(entryRange),
      same,
    });
  }
}

function readPair(
  pair: Pair<Node, Node | null>,
  own: Map<string, ReadKey>,
  into: Record<string, Json>,
  reading: Reading,
): Known {
  if (isScalar(pair.key) && pair.key.anchor !== undefined) read(pair.key, reading);
  const name = keyText(isAlias(pair.key) ? reading.anchors.get(pair.key.source) : pair.key);
  if (isAlias(pair.key)) readAlias(pair.key, pair.key.source, reading);
  if (name === null) throw new Unreadable("A key must be a string here", startOf(pair.key));
  reading.path.push(name);
  const known = read(pair.value, reading);
  reading.path.pop();
  const earlier = own.get(name);
  if (earlier === undefined) own.set(name, { pairs: [pair], value: known.value, same: true });
  else {
    earlier.pairs.push(pair);
    earlier.same &&= sameJson(earlier.value, known.value);
  }
  assign(into, name, known.value);
  return name.length < aliasedPart ? known : { ...known, size: known.size + partsOf(name) };
}

/** Merges as goyaml.v2 does: a merge key takes effect where it is written, and the first of several maps wins. */
function readMerge(pair: Pair<Node, Node | null>, into: Record<string, Json>, reading: Reading): Known {
  const known = read(pair.value, reading);
  const maps: readonly Json[] = Array.isArray(known.value) ? known.value : [known.value];
  for (const map of maps.toReversed()) {
    if (typeof map !== "object" || map === null || Array.isArray(map)) {
      throw new Unreadable("Only maps can be merged with <<", startOf(pair.key));
    }
    for (const [name, value] of Object.entries(map)) assign(into, name, value);
  }
  return known;
}

/** Sets a key of a plain object, whatever its name: `__proto__` becomes a key like any other. */
export function assign(into: Record<string, Json>, name: string, value: Json): void {
  if (name !== "__proto__") into[name] = value;
  else Object.defineProperty(into, name, { value, enumerable: true, configurable: true, writable: true });
}

function rangeOf(node: Node): Range {
  const [start = 0, end = start] = node.range ?? [];
  return [start, end];
}

function entryRange({ key, value }: Pair<Node, Node | null>): Range {
  const [start, end] = rangeOf(key);
  return [start, value?.range?.[1] ?? end];
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function printable(name: string): string {
  return cutText(name, 60);
}
