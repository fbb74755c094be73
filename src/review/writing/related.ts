import { enumerate } from "../../core/enumerate.ts";
import type { Finding, RelatedLocation } from "../../core/finding.ts";
import { shownPlaces } from "../../core/related.ts";
import { encodePath, escapeText, inlineCode, link } from "./markdown.ts";
import { byteLength, shorten } from "./size.ts";
import { type Links, shortPath } from "./words.ts";

/** The longest description of a place, address, and line of Markdown with several places, in bytes. */
const phraseLimit = 120;
const addressLimit = 1_000;
const lineLimit = 2_000;

/** The other places that a finding is about, as a line of Markdown with links; empty where there are none. */
export function relatedLine({ related }: Finding, links: Links): string {
  const { told } = shownPlaces(related);
  const shown: string[] = [];
  let room = lineLimit;
  for (const place of told) {
    const text = linkedPlace(place, links);
    room -= byteLength(text) + 2;
    if (room < 0) break;
    shown.push(text);
  }
  return listed("**Related:**", shown, related.length);
}

/** The other places that a finding is about, in plain text, each with its file and line. */
export function relatedText({ related }: Finding): string {
  const { told } = shownPlaces(related);
  const shown = told.map((place) => `${shorten(place.message, phraseLimit)} (${nameOf(place)})`);
  return listed("Related:", shown, related.length);
}

/** Links a place in the file as it was when the line was written: lines may move later, the link stays right. */
function linkedPlace(place: RelatedLocation, { files }: Links): string {
  const phrase = escapeText(shorten(place.message, phraseLimit));
  const address = files === null ? null : `${files}${encodePath(place.file)}#L${place.start.line}`;
  if (address === null || address.length > addressLimit) return `${phrase} (${inlineCode(nameOf(place))})`.trim();
  return link(phrase === "" ? inlineCode(nameOf(place)) : phrase, address);
}

function listed(label: string, shown: readonly string[], total: number): string {
  if (total === 0) return "";
  const more = total - shown.length;
  return `${label} ${enumerate(more === 0 ? shown : [...shown, `${more} more`])}.`;
}

function nameOf({ file, start }: RelatedLocation): string {
  return `${shortPath(file)}:${start.line}`;
}
