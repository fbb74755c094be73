/** A longer definition of a resource, in characters, is mostly a schema, about which no rule reports anything. */
const largeText = 20_000;

const kindLine = /^kind: *["']?CustomResourceDefinition\b/m;
const groupLine = /^apiVersion: *["']?apiextensions\.k8s\.io\/v1/m;

/** A key at the root of a definition that marks that its schemas were left out. */
const mark = "kubesuggest-without-schemas";
const markLine = new RegExp(`^${mark}: true$`, "m");

/** Whether a document is a long definition of a resource, or was one before its schemas were left out. */
export function isLargeDefinition(text: string): boolean {
  if (!kindLine.test(text) || !(text.length > largeText || markLine.test(text))) return false;
  return groupLine.test(text) && hasOnlyPlainKeys(text);
}

const rootKey = new RegExp(`^(apiVersion|kind|metadata|spec|status|${mark}):(?:[ \\t\\r]|$)`);

/**
 * Whether all lines without indentation are keys of a definition, each of them only once. The first one must be a key.
 * Then the others are, too: none can be quoted text that hides another kind.
 */
function hasOnlyPlainKeys(text: string): boolean {
  const seen = new Set<string>();
  let isFirst = true;
  for (const line of text.split("\n")) {
    if (/^(?:#|---[ \t]*(?:#.*)?\r?$|\r?$)/.test(line)) continue;
    if (/^[ \t]/.test(line)) {
      if (isFirst && line.trim() !== "") return false;
      continue;
    }
    isFirst = false;
    const key = rootKey.exec(line)?.[1];
    if (key === undefined || seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}

/**
 * A file without the schemas of long definitions of resources, which take most of the time when objects are read and
 * written. Only schemas in block style, as programs write them, are left out.
 */
export function withoutSchemas(text: string): string {
  if (text.length <= largeText || !kindLine.test(text)) return text;
  return documentsIn(text)
    .map((document) => (isLargeDefinition(document) ? withoutBlocks(document) : document))
    .join("");
}

function documentsIn(text: string): readonly string[] {
  return text.split(/^(?=---(?:[ \t]|\r?$))/m);
}

/** Removes the lines that are indented further than the key of a schema. */
function withoutBlocks(document: string): string {
  const kept: string[] = [];
  let indent: number | null = null;
  for (const line of document.split(/(?<=\n)/)) {
    const start = line.search(/\S/);
    if (indent !== null && (start === -1 || start > indent || line[start] === "#")) continue;
    indent = null;
    const schema = /^( *)openAPIV3Schema:[ \t]*\r?$/m.exec(line);
    if (schema === null) {
      kept.push(line);
      continue;
    }
    indent = schema[1]?.length ?? 0;
    kept.push(`${" ".repeat(indent)}openAPIV3Schema: {type: object}\n`);
  }
  const rest = kept.join("");
  if (rest.length === document.length) return document;
  return rest.replace(kindLine, (found) => `${mark}: true\n${found}`);
}
