import type { Finding } from "../core/finding.ts";
import type { RenderedAnalysis } from "./analyze-rendered.ts";
import { placesOf, type ReviewPlaces } from "./review-places.ts";

/**
 * Like `placesOf`, but also for findings in charts and kustomizations: their causes are traced back to what people
 * wrote.
 */
export function writtenPlaces(head: RenderedAnalysis): (finding: Finding) => ReviewPlaces {
  const { rendered } = head;
  if (rendered === null) return (finding) => placesOf(head, finding);
  const texts = new Map(rendered.units.flatMap((unit) => unit.texts.map((text) => [text.path, text] as const)));
  return (finding) => {
    const [member] = rendered.members.get(finding.fingerprint) ?? [];
    if (member === undefined) return placesOf(head, finding);
    const text = texts.get(member.source.path);
    const led = placesOf(rendered.raw, member).causes.flatMap((cause) => text?.sourceRange(cause) ?? []);
    const own = led.filter(({ source }) => source.path === finding.source.path);
    return { causes: own.map(({ range }) => range), aliases: [] };
  };
}
