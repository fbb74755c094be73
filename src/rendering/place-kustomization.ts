import type { Finding } from "../core/finding.ts";
import { valueAt } from "../core/json.ts";
import { concernsDocument, type YamlOperation } from "../core/operation.ts";
import type { Range } from "../core/range.ts";
import type { Renderer } from "../core/renderer.ts";
import { applyOperations } from "../formats/yaml/apply-operations.ts";
import { editYaml } from "../formats/yaml/edit-yaml.ts";
import { originOf } from "../model/origin/origin-of.ts";
import type { Built } from "./build-kustomization.ts";
import type { DeclaredChange } from "./compare-texts.ts";
import { isMade } from "./is-made.ts";
import { type BuiltPlace, isSaid } from "./kustomization-sources.ts";
import { leafChanges } from "./leaf-changes.ts";
import { type PlaceCandidate, type PlaceWish, placeAll } from "./place-all.ts";
import { proveKustomizations } from "./prove-kustomization.ts";
import type { Placement, WantedChange } from "./rendered-unit.ts";

/** Finds places for changes in the files that kustomizations are built from. Each is proved. */
export function placeInKustomizations(
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
    const setIn = home === undefined ? null : entryOf(home, one);
    if (setIn !== null) return { home: one.path, candidates: [], wish, nowhere: `it is set in ${setIn}` };
    return { home: one.path, candidates: home === undefined ? [] : candidatesFor(home, one), wish };
  });
  return placeAll(wishes, {
    prove: (changed, wish, only) =>
      proveKustomizations(built, { changed, texts: new Map([...texts, ...changed]), only }, renderer, wish),
    placed: ({ source, edits, range }, others) => {
      const what = others === 1 ? "another object" : `${others} other objects`;
      return { source, edits, range, risk: others === 0 ? null : `It also changes ${what}.` };
    },
  });
}

interface Candidate extends PlaceCandidate {
  readonly range: Range;
}

/** The kustomization that itself says what is to be changed: elsewhere, a change would only leave that without effect. */
function entryOf({ parsed, sources, origins, entries }: Built, { operations }: WantedChange): string | null {
  for (const { document: index, path } of operations) {
    const document = parsed.documents[index];
    if (document === undefined || valueAt(document.value, path) === undefined) continue;
    const [place] = sources.places(document.value, origins[index], path);
    const entry = isSaid(place, document.value, path) ? null : entries(document.value, path);
    if (entry !== null) return entry.file.source.path;
  }
  return null;
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
