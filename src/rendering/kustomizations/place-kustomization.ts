import type { Finding } from "../../core/finding.ts";
import { type Json, valueAt } from "../../core/json.ts";
import { concernsDocument, type YamlOperation } from "../../core/operation.ts";
import type { Range } from "../../core/range.ts";
import type { Renderer } from "../../core/renderer.ts";
import { applyOperations } from "../../formats/yaml/apply-operations.ts";
import { editYaml } from "../../formats/yaml/edit-yaml.ts";
import type { YamlDocument } from "../../formats/yaml/yaml-file.ts";
import { originOf } from "../../model/origin/origin-of.ts";
import type { DeclaredChange, RenderProof, RenderWish } from "../compare-texts.ts";
import { isMade } from "../is-made.ts";
import { type LeafChange, leafChanges } from "../leaf-changes.ts";
import { type PlaceCandidate, type PlaceWish, placeAll } from "../place-all.ts";
import { proveElsewhere } from "../prove-elsewhere.ts";
import type { RenderedUnit, WantedChange } from "../rendered-unit.ts";
import { idleChanges, type PlacedDocument, type SameObjects, suitingChange, suitsOthers } from "../suiting-changes.ts";
import { type Built, isTestData } from "./build-kustomization.ts";
import type { EntryPlace } from "./entry-place.ts";
import { furtherObjectsRisk } from "./further-objects-risk.ts";
import { entryEdits } from "./kustomization-entries.ts";
import { type BuiltPlace, isSetThere } from "./kustomization-sources.ts";
import { withOwnSelector } from "./own-selector.ts";
import { proveKustomizations } from "./prove-kustomization.ts";

/**
 * Finds places for changes in the files that kustomizations are built from. Each place is proved. Changes that are placed
 * for charts can be proved in the kustomizations, too.
 */
export function kustomizationPlacer(
  built: readonly Built[],
  texts: ReadonlyMap<string, string>,
  renderer: Renderer,
): Pick<RenderedUnit, "place" | "objection"> {
  const declared = new Map<Finding, readonly DeclaredChange[]>();
  const declaredOf = (finding: Finding): readonly DeclaredChange[] => {
    const found = declared.get(finding) ?? declaredBy(built, finding);
    declared.set(finding, found);
    return found;
  };
  const prove = (changed: ReadonlyMap<string, string>, wish: RenderWish, only?: string): RenderProof => {
    return proveKustomizations(built, { changed, texts: new Map([...texts, ...changed]), only }, renderer, wish);
  };
  const wishOf = (one: WantedChange, known: readonly Finding[]): PlaceWish<Candidate> => {
    const home = built.find(({ path }) => path === one.path);
    const members = one.findings.flat();
    const own = new Set(members);
    const rules = new Set(members.map(({ rule }) => rule));
    const here = home === undefined ? [] : declaredHere(home, one.operations);
    const [made] = here;
    const changesOf = (version: Json): readonly LeafChange[] => {
      const operations = one.operations.filter((operation) => operation.document === made?.document);
      const object = home?.parsed.documents[made?.document ?? -1]?.value ?? null;
      return changesBy(withOwnSelector(operations, object, version), version);
    };
    const suiting = (own: DeclaredChange, member: Finding): DeclaredChange => {
      if (!suitsOthers(member)) return own;
      const version = built.find(({ path }) => path === own.variant)?.parsed.documents[own.document]?.value;
      if (made === undefined || version === undefined) return own;
      return suitingChange({ ...made, changes: changesOf(version) }, own, member);
    };
    const others = members.flatMap((member) => {
      return isMade(member, one) ? [] : declaredOf(member).map((change) => suiting(change, member));
    });
    const wish = {
      wanted: [...here, ...others],
      allowed: known.filter((other) => rules.has(other.rule) && !own.has(other)).flatMap(declaredOf),
    };
    const harmless = idleChanges(members, () => sameObjects(built, home, made), changesOf);
    const about = [...rules].toSorted().join();
    const places = home === undefined ? { candidates: [] } : candidatesFor(home, one);
    return { home: one.path, about, wish, harmless, ...places };
  };
  return {
    place(wanted, known, units) {
      const wishes = wanted.map((one) => wishOf(one, known));
      return placeAll(wishes, {
        prove(changed, wish, only) {
          const proof = prove(changed, wish, only);
          return only === undefined ? proveElsewhere(proof, { changed, wish, known }, units) : proof;
        },
        placed: ({ source, edits, range }, others) => {
          return { source, edits, range, risk: furtherObjectsRisk(built, others) };
        },
      });
    },
    objection({ changed, known, made }) {
      const proof = prove(changed, { wanted: [], allowed: [...known.flatMap(declaredOf), ...made] });
      return proof.ok ? null : proof.reason;
    },
  };
}

/** The other objects that kustomizations build from the same object. */
function sameObjects(
  built: readonly Built[],
  home: Built | undefined,
  made: DeclaredChange | undefined,
): SameObjects | null {
  const sourceOf = ({ sources, origins }: Built, { value, index }: YamlDocument): string | null => {
    const [place] = sources.places(value, origins[index], []);
    return place === undefined ? null : JSON.stringify([place.file.source.path, place.document.index]);
  };
  const document = home?.parsed.documents.find(({ index }) => index === made?.document);
  const own = home === undefined || document === undefined ? null : sourceOf(home, document);
  if (own === null || document === undefined) return null;
  const others = built.flatMap((one) => {
    const same = one.parsed.documents.filter((other) => other !== document && sourceOf(one, other) === own);
    const isReported = !isTestData(one);
    return same.map(({ index, value }): PlacedDocument => ({ variant: one.path, document: index, value, isReported }));
  });
  return { own: document.value, others };
}

interface Candidate extends PlaceCandidate {
  readonly range: Range;
}

/**
 * The possible changes of files, beginning with the file that takes precedence: if the kustomization itself sets a
 * value, changes elsewhere have no effect.
 */
function candidatesFor(
  built: Built,
  wanted: WantedChange,
): { readonly candidates: readonly Candidate[]; readonly nowhere?: string } {
  const inFiles = fileCandidates(built, wanted);
  const said = wanted.operations.map((operation) => saidIn(built, operation));
  const [first] = said.flatMap(({ entries }) => entries);
  if (first === undefined) return { candidates: inFiles };
  const inEntries = entryCandidates(wanted, said);
  const nowhere = `it is set in ${first.source.path}, in a form that can't be changed here`;
  const isSet = said.some((one) => one.isSet && one.entries.length > 0);
  return { candidates: isSet ? inEntries : [...inEntries, ...inFiles], nowhere };
}

/** What kustomizations say at the path of an operation. */
interface SaidThere {
  /** The entries that take precedence there. */
  readonly entries: readonly EntryPlace[];
  /** The entries that could hold what the object lacks there, although files come first. */
  readonly others: readonly EntryPlace[];
  /** Whether the object has a value there. */
  readonly isSet: boolean;
}

function saidIn({ parsed, sources, origins, entries }: Built, { document: index, path }: YamlOperation): SaidThere {
  const document = parsed.documents[index];
  if (document === undefined) return { entries: [], others: [], isSet: false };
  const [place] = sources.places(document.value, origins[index], path);
  const isSet = valueAt(document.value, path) !== undefined;
  if (!isSetThere(place, document.value, path)) return { entries: entries(document.value, path), others: [], isSet };
  return { entries: [], others: isSet ? [] : entries(document.value, path), isSet };
}

/**
 * Changes of entries in kustomizations, with all operations in one file: what an entry sets is often changed together
 * with what is missing beside it.
 */
function entryCandidates({ operations }: WantedChange, said: readonly SaidThere[]): Candidate[] {
  const places = said.flatMap(({ entries }) => entries);
  return [...new Map(places.map((entry) => [entry.key, entry])).values()].flatMap((first): Candidate[] => {
    const changes = operations.flatMap((operation, index) => {
      const own = [...(said[index]?.entries ?? []), ...(said[index]?.others ?? [])];
      const entry =
        own.find(({ key }) => key === first.key) ?? own.find(({ source }) => source.path === first.source.path);
      return entry === undefined ? [] : [{ entry, operation }];
    });
    const edits = changes.length < operations.length ? null : entryEdits(changes);
    if (edits === null || edits.length === 0) return [];
    const { source, range } = first;
    return originOf(source.path, source.text).generated === null ? [{ source, edits, verbatim: true, range }] : [];
  });
}

/** Changes of files with objects and patches. */
function fileCandidates({ parsed, sources, origins }: Built, { operations }: WantedChange): Candidate[] {
  const choices = operations.map((operation): readonly BuiltPlace[] => {
    const document = parsed.documents[operation.document];
    return document === undefined ? [] : sources.places(document.value, origins[operation.document], operation.path);
  });
  const paths = new Set(choices.flatMap((places) => places.map(({ file }) => file.source.path)));
  return [...paths].flatMap((path): Candidate[] => {
    const chosen = choices.map((places) => places.find(({ file }) => file.source.path === path));
    const [first] = chosen;
    if (first === undefined || chosen.includes(undefined)) return [];
    if (originOf(first.file.source.path, first.file.source.text).generated !== null) return [];
    const moved = operations.map((operation, index): YamlOperation => {
      const place = chosen[index] as BuiltPlace;
      return { ...operation, document: place.document.index, path: [...place.manifest.root, ...place.path] };
    });
    const object = parsed.documents[operations[0]?.document ?? -1]?.value ?? null;
    const forms = new Set([withOwnSelector(moved, object, first.manifest.value), moved]);
    return [...forms].flatMap((form) => {
      const result = editYaml(first.file, form);
      if (!result.ok || result.edits.length === 0) return [];
      const range = first.document.anchor([...first.manifest.root, ...first.path]);
      return [{ source: first.file.source, edits: result.edits, verbatim: true, range }];
    });
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
    return [{ variant: path, document: document.index, changes: changesBy(own, document.value) }];
  });
}

/** What operations on one object change in it. */
function changesBy(operations: readonly YamlOperation[], object: Json): LeafChange[] {
  return leafChanges(object, applyOperations(object, operations));
}
