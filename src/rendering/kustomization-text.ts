import type { RelatedLocation } from "../core/finding.ts";
import { isObject, type Json, valueAt } from "../core/json.ts";
import type { Path } from "../core/path.ts";
import type { Range } from "../core/range.ts";
import { SourceFile } from "../core/source-file.ts";
import type { YamlDocument } from "../formats/yaml/yaml-file.ts";
import { join } from "../model/kubernetes/kustomization.ts";
import type { Built } from "./build-kustomization.ts";
import { type BuiltPlace, generatorOf, isSaid } from "./kustomization-sources.ts";
import type { RenderedText, SourcePlace } from "./rendered-unit.ts";

/** The text of a kustomization that was built, with the way back to the files that people write. */
export function kustomizationText(built: Built): RenderedText {
  const { path, text, parsed, sources, entries, root, origins } = built;
  const start: SourceFile = sources.open(root.path) ?? new SourceFile(root.path, "");
  const leadRange = (
    range: Range,
  ): { readonly source: SourceFile; readonly range: Range; readonly related: readonly [] } => {
    const document = parsed.documents.find(({ range: [from, to] }) => from <= range[0] && range[0] <= to);
    const path = document === undefined ? [] : pathAt(document, range[0]);
    const [found] = document === undefined ? [] : sources.places(document.value, origins[document.index], path);
    if (found === undefined) return { source: start, range: start.lineRange(1), related: [] };
    return {
      source: found.file.source,
      range: found.document.anchor([...found.manifest.root, ...found.path]),
      related: [],
    };
  };
  const generatorIn = (document: YamlDocument | undefined): string | null =>
    document === undefined ? null : generatorOf(document.value, origins[document.index]);
  const generalName = (name: string | null, document: YamlDocument | undefined): string | null =>
    name === null || generatorIn(document) === null ? name : withoutHash(name);
  /** Where a kustomization says that an object is to be generated. */
  function generatorPlace(generator: string, name: string | null): { source: SourceFile; range: Range } {
    const source = sources.open(join(root.directory, generator) ?? root.path) ?? start;
    const own = name === null ? "" : withoutHash(name);
    const named = Array.from({ length: source.lineCount }, (_item, index) => index + 1).find((line) => {
      const said = /\bname: *["']?([\w.-]+)/.exec(source.line(line))?.[1];
      return said !== undefined && own.endsWith(said);
    });
    return { source, range: source.lineRange(named ?? 1) };
  }
  return {
    path,
    manifest: root.path,
    files: root.files,
    text,
    variant: "",
    isPartial: false,
    expect: () => undefined,
    untraced: () => [],
    templateAt: () => null,
    leadRange,
    lead(finding): SourcePlace {
      const document = parsed.documents.find(
        ({ range: [from, to] }) => from <= finding.range[0] && finding.range[0] <= to,
      );
      const [found] =
        document === undefined || finding.object === null
          ? []
          : sources.places(document.value, origins[document.index], finding.path);
      const entry =
        document === undefined || finding.object === null || isSaid(found, document.value, finding.path)
          ? undefined
          : entries(document.value, finding.path)[0];
      if (entry !== undefined) {
        const { source, range, written } = entry;
        return {
          source,
          range,
          related: found === undefined ? [] : [changedPlace(found)],
          written,
          name: found?.manifest.name ?? generalName(finding.object?.name ?? null, document),
          namespace: found?.manifest.namespace ?? finding.object?.namespace ?? null,
          path: finding.path,
        };
      }
      if (found === undefined) {
        const name = finding.object?.name ?? null;
        const namespace = finding.object?.namespace ?? null;
        const generator = generatorIn(document);
        const plain = { related: [], written: [], namespace, path: finding.path };
        if (generator === null) return { ...leadRange(finding.range), ...plain, name };
        return { ...generatorPlace(generator, name), ...plain, name: generalName(name, document) };
      }
      const { file, document: there, manifest, path: own } = found;
      const full = [...manifest.root, ...own];
      return {
        source: file.source,
        range: there.anchor(full),
        related: [],
        written: [{ file, document: there, path: full }],
        name: manifest.name,
        namespace: manifest.namespace,
        path: own,
      };
    },
  };
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

/** The name of a generated object without the hash of what it holds. */
function withoutHash(name: string): string {
  return name.replace(/-[a-z0-9]{10}$/, "");
}

/** The innermost key or item that a character of a document belongs to. */
function pathAt(document: YamlDocument, offset: number): Path {
  const path: (string | number)[] = [];
  for (let here: Json | undefined = document.value; ; here = valueAt(document.value, path)) {
    const steps = Array.isArray(here) ? [...here.keys()] : isObject(here) ? Object.keys(here) : [];
    const next = steps.find((step) => {
      const own = [...path, step];
      const start = (document.keyRange(own) ?? document.valueRange(own))?.[0] ?? Number.POSITIVE_INFINITY;
      return start <= offset && offset <= (document.valueRange(own)?.[1] ?? start);
    });
    if (next === undefined) return path;
    path.push(next);
  }
}
