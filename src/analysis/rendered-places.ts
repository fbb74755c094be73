import type { Finding } from "../core/finding.ts";
import type { RenderedAnalysis } from "./analyze-rendered.ts";
import { placesOf, type ReviewPlaces } from "./review-places.ts";

/** As `placesOf`, also for findings in charts and kustomizations: their causes are led back to what people wrote. */
export function writtenPlacesOf(head: RenderedAnalysis, finding: Finding): ReviewPlaces {
  const { rendered } = head;
  const [member] = rendered?.members.get(finding.fingerprint) ?? [];
  if (rendered === null || member === undefined) return placesOf(head, finding);
  const text = rendered.units.flatMap(({ texts }) => texts).find(({ path }) => path === member.source.path);
  const { causes } = placesOf(rendered.raw, member);
  const led = causes.flatMap((cause) => text?.leadRange(cause) ?? []);
  return {
    causes: led.filter(({ source }) => source.path === finding.source.path).map(({ range }) => range),
    aliases: [],
  };
}
