import { applyEdits } from "../../core/edit.ts";
import type { Finding } from "../../core/finding.ts";
import { groupBy } from "../../core/group-by.ts";
import { type Json, valueAt } from "../../core/json.ts";
import { concernsDocument } from "../../core/operation.ts";
import { SourceFile } from "../../core/source-file.ts";
import { applyOperations } from "../../formats/yaml/apply-operations.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlFile } from "../../formats/yaml/yaml-file.ts";
import { type Chart, holdsFile, manifestOf, namedInChart } from "../../model/charts/chart.ts";
import { filesWithValues } from "../../model/charts/value-sets.ts";
import type { ChangedPlace, DeclaredChange, SharedObject } from "../compare-texts.ts";
import { isMade } from "../is-made.ts";
import { leafChanges } from "../leaf-changes.ts";
import { type PlaceWish, placeAll } from "../place-all.ts";
import { proveElsewhere } from "../prove-elsewhere.ts";
import { type Placement, type RenderedUnit, renderedPath, type WantedChange } from "../rendered-unit.ts";
import {
  idleChanges,
  idleIn,
  type PlacedDocument,
  type SameObjects,
  suitingChange,
  suitsOthers,
} from "../suiting-changes.ts";
import { documentFrom } from "../templates/rendered-file.ts";
import { trimmedLine } from "../trimmed-line.ts";
import { type ChartCandidate, type ChartPlaces, chartCandidates } from "./chart-candidates.ts";
import type { ChartSources } from "./chart-sources.ts";
import { keysMentionedTogether, keysOfValues } from "./keys-of-values.ts";
import type { ChartProver } from "./prove-chart.ts";
import type { RenderedVariant } from "./render-chart.ts";
import { type RivalKey, rivalKeys } from "./rival-keys.ts";
import { valuesRisks } from "./values-risks.ts";

/** What is needed to find places for changes of a chart. */
interface PlacerInput extends ChartPlaces {
  readonly prover: ChartProver;
  readonly variants: readonly RenderedVariant[];
  /** Whether templates that can't be rendered are left out. */
  readonly isPartial: boolean;
}

/**
 * Finds places for changes of a chart: a key of its values, or else the text of a template. Each place is proved. Changes
 * that are placed for other charts can be proved in this one, too.
 */
export function chartPlacer(input: PlacerInput): Pick<RenderedUnit, "place" | "objection"> {
  const { chart, prover, variants } = input;
  const texts = renderedFiles(chart, variants);
  const objectsOf = objectsFrom(input, texts);
  let known: Parameters<typeof rivalKeys>[1] | null = null;
  let risksOf: ReturnType<typeof valuesRisks> | null = null;
  let together: Parameters<typeof rivalKeys>[2];
  const rivalsOf = ({ ofValues }: ChartCandidate): RivalKey[] => {
    if (ofValues.length === 0) return [];
    known ??= keysOfValues(chart);
    together ??= keysMentionedTogether(chart);
    return rivalKeys(ofValues, known, together);
  };
  return {
    place(wanted, known, units) {
      const wishes = wanted.map((one) => wishOf(input, texts, one, known));
      return placeAll(wishes, {
        prove(changed, wish, only) {
          const proof = prover.prove(namedInChart(chart, changed), wish, only);
          return only === undefined ? proveElsewhere(proof, { changed, wish, known }, units) : proof;
        },
        placed(candidate, others) {
          risksOf ??= valuesRisks(chart, variants, input.isPartial);
          return placementOf(candidate, others, risksOf(candidate.ofValues));
        },
        objection(candidate, wish, home) {
          const rivals = rivalsOf(candidate);
          if (rivals.length === 0) return null;
          const { source, edits } = candidate;
          const changed = namedInChart(chart, new Map([[source.path, applyEdits(source.text, edits)]]));
          const overruled = prover.overruled(changed, wish, home, rivals);
          return overruled && `it would override what users set at ${overruled.path.join(".")}`;
        },
      });
    },
    objection({ changed, known, made }) {
      const idle = made.flatMap(({ shared, changes }) => {
        if (shared === undefined) return [];
        return idleIn({ own: shared.value, others: objectsOf(shared) }, () => changes);
      });
      const allowed = [...known.flatMap((finding) => texts.declaredBy(finding) ?? []), ...made, ...idle];
      const { ok } = prover.prove(namedInChart(chart, changed), { wanted: [], allowed });
      return ok ? null : `it would also change what ${manifestOf(chart)} renders`;
    },
  };
}

/** A rendered object, and the name of its template in the chart. */
interface RenderedObject extends PlacedDocument {
  readonly template: string | null;
}

/** The rendered texts of a chart, by path. */
interface RenderedFiles {
  /** The files outside of the chart that have values for it. */
  readonly valuesFrom: ReadonlySet<string>;
  variantAt(path: string): RenderedVariant | undefined;
  read(path: string): YamlFile | null;
  objects(): readonly RenderedObject[];
  /** The change of the rendered objects that the fix of a finding declares. */
  declaredBy(finding: Finding): DeclaredChange | null;
}

function renderedFiles(chart: Chart, variants: readonly RenderedVariant[]): RenderedFiles {
  const byPath = new Map(variants.map((one) => [renderedPath(chart.directory, one.variant.name), one]));
  const valuesFrom = filesWithValues(chart);
  const parsed = new Map<string, YamlFile>();
  const declared = new Map<Finding, DeclaredChange | null>();
  const read = (path: string): YamlFile | null => {
    const variant = byPath.get(path);
    if (variant === undefined) return null;
    const file = parsed.get(path) ?? parseYaml(new SourceFile(path, variant.objects.text));
    parsed.set(path, file);
    return file;
  };
  const declare = ({ proposal, source }: Finding): DeclaredChange | null => {
    const own = proposal?.operations.filter(concernsDocument) ?? [];
    const variant = byPath.get(source.path);
    const document = read(source.path)?.documents[own[0]?.document ?? -1];
    if (variant === undefined || document === undefined) return null;
    const changes = leafChanges(document.value, applyOperations(document.value, own));
    return { variant: variant.variant.name, document: document.index, changes };
  };
  let objects: readonly RenderedObject[] | null = null;
  const objectsOf = ({ variant, objects: { documents } }: RenderedVariant): RenderedObject[] => {
    const file = read(renderedPath(chart.directory, variant.name));
    return (file?.documents ?? []).map(({ index, value, range: [, end] }) => {
      // Its start is that of its marker, which belongs to none.
      const template = documentFrom(documents, end)?.template ?? null;
      return { variant: variant.name, document: index, value, isReported: true, template };
    });
  };
  return {
    valuesFrom,
    variantAt: (path) => byPath.get(path),
    read,
    objects() {
      objects ??= variants.flatMap(objectsOf);
      return objects;
    },
    declaredBy(finding) {
      const known = declared.get(finding);
      const found = known === undefined ? declare(finding) : known;
      declared.set(finding, found);
      return found;
    },
  };
}

/** What a change must do, what else it may do, and the places that it may have. */
function wishOf(
  input: PlacerInput,
  texts: RenderedFiles,
  wanted: WantedChange,
  known: readonly Finding[],
): PlaceWish<ChartCandidate> {
  const { chart } = input;
  const file = texts.read(wanted.path);
  const variant = texts.variantAt(wanted.path);
  const isRendered = file !== null && variant !== undefined;
  const members = wanted.findings.flat();
  const rules = new Set(members.map(({ rule }) => rule));
  const own = new Set(members);
  const alike = known.filter((finding) => rules.has(finding.rule) && !own.has(finding));
  const here = isRendered ? declaredHere(file, variant, wanted) : [];
  const [made] = here;
  const others = members.flatMap((member) => {
    const change = isMade(member, wanted) ? null : texts.declaredBy(member);
    return change === null ? [] : [suitingChange(made, change, member)];
  });
  const all = isRendered ? chartCandidates(input, wanted, file, variant) : [];
  const isOwn = ({ source: { path } }: ChartCandidate): boolean => holdsFile(chart, path) || texts.valuesFrom.has(path);
  const elsewhere = all.find((one) => !isOwn(one))?.source.path;
  const hindrance = all.find((candidate) => candidate.hindrance !== null)?.hindrance;
  const nowhere = elsewhere === undefined ? hindrance : `it belongs in ${elsewhere}, which other charts may use too`;
  return {
    home: variant?.variant.name ?? "",
    about: [...rules].toSorted().join(),
    ...lineOf(variant, members),
    candidates: all.filter((one) => isOwn(one) && one.hindrance === null),
    wish: {
      wanted: [...here, ...others],
      allowed: alike.flatMap((finding) => texts.declaredBy(finding) ?? []),
    },
    harmless: [
      ...(made === undefined || !members.some(suitsOthers) ? [] : sharedChange(input, texts, made)),
      ...idleChanges(
        members,
        () => sameObjects(texts, made),
        () => made?.changes ?? [],
      ),
    ],
    ...(nowhere == null ? {} : { nowhere }),
  };
}

/** The line of a template that a change belongs to. */
function lineOf(
  variant: RenderedVariant | undefined,
  [first]: readonly Finding[],
): Pick<PlaceWish<ChartCandidate>, "line"> {
  const node = first === undefined ? undefined : variant?.origins.at(first.range[0])?.node;
  return node === undefined ? {} : { line: `${node.line} ${node.file}` };
}

/** An object, and its versions with other values: what the same template prints with the same kind and name. */
function sameObjects(texts: RenderedFiles, made: DeclaredChange | undefined): SameObjects | null {
  const own = objectOf(texts, made);
  if (own === undefined) return null;
  const keyOf = ({ template, value }: RenderedObject): string => {
    return JSON.stringify([template, valueAt(value, ["kind"]), valueAt(value, ["metadata", "name"])]);
  };
  const others = texts.objects().filter((one) => one.variant !== own.variant && keyOf(one) === keyOf(own));
  return { own: own.value, others };
}

/** The change of an object, for the charts that may use its template too. */
function sharedChange({ sources }: PlacerInput, texts: RenderedFiles, made: DeclaredChange): DeclaredChange[] {
  const own = objectOf(texts, made);
  const template = own === undefined ? null : pathOf(sources, own);
  return own === undefined || template === null ? [] : [{ ...made, shared: { template, value: own.value } }];
}

function objectOf(texts: RenderedFiles, made: DeclaredChange | undefined): RenderedObject | undefined {
  return texts.objects().find(({ variant, document }) => variant === made?.variant && document === made.document);
}

/** Returns the objects of one kind that this chart renders from a template that another chart may use, too. */
function objectsFrom(
  { sources }: PlacerInput,
  texts: RenderedFiles,
): (shared: SharedObject) => readonly RenderedObject[] {
  const keyOf = (template: string | null, value: Json): string => JSON.stringify([template, valueAt(value, ["kind"])]);
  let known: ReadonlyMap<string, readonly RenderedObject[]> | null = null;
  return ({ template, value }) => {
    known ??= groupBy(texts.objects(), (one) => keyOf(pathOf(sources, one), one.value));
    return known.get(keyOf(template, value)) ?? [];
  };
}

function pathOf(sources: ChartSources, { template }: RenderedObject): string | null {
  const source = template === null ? null : sources.template(template);
  return source instanceof SourceFile ? source.path : null;
}

function placementOf(
  { source, edits, guarded }: ChartCandidate,
  others: readonly ChangedPlace[],
  ofValues: readonly string[],
): Placement {
  // Other values render the same objects.
  const count = Math.max(0, ...[...groupBy(others, ({ variant }) => variant).values()].map(({ length }) => length));
  const risks = [
    ...(count === 0
      ? []
      : [`It also changes ${count === 1 ? "another object" : `${count} other objects`} of this chart.`]),
    ...(guarded ? ["Other values turn on other parts of this block, which have to go with it."] : []),
    ...ofValues,
  ];
  // The line that is changed, or the one above an insertion.
  const { line } = source.position(edits[0]?.range[0] ?? 0);
  return { source, edits, range: trimmedLine(source, line), risk: risks.length === 0 ? null : risks.join(" ") };
}

/** The changes that a wanted change declares for the objects in the text in which it was made. */
function declaredHere(file: YamlFile, { variant }: RenderedVariant, { operations }: WantedChange): DeclaredChange[] {
  return file.documents.flatMap((document) => {
    const own = operations.filter((operation) => operation.document === document.index);
    if (own.length === 0) return [];
    const changes = leafChanges(document.value, applyOperations(document.value, own));
    return [{ variant: variant.name, document: document.index, changes }];
  });
}
