import type { Skipped } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import type { RenderedText, RenderedUnit } from "../rendering/rendered-unit.ts";

/** Where an object starts in a rendered text. */
const objectStart = /^(?:apiVersion|kind):/gm;

/**
 * What was skipped, without the manifests in values that a chart prints as objects of their own: these are checked as
 * they are rendered.
 */
export function withoutPrinted(skipped: readonly Skipped[], units: readonly RenderedUnit[]): readonly Skipped[] {
  const inside = skipped.filter(({ lastLine }) => lastLine !== undefined);
  if (inside.length === 0) return skipped;
  const files = new Set(inside.map(({ file }) => file));
  const texts = units
    .flatMap((unit) => unit.texts)
    .filter(({ valuesIn }) => [...files].some((file) => valuesIn.has(file)));
  const printed = groupBy(texts.flatMap(valuesOfObjects), ({ file }) => file);
  const isPrinted = ({ file, line = 0, lastLine = 0 }: Skipped): boolean => {
    return printed.get(file)?.some((place) => line <= place.line && place.line <= lastLine) === true;
  };
  // It is only needed here, and wrong once a line of rendered text is moved to that of its source.
  return skipped.filter((one) => !isPrinted(one)).map(({ lastLine: _last, ...one }) => one);
}

/** The lines of the values that the first lines of objects are printed from. */
function valuesOfObjects({ text, sourceRange }: RenderedText): { readonly file: string; readonly line: number }[] {
  return [...text.matchAll(objectStart)].flatMap(({ index, 0: key }) => {
    const places = sourceRange([index, index + key.length])?.related ?? [];
    return places.flatMap(({ file, start, isCause }) => (isCause === true ? [{ file, line: start.line }] : []));
  });
}
