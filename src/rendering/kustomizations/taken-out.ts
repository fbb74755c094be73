import type { Skipped } from "../../core/finding.ts";
import { isObject } from "../../core/json.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { join } from "../../model/kubernetes/kustomization.ts";
import { readManifests } from "../../model/kubernetes/read-manifests.ts";
import type { Built } from "./build-kustomization.ts";

/** An object that was built from a file. */
interface BuiltObject {
  readonly kind: unknown;
  readonly name: unknown;
}

/** The objects in resources at some paths that every kustomization removes again, so that they are in no built text. */
export function takenOut(
  built: readonly Built[],
  texts: ReadonlyMap<string, string>,
  wanted: ReadonlySet<string>,
): Skipped[] {
  const resources = new Set(built.flatMap(({ root }) => [...root.resources]));
  const paths = [...resources].filter((path) => wanted.has(path) && texts.has(path));
  if (paths.length === 0) return [];
  const objects = builtObjects(built);
  return paths.flatMap((path) => {
    const source = new SourceFile(path, texts.get(path) ?? "");
    const own = readManifests(parseYaml(source)).manifests.filter(({ scope }) => scope === "object");
    return own.flatMap(({ kind, name, document, root }): Skipped[] => {
      const alike = (objects.get(path) ?? []).filter((object) => object.kind === kind);
      const isThere = alike.some((object) => name === null || String(object.name).includes(name));
      // It may be there under another name, and long definitions are left out of built texts.
      const isKnown = isThere || alike.length >= own.filter((one) => one.kind === kind).length;
      if (isKnown || kind === "CustomResourceDefinition") return [];
      const { line } = source.position(document.anchor(root)[0]);
      return [{ file: path, line, reason: `this ${kind} was not checked: all kustomizations take it out again` }];
    });
  });
}

function builtObjects(built: readonly Built[]): ReadonlyMap<string, readonly BuiltObject[]> {
  const found = new Map<string, BuiltObject[]>();
  for (const { root, parsed, origins } of built) {
    for (const [index, { value }] of parsed.documents.entries()) {
      const origin = origins[index];
      const path = origin?.path == null || origin.repository !== null ? null : join(root.directory, origin.path);
      if (path === null || !isObject(value)) continue;
      const { kind, metadata } = value;
      const object = { kind, name: isObject(metadata) ? metadata["name"] : undefined };
      const others = found.get(path);
      if (others === undefined) found.set(path, [object]);
      else others.push(object);
    }
  }
  return found;
}
