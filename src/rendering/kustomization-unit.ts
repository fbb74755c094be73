import type { Finding, Skipped } from "../core/finding.ts";
import { isObject, type Json, valueAt } from "../core/json.ts";
import { concernsDocument, type YamlOperation } from "../core/operation.ts";
import type { Path } from "../core/path.ts";
import type { Range } from "../core/range.ts";
import type { BuiltKustomization, ObjectOrigin, Renderer, RendererFile, RenderFailure } from "../core/renderer.ts";
import { SourceFile } from "../core/source-file.ts";
import { applyOperations } from "../formats/yaml/apply-operations.ts";
import { editYaml } from "../formats/yaml/edit-yaml.ts";
import { parseYaml } from "../formats/yaml/parse.ts";
import type { YamlDocument, YamlFile } from "../formats/yaml/yaml-file.ts";
import type { TreeFile } from "../model/charts/chart.ts";
import { join } from "../model/kubernetes/kustomization.ts";
import { type KustomizationRoot, kustomizationRoots } from "../model/kubernetes/kustomization-files.ts";
import { originOf } from "../model/origin/origin-of.ts";
import { compareTexts, type DeclaredChange, type RenderProof, type RenderWish } from "./compare-texts.ts";
import { isMade } from "./is-made.ts";
import { type BuiltPlace, type KustomizationSources, kustomizationSources } from "./kustomization-sources.ts";
import { isLargeDefinition } from "./large-definition.ts";
import { leafChanges } from "./leaf-changes.ts";
import { notHere } from "./not-here.ts";
import { type PlaceCandidate, type PlaceWish, placeAll } from "./place-all.ts";
import {
  type Placement,
  type RenderedText,
  type RenderedUnit,
  type RenderTrouble,
  renderedPath,
  type SourcePlace,
  type WantedChange,
} from "./rendered-unit.ts";

/** A kustomization that was built. */
interface Built {
  readonly root: KustomizationRoot;
  readonly path: string;
  readonly text: string;
  readonly origins: readonly ObjectOrigin[];
  readonly sources: KustomizationSources;
  readonly parsed: YamlFile;
}

const limits = { files: 2000, bytes: 8_000_000 };

/** Builds the kustomizations of a tree: those that no other one builds. They are one unit, since they share files. */
export function kustomizationUnit(files: readonly TreeFile[], renderer: Renderer): RenderedUnit | null {
  const roots = kustomizationRoots(files);
  if (roots.length === 0) return null;
  const texts = textsOf(files);
  const built: Built[] = [];
  const notes: Skipped[] = [];
  const troubles: RenderTrouble[] = [];
  for (const root of roots) {
    const outcome = build(root, texts, renderer);
    if ("reason" in outcome) {
      const source = new SourceFile(root.path, texts.get(root.path) ?? "");
      const needed = neededBy(root, outcome);
      if (needed !== null) notes.push({ file: root.path, reason: `not built: ${needed}` });
      else troubles.push({ part: "kustomization", source, range: source.lineRange(1), why: short(outcome.reason) });
      continue;
    }
    notes.push(...notesOn(root, outcome));
    const path = renderedPath(root.directory, "");
    const sources = kustomizationSources(root, texts);
    // What is built starts without a marker, as kubectl prints it.
    built.push({
      root,
      path,
      text: outcome.text,
      origins: outcome.origins,
      sources,
      parsed: parseYaml(new SourceFile(path, outcome.text)),
    });
  }
  const owned = new Set(built.flatMap(({ root }) => [...root.resources, ...root.patches]));
  const unbuilt = new Set(
    roots
      .filter((root) => built.every((one) => one.root !== root))
      .flatMap(({ resources, patches }) => [...resources, ...patches]),
  );
  return {
    directory: roots[0]?.directory ?? "",
    files: new Set(roots.flatMap((root) => [...root.files])),
    texts: built.map(textOf),
    owned: new Set([...owned].filter((path) => !unbuilt.has(path))),
    troubles,
    notes,
    place: (wanted, known) => place(built, wanted, known, texts, renderer),
  };
}

function textsOf(files: readonly TreeFile[]): ReadonlyMap<string, string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return new Map(files.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
}

function build(
  root: KustomizationRoot,
  texts: ReadonlyMap<string, string>,
  renderer: Renderer,
): BuiltKustomization | RenderFailure {
  const files = [...root.files].map((name): RendererFile => ({ name, data: texts.get(name) ?? "" }));
  const bytes = files.reduce((sum, { data }) => sum + (data?.length ?? 0), 0);
  if (files.length > limits.files || bytes > limits.bytes) return { reason: "it is too large" };
  const absent = root.absent.map((name): RendererFile => ({ name, data: "" }));
  const built = renderer.buildKustomization({ files: [...files, ...absent], directory: root.directory });
  return "reason" in built ? built : withoutDefinitions(built);
}

function withoutDefinitions(built: BuiltKustomization): BuiltKustomization {
  const documents = built.text.split(/^---\n/m);
  if (documents.length !== built.origins.length) return built;
  const kept = documents.map((text) => !isLargeDefinition(text));
  return {
    ...built,
    text: documents.filter((_text, index) => kept[index]).join("---\n"),
    origins: built.origins.filter((_origin, index) => kept[index]),
  };
}

/** Why one can't be built that needs more than the repository has, which is no mistake; null where it is one. */
function neededBy({ absent }: KustomizationRoot, { reason, left = [] }: RenderFailure): string | null {
  if (isAbsence(reason)) return short(reason);
  const needed = [...new Set([...left, ...absent])].slice(0, 5);
  if (needed.length === 0 || !isAboutAnObject(reason)) return null;
  return `it needs ${notHere(needed)}: ${short(reason)}`;
}

/** An object that a patch or a replacement goes for, and that is not there. */
function isAboutAnObject(reason: string): boolean {
  return /no matches for|no resource matches|unique target|fieldPath|nothing selected/.test(reason);
}

/** A file that is not in the repository may be made by somebody else: that is no mistake. */
function isAbsence(reason: string): boolean {
  return /no such file|not found|doesn't exist|does not exist|unable to find|evalsymlink|must build at directory|\bGet "https?:/i.test(
    reason,
  );
}

/** What a chain of kustomizations that build each other stops at, with the directory of the last one. */
function innermost(reason: string): string {
  const steps = [...reason.matchAll(/(?:recursed accumulation of path|couldn't make target for path) '\/?([^']*)': /g)];
  const last = steps.at(-1);
  return last === undefined ? reason : `${reason.slice(last.index + last[0].length)} (in ${last[1] || "the root"})`;
}

const longestReason = 300;

function short(reason: string): string {
  const text = innermost(reason.replace(/\s+/g, " ").trim()).replace(/[.:]+$/, "");
  return text.length > longestReason ? `${text.slice(0, longestReason)}…` : text;
}

function notesOn({ path, absent }: KustomizationRoot, { left }: BuiltKustomization): Skipped[] {
  const named = [...new Set(left)];
  const without = named.length === 0 ? [] : [{ file: path, reason: `built without ${named.slice(0, 5).join(", ")}` }];
  const empty =
    absent.length === 0
      ? []
      : [
          {
            file: path,
            reason: `built with an empty ${notHere(absent.slice(0, 5))}`,
          },
        ];
  return [...without, ...empty];
}

function textOf(built: Built): RenderedText {
  const { path, text, parsed, sources, root, origins } = built;
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
    leadRange,
    lead(finding): SourcePlace {
      const document = parsed.documents.find(
        ({ range: [from, to] }) => from <= finding.range[0] && finding.range[0] <= to,
      );
      const [found] =
        document === undefined || finding.object === null
          ? []
          : sources.places(document.value, origins[document.index], finding.path);
      if (found === undefined) {
        const name = finding.object?.name ?? null;
        const namespace = finding.object?.namespace ?? null;
        const generator = document === undefined ? null : (origins[document.index]?.generatedBy ?? null);
        const plain = { related: [], written: [], namespace, path: finding.path };
        if (generator === null) return { ...leadRange(finding.range), ...plain, name };
        return { ...generatorPlace(generator, name), ...plain, name: name === null ? null : withoutHash(name) };
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

function place(
  built: readonly Built[],
  wanted: readonly WantedChange[],
  known: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  renderer: Renderer,
): Placement[] {
  const declared = new Map<Finding, readonly DeclaredChange[]>();
  const declaredOf = (finding: Finding): readonly DeclaredChange[] => {
    const found = declared.get(finding) ?? declaredBy(built, finding);
    declared.set(finding, found);
    return found;
  };
  const wishes = wanted.map((one): PlaceWish<Candidate> => {
    const home = built.find(({ path }) => path === one.path);
    const members = one.findings.flat();
    const own = new Set(members);
    const rules = new Set(members.map(({ rule }) => rule));
    const wish = {
      wanted: [
        ...(home === undefined ? [] : declaredHere(home, one.operations)),
        ...members.flatMap((member) => (isMade(member, one) ? [] : declaredOf(member))),
      ],
      allowed: known.filter((other) => rules.has(other.rule) && !own.has(other)).flatMap(declaredOf),
    };
    return { home: one.path, candidates: home === undefined ? [] : candidatesFor(home, one), wish };
  });
  return placeAll(wishes, {
    prove: (changed, wish, only) =>
      prove(built, { changed, texts: new Map([...texts, ...changed]), only }, renderer, wish),
    placed: ({ source, edits, range }, others) => {
      const what = others === 1 ? "another object" : `${others} other objects`;
      return { source, edits, range, risk: others === 0 ? null : `It also changes ${what}.` };
    },
  });
}

interface Candidate extends PlaceCandidate {
  readonly range: Range;
}

/** The files that may be changed, the one that has the last word first. */
function candidatesFor({ parsed, sources, origins }: Built, { operations }: WantedChange): Candidate[] {
  const choices = operations.map((operation): readonly BuiltPlace[] => {
    const document = parsed.documents[operation.document];
    return document === undefined ? [] : sources.places(document.value, origins[operation.document], operation.path);
  });
  const paths = new Set(choices.flatMap((places) => places.map(({ file }) => file.source.path)));
  return [...paths].flatMap((path): Candidate[] => {
    const chosen = choices.map((places) => places.find(({ file }) => file.source.path === path));
    const [first] = chosen;
    if (first === undefined || chosen.includes(undefined)) return [];
    const moved = operations.map((operation, index): YamlOperation => {
      const place = chosen[index] as BuiltPlace;
      return { ...operation, document: place.document.index, path: [...place.manifest.root, ...place.path] };
    });
    const result = editYaml(first.file, moved);
    if (!result.ok || result.edits.length === 0) return [];
    if (originOf(first.file.source.path, first.file.source.text).generated !== null) return [];
    return [
      {
        source: first.file.source,
        edits: result.edits,
        verbatim: true,
        range: first.document.anchor([...first.manifest.root, ...first.path]),
      },
    ];
  });
}

interface ChangedTexts {
  /** The texts that change, by their paths, and all as they are then. */
  readonly changed: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
  /** The only rendered text to look at. */
  readonly only: string | undefined;
}

function prove(
  built: readonly Built[],
  { changed, texts, only }: ChangedTexts,
  renderer: Renderer,
  wish: RenderWish,
): RenderProof {
  let others = 0;
  for (const one of built) {
    if (only !== undefined && one.path !== only) continue;
    if (![...changed.keys()].some((path) => one.root.files.has(path))) continue;
    const suffix = ` in ${one.root.directory === "" ? "the root" : one.root.directory}`;
    const outcome = build(one.root, texts, renderer);
    if ("reason" in outcome) return { ok: false, reason: `the kustomization could not be built${suffix}` };
    const text = { variant: one.path, told: true, suffix, adapt: <Change>(change: Change): Change => change };
    const proof = compareTexts(one.text, outcome.text, text, wish);
    if (!proof.ok) return proof;
    others = Math.max(others, proof.others);
  }
  return { ok: true, others };
}

function declaredBy(built: readonly Built[], finding: Finding): DeclaredChange[] {
  const home = built.find(({ path }) => path === finding.source.path);
  const operations = finding.proposal?.operations.filter(concernsDocument) ?? [];
  return home === undefined ? [] : declaredHere(home, operations);
}

function declaredHere({ parsed, path }: Built, operations: readonly YamlOperation[]): DeclaredChange[] {
  return parsed.documents.flatMap((document) => {
    const own = operations.filter((operation) => operation.document === document.index);
    if (own.length === 0) return [];
    return [
      {
        variant: path,
        document: document.index,
        changes: leafChanges(document.value, applyOperations(document.value, own)),
      },
    ];
  });
}
