import { isObject, type Json, leafPaths, valueAt } from "../core/json.ts";
import type { YamlOperation } from "../core/operation.ts";
import { type Path, samePath } from "../core/path.ts";
import type { Range } from "../core/range.ts";
import type { YamlDocument } from "../formats/yaml/yaml-file.ts";

/**
 * The ranges of a document that operations may replace: values that they set, keys and items that they remove or
 * rename, and an empty or null value that they put something into.
 */
export function ownText(document: YamlDocument, operations: readonly YamlOperation[]): readonly Range[] {
  return operations.flatMap((operation): readonly Range[] => {
    const { kind, path } = operation;
    if (kind === "set") return leafPaths(path, operation.value).flatMap((leaf) => valueGivenUp(document, leaf));
    if (kind === "append") return isFilled(valueAt(document.value, path)) ? [] : valueGivenUp(document, path);
    if (kind === "remove-repeated") return earlierOf(document, path);
    const key = document.keyRange(path);
    const value = document.valueRange(path);
    if (kind === "rename") return key === null ? [] : [key];
    const start = key?.[0] ?? value?.[0];
    const end = value?.[1] ?? key?.[1];
    return start === undefined || end === undefined ? [] : [[start, end]];
  });
}

/** All but the last of the repeated keys at a path, with their values. */
function earlierOf({ repeated }: YamlDocument, path: Path): readonly Range[] {
  return repeated.filter((one) => samePath(one.path, path)).flatMap(({ earlier }) => earlier);
}

/** The range of the value at a path or, if there is none, of an empty value above it that has to be replaced. */
function valueGivenUp(document: YamlDocument, path: Path): readonly Range[] {
  let end = path.length;
  while (end > 0 && valueAt(document.value, path.slice(0, end)) === undefined) end -= 1;
  const there = path.slice(0, end);
  if (end < path.length && isFilled(valueAt(document.value, there))) return [];
  const range = document.valueRange(there);
  return range === null ? [] : [range];
}

function isFilled(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isObject(value) && Object.keys(value).length > 0;
}
