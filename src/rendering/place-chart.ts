import { type Edit, sortEdits } from "../core/edit.ts";
import type { Finding } from "../core/finding.ts";
import { isObject, type Json, valueAt } from "../core/json.ts";
import { concernsDocument, type YamlOperation } from "../core/operation.ts";
import type { Path } from "../core/path.ts";
import { SourceFile } from "../core/source-file.ts";
import { applyOperations } from "../formats/yaml/apply-operations.ts";
import { editYaml } from "../formats/yaml/edit-yaml.ts";
import { parseYaml } from "../formats/yaml/parse.ts";
import type { YamlDocument, YamlFile } from "../formats/yaml/yaml-file.ts";
import { type Chart, holdsFile } from "../model/charts/chart.ts";
import { originOf } from "../model/origin/origin-of.ts";
import type { ChartSources } from "./chart-sources.ts";
import type { DeclaredChange } from "./compare-texts.ts";
import { isMade } from "./is-made.ts";
import { leafChanges } from "./leaf-changes.ts";
import { type PlaceCandidate, type PlaceWish, placeAll } from "./place-all.ts";
import { literalEdits } from "./place-literal.ts";
import { generalValue, type ValuesChange, valuesChanges } from "./place-values.ts";
import type { ChartProver } from "./prove-chart.ts";
import type { RenderedVariant } from "./render-chart.ts";
import { type Placement, type RenderedUnit, renderedPath, type WantedChange } from "./rendered-unit.ts";
import { idleChanges, type PlacedDocument, suitingChange } from "./suiting-changes.ts";
import { schemaAllows } from "./values-schema.ts";

/** What places for changes of a chart are looked for in. */
interface PlacerInput {
  readonly chart: Chart;
  readonly sources: ChartSources;
  readonly prover: ChartProver;
  readonly variants: readonly RenderedVariant[];
  /** Whether templates are left out that can't be rendered. */
  readonly isPartial: boolean;
}

/** A change of one file of a chart that may be the one that is wanted. */
interface Candidate extends PlaceCandidate {
  /** True for a change of values, which others may set too. */
  readonly ofValues: boolean;
  /** Whether other values turn on more of what stands around the edits. */
  readonly guarded: boolean;
}

/** Finds places for changes of a chart: a key of its values, else the text of a template. Each is proved. */
export function chartPlacer({ chart, sources, prover, variants, isPartial }: PlacerInput): RenderedUnit["place"] {
  const byPath = new Map(variants.map((one) => [renderedPath(chart.directory, one.variant.name), one]));
  const parsed = new Map<string, YamlFile>();
  const read = (path: string): YamlFile | null => {
    const variant = byPath.get(path);
    if (variant === undefined) return null;
    const file = parsed.get(path) ?? parseYaml(new SourceFile(path, variant.objects.text));
    parsed.set(path, file);
    return file;
  };
  const declared = new Map<Finding, DeclaredChange | null>();
  const declaredBy = (finding: Finding): DeclaredChange | null => {
    const known = declared.get(finding);
    if (known !== undefined) return known;
    const own = finding.proposal?.operations.filter(concernsDocument) ?? [];
    const variant = byPath.get(finding.source.path);
    const document = read(finding.source.path)?.documents[own[0]?.document ?? -1];
    const found =
      variant === undefined || document === undefined
        ? null
        : {
            variant: variant.variant.name,
            document: document.index,
            changes: leafChanges(document.value, applyOperations(document.value, own)),
          };
    declared.set(finding, found);
    return found;
  };
  const wishOf = (wanted: WantedChange, known: readonly Finding[]): PlaceWish<Candidate> => {
    const file = read(wanted.path);
    const variant = byPath.get(wanted.path);
    const members = wanted.findings.flat();
    const rules = new Set(members.map(({ rule }) => rule));
    const own = new Set(members);
    const alike = known.filter((finding) => rules.has(finding.rule) && !own.has(finding));
    const here = file === null || variant === undefined ? [] : declaredHere(file, variant, wanted);
    const [made] = here;
    const others = members.flatMap((member) => {
      const change = isMade(member, wanted) ? null : declaredBy(member);
      return change === null ? [] : [suitingChange(made, change, member)];
    });
    const wish = {
      wanted: [...here, ...others],
      allowed: alike.flatMap((finding) => declaredBy(finding) ?? []),
    };
    const all = file === null || variant === undefined ? [] : candidatesFor(wanted, file, variant);
    const candidates = all.filter(({ source }) => holdsFile(chart, source.path));
    const elsewhere = all.find(({ source }) => !holdsFile(chart, source.path))?.source.path;
    return {
      home: variant?.variant.name ?? "",
      candidates,
      wish,
      harmless: idleChanges(made, members, () => sameObjects(made)),
      ...(elsewhere === undefined ? {} : { nowhere: `it belongs in ${elsewhere}, which other charts may use too` }),
    };
  };
  return (wanted, known) => {
    const wishes = wanted.map((one) => wishOf(one, known));
    return placeAll(wishes, {
      prove: (texts, wish, only) => {
        const named = [...texts].flatMap(([path, text]): [string, string][] => {
          const name = nameOf(path);
          return name === null ? [] : [[name, text]];
        });
        return prover.prove(new Map(named), wish, only);
      },
      placed,
    });
  };

  /** An object with other values: what the same template prints of the same kind and name. */
  function sameObjects(made: DeclaredChange | undefined): PlacedDocument[] {
    const home = variants.find(({ variant }) => variant.name === made?.variant);
    const documentsOf = ({ variant, objects }: RenderedVariant): (PlacedDocument & { readonly key: string })[] => {
      const file = read(renderedPath(chart.directory, variant.name));
      return (file?.documents ?? []).map(({ index, value, range: [start] }) => {
        const template = objects.documents.findLast((one) => one.start <= start)?.template;
        const key = JSON.stringify([template, valueAt(value, ["kind"]), valueAt(value, ["metadata", "name"])]);
        return { variant: variant.name, document: index, value, key };
      });
    };
    const own = home === undefined ? undefined : documentsOf(home).find(({ document }) => document === made?.document);
    const others = variants.filter((one) => one !== home).flatMap(documentsOf);
    return others.filter(({ key }) => key === own?.key);
  }

  function candidatesFor(wanted: WantedChange, file: YamlFile, variant: RenderedVariant): Candidate[] {
    const candidates = [...valuesCandidates(wanted, file, variant), ...literalCandidates(wanted, file, variant)];
    return candidates.filter(
      ({ source, edits }) => edits.length > 0 && originOf(source.path, source.text).generated === null,
    );
  }

  function valuesCandidates(
    { operations }: WantedChange,
    file: YamlFile,
    { origins, variant }: RenderedVariant,
  ): Candidate[] {
    const choices = operations.map((operation) => {
      const document = file.documents[operation.document];
      return document === undefined ? [] : valuesChanges(operation, document, origins, lookup);
    });
    const most = Math.max(0, ...choices.map(({ length }) => length));
    if (choices.some(({ length }) => length === 0)) return [];
    const overlays = variant.set.files.flatMap((path) => nameOf(path) ?? []);
    return Array.from({ length: most }).flatMap((_item, index) => {
      const changes = choices.map((list) => list[index] ?? list[0]).filter((change) => change !== undefined);
      return [null, ...overlays].flatMap((overlay) => valuesEdits(changes, overlay) ?? []);
    });
  }

  function nameOf(path: string): string | null {
    for (const [name, own] of chart.paths) if (own === path) return name;
    return null;
  }

  function lookup(path: readonly string[]): Json | undefined {
    const key = sources.values(pointerTo(path));
    return key === null || key.present < key.path.length ? undefined : valueAt(key.document.value, key.path);
  }

  /** The edits of one values file that make some changes: the chart's own, or the given one. */
  function valuesEdits(changes: readonly ValuesChange[], overlay: string | null): Candidate | null {
    const keys = changes.map(({ path }) => {
      const pointer = pointerTo(path);
      return overlay === null ? sources.values(pointer) : sources.overlay(overlay, pointer);
    });
    const [first] = keys;
    if (first == null || keys.some((key) => key?.name !== first.name)) return null;
    const { file, document } = first;
    if (changes.some(({ path }, index) => !schemaAllows(chart, keys[index]?.name === "values.yaml" ? path : [])))
      return null;
    const operations = changes.map(({ value }, index): YamlOperation => {
      return {
        kind: "set",
        document: document.index,
        path: numbered(document, keys[index]?.path ?? []),
        value: generalValue(value),
      };
    });
    const result = editYaml(file, operations);
    return result.ok
      ? { source: file.source, edits: result.edits, ofValues: true, guarded: false, verbatim: false }
      : null;
  }

  function literalCandidates(wanted: WantedChange, file: YamlFile, { origins }: RenderedVariant): Candidate[] {
    const template = (name: string): SourceFile | null => {
      const source = sources.template(name);
      return source instanceof SourceFile ? source : null;
    };
    const selector = (offset: number): number | null => {
      const document = file.documents.find(({ range: [start, end] }) => start <= offset && offset <= end);
      return document?.keyRange(["spec", "selector", "matchLabels"])?.[0] ?? null;
    };
    const literal = literalEdits({ text: file.source, origins, template, selector }, wanted.edits, (edit) =>
      parentOf(edit, wanted, file),
    );
    const source = literal === null ? null : template(literal.template);
    if (literal === null || source === null) return [];
    return [{ source, edits: sortEdits(literal.edits), ofValues: false, guarded: literal.guarded, verbatim: true }];
  }

  function placed({ source, edits, ofValues, guarded }: Candidate, others: number): Placement {
    const risks = [
      ...(others === 0
        ? []
        : [`It also changes ${others === 1 ? "another object" : `${others} other objects`} of this chart.`]),
      ...(guarded ? ["Other values turn on other parts of this block, which have to go with it."] : []),
      ...(ofValues && isPartial ? ["What it does in templates that can't be rendered is not known."] : []),
      ...(ofValues && chart.published ? ["It changes a default of a chart that others use too."] : []),
    ];
    return { source, edits, range: shownRange(source, edits), risk: risks.length === 0 ? null : risks.join(" ") };
  }
}

function pointerTo(path: readonly string[]): string {
  return `/${path.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
}

/** What a change declares of the objects in the text that it was made in. */
function declaredHere(file: YamlFile, { variant }: RenderedVariant, { operations }: WantedChange): DeclaredChange[] {
  return file.documents.flatMap((document) => {
    const own = operations.filter((operation) => operation.document === document.index);
    if (own.length === 0) return [];
    const changes = leafChanges(document.value, applyOperations(document.value, own));
    return [{ variant: variant.name, document: document.index, changes }];
  });
}

/** Where the innermost map or item starts that a change is about and that is there already. */
function parentOf({ range: [offset] }: Edit, { operations }: WantedChange, file: YamlFile): number {
  const starts = operations.flatMap(({ document: index, path }) => {
    const document = file.documents[index];
    return document?.valueRange(presentParent(document, path))?.[0] ?? [];
  });
  const above = starts.filter((start) => start <= offset);
  // What is new may stand above all that the map has, below the key that holds it.
  return above.length > 0 ? Math.max(...above) : Math.min(...starts, file.source.text.length);
}

function presentParent({ value }: YamlDocument, path: Path): Path {
  let depth = path.length - 1;
  while (depth > 0 && !isObject(valueAt(value, path.slice(0, depth)))) depth -= 1;
  return path.slice(0, depth);
}

/** The path with numbers where a list has items. */
function numbered({ value }: YamlDocument, path: Path): Path {
  let here: Json | undefined = value;
  return path.map((step) => {
    const own: string | number = Array.isArray(here) && /^\d+$/.test(String(step)) ? Number(step) : step;
    here = valueAt(here, [own]);
    return own;
  });
}

/** The line that a reader is shown: the one that is changed, or the one above what is new. */
function shownRange(source: SourceFile, edits: readonly Edit[]): readonly [number, number] {
  const [start, end] = edits[0]?.range ?? [0, 0];
  const { line } = source.position(start);
  const [lineStart, lineEnd] = source.lineRange(Math.min(line, source.lineCount));
  const text = source.text.slice(lineStart, lineEnd);
  const indent = text.length - text.trimStart().length;
  const shownEnd = Math.max(lineStart + indent, lineStart + text.trimEnd().length);
  return end > lineEnd ? [lineStart + indent, shownEnd] : [lineStart + indent, shownEnd];
}
