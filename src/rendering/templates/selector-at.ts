import { sameBranches } from "./branches.ts";
import { mayHoldLabels, withSourceLabels } from "./copy-labels.ts";
import { isSharedSelector } from "./shared-selector.ts";
import { type Anchor, anchorAt, type RenderedSources } from "./template-anchor.ts";

/**
 * Lines that are to be written at a place, with the labels that the object at an offset selects its pods by as the
 * template writes them there. The template must do so under the same conditions, or in the same way in all templates.
 * Null if the lines have labels that would only be right for some values.
 */
export function withOwnLabels(
  lines: readonly string[],
  sources: RenderedSources,
  offset: number,
  place: Pick<Anchor, "template" | "source" | "line" | "branches">,
): readonly string[] | null {
  const selector = sources.selector(offset);
  if (selector === null) return lines;
  const { key, range, labels } = selector;
  const anchor = anchorAt(sources, key);
  const isUsable =
    anchor !== null &&
    ((sameBranches(anchor.branches, place.branches) && anchor.template === place.template) ||
      isSharedSelector(anchor, place, sources.templates));
  const written = isUsable ? withSourceLabels(lines, { labels, source: anchor.source, line: anchor.line }) : lines;
  const isConstant = sources.origins.within(...range).every(({ node }) => node.kind !== "action");
  return isConstant || !mayHoldLabels(written, labels) ? written : null;
}
