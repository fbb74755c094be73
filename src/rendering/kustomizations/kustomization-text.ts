import type { Finding, RelatedLocation } from "../../core/finding.ts";
import { valueAt } from "../../core/json.ts";
import { lastIndexWhere } from "../../core/last-index.ts";
import type { Path } from "../../core/path.ts";
import type { Range } from "../../core/range.ts";
import { SourceFile } from "../../core/source-file.ts";
import { pathAt } from "../../formats/yaml/path-at.ts";
import type { YamlDocument } from "../../formats/yaml/yaml-file.ts";
import { join } from "../../model/kubernetes/kustomization.ts";
import type { RenderedText, SourcePlace, SourceRange, WrittenPlace } from "../rendered-unit.ts";
import type { Built } from "./build-kustomization.ts";
import type { EntryPlace } from "./entry-place.ts";
import { type BuiltPlace, generatorOf, isSetThere } from "./kustomization-sources.ts";

/** The text of a built kustomization, which can be traced back to the files that people write. */
export function kustomizationText(built: Built): RenderedText {
  const { path, text, root } = built;
  return {
    path,
    manifest: root.path,
    files: root.files,
    valuesIn: new Set(),
    text,
    variant: "",
    isPartial: false,
    expect: () => undefined,
    untraced: () => [],
    templateAt: () => null,
    sourceRange: (range) => sourceRange(built, range),
    lead: (finding) => sourcePlace(built, finding),
  };
}

/** The kustomization itself, if nothing more specific is known. */
function startOf({ sources, root }: Built): SourceFile {
  return sources.open(root.path) ?? new SourceFile(root.path, "");
}

function documentAt({ parsed: { documents } }: Built, offset: number): YamlDocument | undefined {
  const isBefore = (index: number): boolean => (documents[index]?.range[1] ?? 0) < offset;
  const found = documents[lastIndexWhere(documents.length, isBefore) + 1];
  return found !== undefined && found.range[0] <= offset ? found : undefined;
}

function sourceRange(built: Built, range: Range): SourceRange {
  const document = documentAt(built, range[0]);
  const start = startOf(built);
  if (document === undefined) return { source: start, range: start.lineRange(1), related: [] };
  const path = pathAt(document, range[0]);
  const [found] = built.sources.places(document.value, built.origins[document.index], path);
  const entry = entryAt(built, document, path, found);
  if (entry !== undefined) return { source: entry.source, range: entry.range, related: [] };
  if (found === undefined) return { source: start, range: start.lineRange(1), related: [] };
  const { file, document: there, manifest, path: own } = found;
  return { source: file.source, range: there.anchor([...manifest.root, ...own]), related: [] };
}

/** The entry of a kustomization that sets a path of an object, if the files of the object do not. */
function entryAt(
  { entries }: Built,
  { value }: YamlDocument,
  path: Path,
  found: BuiltPlace | undefined,
): EntryPlace | undefined {
  return isSetThere(found, value, path) ? undefined : entries(value, path)[0];
}

function sourcePlace(built: Built, finding: Finding): SourcePlace | null {
  const document = documentAt(built, finding.range[0]);
  if (document === undefined || finding.object === null) return generatedPlace(built, finding, document);
  if (finding.awaits === "namespace" && waitsForNamespace(built, finding, document)) return null;
  const { path } = finding;
  const places = built.sources.places(document.value, built.origins[document.index], path);
  const [found] = places;
  // A comment counts in every file that affects the value, so also in the base if an overlay patches the same.
  const inFiles = places.map(writtenAt);
  const entry = entryAt(built, document, path, found);
  if (entry !== undefined) {
    const { source, range, written } = entry;
    const related = found === undefined ? [] : [changedPlace(found)];
    const name = found?.manifest.name ?? generalName(built, finding.object.name, document);
    const namespace = found?.manifest.namespace ?? finding.object.namespace;
    return { source, range, traced: true, related, written: [...written, ...inFiles], name, namespace, path };
  }
  if (found === undefined) return generatedPlace(built, finding, document);
  const { file, document: there, manifest, path: own } = found;
  return {
    source: file.source,
    range: there.anchor([...manifest.root, ...own]),
    traced: true,
    related: [],
    written: inFiles,
    name: manifest.name,
    namespace: manifest.namespace,
    path: own,
  };
}

function writtenAt({ file, document, manifest, path }: BuiltPlace): WrittenPlace {
  return { file, document, path: [...manifest.root, ...path] };
}

/** The place where the kustomization generates an object, or the closest place in the files. */
function generatedPlace(built: Built, finding: Finding, document: YamlDocument | undefined): SourcePlace {
  const name = finding.object?.name ?? null;
  const generator = generatorIn(built, document);
  const { source, range } =
    generator === null ? sourceRange(built, finding.range) : generatorPlace(built, generator, name);
  return {
    source,
    range,
    traced: true,
    related: [],
    written: [],
    name: generalName(built, name, document),
    namespace: finding.object?.namespace ?? null,
    path: finding.path,
  };
}

function generatorPlace(built: Built, generator: string, name: string | null): Pick<SourcePlace, "source" | "range"> {
  const { sources, root } = built;
  const source = sources.open(join(root.directory, generator) ?? root.path) ?? startOf(built);
  const own = name === null ? "" : withoutHash(name);
  const named = Array.from({ length: source.lineCount }, (_item, index) => index + 1).find((line) => {
    const said = /\bname: *["']?([\w.-]+)/.exec(source.line(line))?.[1];
    return said !== undefined && own.endsWith(said);
  });
  return { source, range: source.lineRange(named ?? 1) };
}

/**
 * Whether a binding lacks the namespace of a ServiceAccount that has none here either. Whoever uses the kustomization
 * sets `namespace`, and kustomize then sets both.
 */
function waitsForNamespace({ parsed }: Built, { path }: Finding, document: YamlDocument): boolean {
  const subject = path.slice(0, -1);
  const name = valueAt(document.value, [...subject, "name"]);
  if (valueAt(document.value, [...subject, "kind"]) !== "ServiceAccount") return false;
  return parsed.documents.some(({ value }) => {
    const isNamed = valueAt(value, ["kind"]) === "ServiceAccount" && valueAt(value, ["metadata", "name"]) === name;
    return isNamed && valueAt(value, ["metadata", "namespace"]) === undefined;
  });
}

function generatorIn({ origins }: Built, document: YamlDocument | undefined): string | null {
  return document === undefined ? null : generatorOf(document.value, origins[document.index]);
}

function generalName(built: Built, name: string | null, document: YamlDocument | undefined): string | null {
  return name === null || generatorIn(built, document) === null ? name : withoutHash(name);
}

function changedPlace({ file, document, manifest, path }: BuiltPlace): RelatedLocation {
  const [start, end] = document.anchor([...manifest.root, ...path]);
  const { source } = file;
  return {
    file: source.path,
    start: source.position(start),
    end: source.position(end),
    message: "the object that it changes",
  };
}

/** The name of a generated object without the hash of its contents. */
function withoutHash(name: string): string {
  return name.replace(/-[a-z0-9]{10}$/, "");
}
