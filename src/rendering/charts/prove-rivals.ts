import { isObject, type Json, type JsonObject } from "../../core/json.ts";
import { rememberRecent } from "../../core/remember-recent.ts";
import type { Renderer, RendererFile } from "../../core/renderer.ts";
import type { Chart } from "../../model/charts/chart.ts";
import { keepsWhatIsSet, type RenderWish, segmentsOf } from "../compare-texts.ts";
import { renderVariant, type Variant } from "./render-chart.ts";
import type { RivalKey } from "./rival-keys.ts";

/** A change of a chart in one way of rendering. */
export interface ChangedChart {
  readonly variant: Variant;
  /** The templates whose output changes, as the library names them. */
  readonly templates: readonly string[];
  /** The files that the change replaces. */
  readonly replaced: ReadonlyMap<string, RendererFile>;
}

/**
 * Returns the first of some keys of the values that a change would override: with what users may set there, the change
 * would remove something, overwrite it or print it twice. Null if there is none.
 */
export type FindOverruled = (change: ChangedChart, wish: RenderWish, rivals: readonly RivalKey[]) => RivalKey | null;

/** The most rounds of the search: while one rival is set, the effect of others may not be visible. */
const mostRounds = 3;
const mostTried = 8;
/** From so many on, it is cheaper to find out first which of them matter. */
const fewRivals = 3;
/** The most outputs that are kept: those of a few fixes. */
const mostRemembered = 48;

/** Renders templates of a chart with other keys set, with and without a change. */
export function overruledFinder(chart: Chart, renderer: Renderer): FindOverruled {
  // The output is the same for several fixes: without the change, and with it if they share it.
  const render = rememberRecent(
    mostRemembered,
    (_key: string, { variant, templates, replaced }: ChangedChart, rivals: readonly RivalKey[]): string | null => {
      const texts = [...variant.set.texts, JSON.stringify(valuesWith(rivals))];
      const outcome = renderVariant(chart, { ...variant, set: { ...variant.set, texts } }, renderer, {
        lean: templates,
        replaced,
      });
      return "objects" in outcome ? outcome.objects.text : null;
    },
  );
  const rendered = (change: ChangedChart, rivals: readonly RivalKey[]): string | null => {
    const { variant, templates, replaced } = change;
    return render(JSON.stringify([variant.name, templates, rivals, [...replaced.values()]]), change, rivals);
  };
  return (change, wish, rivals) => {
    const before = (own: readonly RivalKey[]): string | null => rendered({ ...change, replaced: new Map() }, own);
    const after = (own: readonly RivalKey[]): string | null => rendered(change, own);
    const printed = printedOf(rivals, before);
    const left = rivals.filter((rival) => !printed.includes(rival));
    const near = nearOnes([...printed, ...printedOf(left, after)], rivals, before, after);
    const overruled = near.slice(0, mostTried).find((rival) => {
      const old = before([rival]);
      // If the chart can't be rendered with the rival, the rival can't be overridden.
      if (old === null) return false;
      const now = after([rival]);
      return now === null || !keepsWhatIsSet(old, now, () => before([]), wish);
    });
    return overruled ?? null;
  };
}

/** The keys whose values are printed. */
function printedOf(rivals: readonly RivalKey[], render: (own: readonly RivalKey[]) => string | null): RivalKey[] {
  const found: RivalKey[] = [];
  let left = [...rivals];
  for (let round = 0; round < mostRounds && left.length > 0; round += 1) {
    const text = render(left);
    // If they can't all be set together, it isn't determined which of them are the reason.
    if (text === null) return [...found, ...left];
    const seen = left.filter(({ mark }) => text.includes(mark));
    if (seen.length === 0) break;
    found.push(...seen);
    left = left.filter((one) => !seen.includes(one));
  }
  return found;
}

/**
 * The rivals that are printed in objects that the change affects, or about which that can't be told. What else a
 * template prints the others in, such as the same key of each component, stays as it is: none of them is rendered alone.
 */
function nearOnes(
  printed: readonly RivalKey[],
  rivals: readonly RivalKey[],
  before: (own: readonly RivalKey[]) => string | null,
  after: (own: readonly RivalKey[]) => string | null,
): readonly RivalKey[] {
  if (printed.length < fewRivals) return printed;
  const texts = [before(rivals), after(rivals), before([]), after([])].map((text) => segmentsOf(text ?? ""));
  const [old = [], now = [], oldAlone = [], nowAlone = []] = texts;
  if (texts.some(({ length }) => length !== old.length)) return printed;
  const affected = old.map((text, index) => text !== now[index] || oldAlone[index] !== nowAlone[index]);
  return printed.filter(({ mark }) => {
    const holders = old.flatMap((text, index) => (`${text}${now[index] ?? ""}`.includes(mark) ? [index] : []));
    return holders.length === 0 || holders.some((index) => affected[index] === true);
  });
}

/** Values in which all of some keys are set. */
function valuesWith(rivals: readonly RivalKey[]): Json {
  let values: JsonObject = {};
  for (const { path, value } of rivals) values = withValue(values, path, value);
  return values;
}

function withValue(map: JsonObject, [step, ...rest]: readonly string[], value: Json): JsonObject {
  if (step === undefined) return map;
  const inner = Object.hasOwn(map, step) ? map[step] : undefined;
  return { ...map, [step]: rest.length === 0 ? value : withValue(isObject(inner) ? inner : {}, rest, value) };
}
