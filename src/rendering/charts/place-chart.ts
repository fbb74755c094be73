import { applyEdits } from "../../core/edit.ts";
import type { Finding } from "../../core/finding.ts";
import { valueAt } from "../../core/json.ts";
import { concernsDocument } from "../../core/operation.ts";
import { SourceFile } from "../../core/source-file.ts";
import { applyOperations } from "../../formats/yaml/apply-operations.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlFile } from "../../formats/yaml/yaml-file.ts";
import { type Chart, holdsFile, manifestOf, namedInChart } from "../../model/charts/chart.ts";
import type { DeclaredChange } from "../compare-texts.ts";
import { isMade } from "../is-made.ts";
import { leafChanges } from "../leaf-changes.ts";
import { type PlaceWish, placeAll } from "../place-all.ts";
import { proveElsewhere } from "../prove-elsewhere.ts";
import { type Placement, type RenderedUnit, renderedPath, type WantedChange } from "../rendered-unit.ts";
import { idleChanges, type PlacedDocument, type SameObjects, suitingChange } from "../suiting-changes.ts";
import { documentFrom } from "../templates/rendered-file.ts";
import { trimmedLine } from "../trimmed-line.ts";
import { type ChartCandidate, type ChartPlaces, chartCandidates } from "./chart-candidates.ts";
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
      const allowed = [...known.flatMap((finding) => texts.declaredBy(finding) ?? []), ...made];
      const { ok } = prover.prove(namedInChart(chart, changed), { wanted: [], allowed });
      return ok ? null : `it would also change what ${manifestOf(chart)} renders`;
    },
  };
}

/** The rendered texts of a chart, by path. */
interface RenderedFiles {
  variantAt(path: string): RenderedVariant | undefined;
  read(path: string): YamlFile | null;
  /** The change of the rendered objects that the fix of a finding declares. */
  declaredBy(finding: Finding): DeclaredChange | null;
}

function renderedFiles(chart: Chart, variants: readonly RenderedVariant[]): RenderedFiles {
  const byPath = new Map(variants.map((one) => [renderedPath(chart.directory, one.variant.name), one]));
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
  return {
    variantAt: (path) => byPath.get(path),
    read,
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
  const elsewhere = all.find(({ source }) => !holdsFile(chart, source.path))?.source.path;
  const hindrance = all.find((candidate) => candidate.hindrance !== null)?.hindrance;
  const nowhere = elsewhere === undefined ? hindrance : `it belongs in ${elsewhere}, which other charts may use too`;
  return {
    home: variant?.variant.name ?? "",
    candidates: all.filter((one) => holdsFile(chart, one.source.path) && one.hindrance === null),
    wish: {
      wanted: [...here, ...others],
      allowed: alike.flatMap((finding) => texts.declaredBy(finding) ?? []),
    },
    harmless: idleChanges(
      members,
      () => sameObjects(input, texts, made),
      () => made?.changes ?? [],
    ),
    ...(nowhere == null ? {} : { nowhere }),
  };
}

/** An object, and its versions with other values: what the same template prints with the same kind and name. */
function sameObjects(
  { chart, variants }: PlacerInput,
  texts: RenderedFiles,
  made: DeclaredChange | undefined,
): SameObjects | null {
  const home = variants.find(({ variant }) => variant.name === made?.variant);
  const documentsOf = ({ variant, objects }: RenderedVariant): (PlacedDocument & { readonly key: string })[] => {
    const file = texts.read(renderedPath(chart.directory, variant.name));
    return (file?.documents ?? []).map(({ index, value, range: [start] }) => {
      const template = documentFrom(objects.documents, start)?.template;
      const key = JSON.stringify([template, valueAt(value, ["kind"]), valueAt(value, ["metadata", "name"])]);
      return { variant: variant.name, document: index, value, isReported: true, key };
    });
  };
  const own = home === undefined ? undefined : documentsOf(home).find(({ document }) => document === made?.document);
  if (own === undefined) return null;
  const others = variants.filter((one) => one !== home).flatMap(documentsOf);
  return { own: own.value, others: others.filter(({ key }) => key === own.key) };
}

function placementOf(
  { source, edits, guarded }: ChartCandidate,
  others: number,
  ofValues: readonly string[],
): Placement {
  const risks = [
    ...(others === 0
      ? []
      : [`It also changes ${others === 1 ? "another object" : `${others} other objects`} of this chart.`]),
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
