import type { Json } from "../core/json.ts";
import type { Path } from "../core/path.ts";
import type { Renderer } from "../core/renderer.ts";
import type { VersionRange } from "../core/settings.ts";
import { SourceFile } from "../core/source-file.ts";
import { parseYaml } from "../formats/yaml/parse.ts";
import type { Chart } from "../model/charts/chart.ts";
import { changePattern, isChecksum, type LeafChange, leafChanges } from "./leaf-changes.ts";
import { provingVariants, type RenderedVariant, releaseName, renderVariant, type Variant } from "./render-chart.ts";

/** What is declared of one object: where it is, and how it changes. */
export interface DeclaredChange {
  readonly variant: string;
  /** The number of its document in the rendered text. */
  readonly document: number;
  readonly changes: readonly LeafChange[];
}

/** What a change of a chart must do. */
export interface ChartWish {
  /** All of these must come true. */
  readonly wanted: readonly DeclaredChange[];
  /** These may come true with them: the same trouble in other objects. */
  readonly allowed: readonly DeclaredChange[];
}

/** What came of rendering a changed chart: how many other objects change; or what is wrong, in half a sentence. */
export type ChartProof =
  | { readonly ok: true; readonly others: number }
  | { readonly ok: false; readonly reason: string };

/** Proves changes of a chart by rendering it again in every way. */
export interface ChartProver {
  /** `texts` are the new texts of files, by their names in the chart. */
  prove(texts: ReadonlyMap<string, string>, wish: ChartWish): ChartProof;
}

/** Renders what is needed of a chart as it stands once, and as it would be for each proof. */
export function chartProver(
  chart: Chart,
  kubernetes: VersionRange,
  renderer: Renderer,
  known: readonly RenderedVariant[],
): ChartProver {
  const told = new Set(known.map(({ variant }) => variant.name));
  const before = new Map<string, string | null>(known.map(({ variant, objects }) => [variant.name, objects.text]));
  const variants = provingVariants(chart, kubernetes);
  const textBefore = (variant: Variant): string | null => {
    const cached = before.get(variant.name);
    if (cached !== undefined) return cached;
    const rendered = renderVariant(chart, variant, renderer, new Map(), false);
    const text = "objects" in rendered ? rendered.objects.text : null;
    before.set(variant.name, text);
    return text;
  };
  return {
    prove(texts, wish) {
      let others = 0;
      for (const variant of variants) {
        const old = textBefore(variant);
        if (old === null) continue;
        const rendered = renderVariant(chart, variant, renderer, texts, false);
        if (!("objects" in rendered)) return refused(`the chart could not be rendered${withValues(variant)}`);
        const outcome = compare(old, rendered.objects.text, variant, told.has(variant.name), wish);
        if (!outcome.ok) return outcome;
        others = Math.max(others, outcome.others);
      }
      return { ok: true, others };
    },
  };
}

function compare(
  before: string,
  after: string,
  variant: Variant,
  isTold: boolean,
  { wanted, allowed }: ChartWish,
): ChartProof {
  const own = wanted.filter((one) => one.variant === variant.name);
  if (before === after) return own.length === 0 ? { ok: true, others: 0 } : refused(missed(variant));
  const [old, now] = [documentsOf(before), documentsOf(after)];
  if (old.length !== now.length) return refused(`other objects would be rendered${withValues(variant)}`);
  const patterns = new Set(
    [...wanted, ...allowed].flatMap(({ changes }) =>
      changes.map((change) => changePattern(forRelease(change, variant))),
    ),
  );
  const places = placesOf([...wanted, ...allowed].filter((one) => one.variant === variant.name));
  const owned = new Set(own.map(({ document }) => document));
  let others = 0;
  for (const [index, value] of old.entries()) {
    const changes = leafChanges(value, now[index]).filter((change) => !isChecksum(change));
    for (const change of changes) {
      if (!patterns.has(changePattern(change))) return refused(`something else would change${withValues(variant)}`);
      if (isTold && !places.has(placeKey(index, change.path)))
        return refused("it would also change objects that must not have it");
    }
    if (isTold && changes.length > 0 && !owned.has(index)) others += 1;
  }
  const isDone = own.every(({ document, changes }) => {
    return changes.every(({ path, value }) => JSON.stringify(at(now[document], path)) === JSON.stringify(value));
  });
  return isDone ? { ok: true, others } : refused(missed(variant));
}

function documentsOf(text: string): Json[] {
  return parseYaml(new SourceFile("", text)).documents.map(({ value }) => value);
}

function placesOf(declared: readonly DeclaredChange[]): ReadonlySet<string> {
  return new Set(declared.flatMap(({ document, changes }) => changes.map(({ path }) => placeKey(document, path))));
}

function placeKey(document: number, path: Path): string {
  return JSON.stringify([document, ...path]);
}

/** What is named after the release has another name in another one. */
function forRelease({ path, value }: LeafChange, { release }: Variant): LeafChange {
  if (release === releaseName || value === undefined) return { path, value };
  return { path, value: JSON.parse(JSON.stringify(value).replaceAll(releaseName, release)) as Json };
}

function at(value: Json | undefined, path: Path): Json | undefined {
  let here: Json | undefined = value;
  for (const step of path) here = (here as Record<string | number, Json> | null | undefined)?.[step];
  return here;
}

function missed(variant: Variant): string {
  return `it would not reach the object${withValues(variant)}`;
}

function withValues({ set }: Variant): string {
  return set.name === "" ? "" : ` with ${set.name}`;
}

function refused(reason: string): ChartProof {
  return { ok: false, reason };
}
