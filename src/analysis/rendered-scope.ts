import type { Finding } from "../core/finding.ts";
import { originOf } from "../model/origin/origin-of.ts";
import { nameKustomizations } from "../rendering/kustomizations/name-kustomizations.ts";
import type { RenderedText, RenderedUnit } from "../rendering/rendered-unit.ts";

/** A rendered text and its unit. */
export interface TextHome {
  readonly unit: RenderedUnit;
  readonly text: RenderedText;
}

/**
 * Sentences that say which objects, and which values or kustomizations, a finding in a file is about, if that isn't
 * obvious.
 */
export function scopeOf(file: string, members: readonly Finding[], homes: readonly TextHome[]): string[] {
  const objects = new Set(members.map(({ object }) => JSON.stringify([object?.kind, object?.namespace, object?.name])));
  return [...(objects.size > 1 ? [`This is rendered into ${objects.size} objects.`] : []), ...placesOf(file, homes)];
}

function placesOf(file: string, homes: readonly TextHome[]): string[] {
  const all = homes[0]?.unit.texts ?? [];
  const texts = new Set(homes.map(({ text }) => text));
  const isChart = all.some(({ variant }) => variant !== "");
  if (isChart) {
    const variants = new Set([...texts].map(({ variant }) => variant));
    return variants.has("") || variants.size === all.length ? [] : [`This only appears with ${valuesIn(variants)}.`];
  }
  // Not everything is reported for test data.
  const others = all.filter((text) => !texts.has(text) && text.files.has(file) && !isTestData(text));
  return others.length === 0
    ? []
    : [`This only appears in ${nameKustomizations([...texts].map(({ manifest }) => manifest))}.`];
}

function isTestData({ manifest }: RenderedText): boolean {
  return originOf(manifest, "").fixture !== null;
}

/** Values are named once, even if they are rendered for several versions. */
function valuesIn(variants: ReadonlySet<string>): string {
  const own = [...variants].filter((name) => {
    const [, values] = /^(.*) \d+\.\d+$/.exec(name) ?? [];
    return values === undefined || !variants.has(values);
  });
  return own.toSorted().join(", ");
}
