import type { Json } from "../core/json.ts";
import type { Renderer } from "../core/renderer.ts";
import type { VersionRange } from "../core/settings.ts";
import type { Chart } from "../model/charts/chart.ts";
import { compareTexts, type RenderProof, type RenderWish } from "./compare-texts.ts";
import type { LeafChange } from "./leaf-changes.ts";
import {
  provingVariants,
  type RenderedVariant,
  releaseName,
  releaseNamespace,
  renderVariant,
  type Variant,
} from "./render-chart.ts";

/** Proves changes of a chart by rendering it again in every way. */
export interface ChartProver {
  /** `texts` are the new texts of files, by their names in the chart; `only` names one way in which it is rendered. */
  prove(texts: ReadonlyMap<string, string>, wish: RenderWish, only?: string): RenderProof;
}

/** Renders what is needed of a chart as it stands once, and as it would be for each proof. */
export function chartProver(
  chart: Chart,
  kubernetes: VersionRange,
  renderer: Renderer,
  known: readonly RenderedVariant[],
): ChartProver {
  const namesOf = ({ variant, alike }: RenderedVariant): readonly string[] => [variant.name, ...alike];
  /** What findings are told of, by the names of all variants that come out so. */
  const told = new Map(known.flatMap((one) => namesOf(one).map((name) => [name, one.variant.name] as const)));
  const before = new Map<string, string | null>(
    known.flatMap((one) => namesOf(one).map((name) => [name, one.objects.text] as const)),
  );
  const variants = provingVariants(chart, kubernetes, (name) => told.has(name));
  const textBefore = (variant: Variant): string | null => {
    const cached = before.get(variant.name);
    if (cached !== undefined) return cached;
    const rendered = renderVariant(chart, variant, renderer);
    const text = "objects" in rendered ? rendered.objects.text : null;
    before.set(variant.name, text);
    return text;
  };
  return {
    prove(texts, wish, only) {
      let others = 0;
      for (const variant of variants) {
        if (only !== undefined && variant.name !== only) continue;
        const old = textBefore(variant);
        if (old === null) continue;
        const rendered = renderVariant(chart, variant, renderer, texts);
        const suffix = withValues(variant);
        if (!("objects" in rendered)) return { ok: false, reason: `the chart could not be rendered${suffix}` };
        const text = {
          variant: told.get(variant.name) ?? variant.name,
          told: told.has(variant.name),
          suffix,
          adapt: (change: LeafChange): LeafChange => forRelease(change, variant),
        };
        const outcome = compareTexts(old, rendered.objects.text, text, wish);
        if (!outcome.ok) return outcome;
        others = Math.max(others, outcome.others);
      }
      return { ok: true, others };
    },
  };
}

/** What is named after the release or its namespace has another name in another one. */
function forRelease({ path, value }: LeafChange, { release, namespace }: Variant): LeafChange {
  if (release === releaseName || value === undefined) return { path, value };
  const text = JSON.stringify(value).replaceAll(releaseName, release).replaceAll(releaseNamespace, namespace);
  return { path, value: JSON.parse(text) as Json };
}

function withValues({ set, release }: Variant): string {
  if (release !== releaseName) return " in another release";
  return set.name === "" ? "" : ` with ${set.name}`;
}
