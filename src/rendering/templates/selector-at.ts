import { sameBranches } from "./branches.ts";
import type { WrittenSelector } from "./copy-labels.ts";
import { isSharedSelector } from "./shared-selector.ts";
import { type Anchor, anchorAt, type RenderedSources } from "./template-anchor.ts";

/**
 * The labels with which the object at an offset selects its pods. The template must set them under the same conditions
 * as a place, or they must be the same in all templates; otherwise null.
 */
export function selectorAt(
  sources: RenderedSources,
  offset: number,
  place: Pick<Anchor, "template" | "source" | "line" | "branches">,
): WrittenSelector | null {
  const key = sources.selector(offset);
  const anchor = key === null ? null : anchorAt(sources, key);
  if (key === null || anchor === null) return null;
  const isBeside = sameBranches(anchor.branches, place.branches) && anchor.template === place.template;
  if (!isBeside && !isSharedSelector(anchor, place, sources.templates)) return null;
  const { text } = sources;
  const indent = anchor.rendered.length - anchor.rendered.trimStart().length;
  const rendered: string[] = [];
  for (let line = text.position(key).line + 1; line <= text.lineCount; line += 1) {
    const own = text.line(line);
    if (own.length - own.trimStart().length <= indent) break;
    rendered.push(own);
  }
  return { rendered, source: anchor.source, line: anchor.line };
}
