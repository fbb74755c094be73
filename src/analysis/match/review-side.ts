import type { Finding, RelatedLocation } from "../../core/finding.ts";
import type { MaybeRendered } from "../fix-rendered.ts";
import { isUnjudged, unreadFiles } from "../unread.ts";
import { type MatchTarget, targetsByKey } from "./targets.ts";

/** Findings, and everything that they can be about by `targetKey`. */
export interface FoundTargets {
  readonly findings: readonly Finding[];
  readonly targets: ReadonlyMap<string, MatchTarget>;
}

/**
 * Everything that is needed of the base or the head for comparing. Their analysis, which is far larger, need not be
 * kept.
 */
export interface ReviewSide {
  readonly findings: readonly Finding[];
  /** The same for the text that charts are rendered to. */
  readonly raw: FoundTargets;
  /**
   * The findings in that text that a finding in a chart represents, by its fingerprint; null for a tree without charts.
   */
  readonly members: ReadonlyMap<string, readonly Finding[]> | null;
  /** The values that cause each of these, where people wrote them. */
  readonly causes: ReadonlyMap<Finding, readonly RelatedLocation[]>;
  /** Files whose findings are not all known. */
  readonly unread: ReadonlySet<string>;
  /** Files of charts and kustomizations of which nothing could be rendered. */
  readonly unrendered: ReadonlySet<string>;
  /** Files for which less is reported: those that are treated as test data, and those that are turned off. */
  readonly harmless: ReadonlySet<string>;
  /** The text of the document that could not be checked, by the finding that says so. */
  readonly unjudged: ReadonlyMap<Finding, string>;
}

/** Extracts from an analysis what is needed for comparing. */
export function reviewSide(analysis: MaybeRendered): ReviewSide {
  const { findings, rendered, errors, skipped, files, turnedOff, ground } = analysis;
  const { raw, members, causes } = rendered ?? { raw: analysis, members: null, causes: new Map() };
  const troubled = rendered?.units.filter(({ troubles }) => troubles.some(({ part }) => part !== "plugin")) ?? [];
  const texts = findings.filter(isUnjudged).flatMap((finding) => {
    const text = textAround(finding, analysis);
    return text === null ? [] : [[finding, text] as const];
  });
  return {
    findings,
    raw: { findings: raw.findings, targets: targetsByKey(raw) },
    members,
    causes,
    unread: new Set([
      ...troubled.flatMap(({ files }) => [...files]),
      ...unreadFiles(findings),
      ...errors.map(({ file }) => file),
      ...skipped.filter((one) => one.findings === undefined).map(({ file }) => file),
    ]),
    unrendered: new Set(troubled.filter(({ texts }) => texts.length === 0).flatMap(({ files }) => [...files])),
    harmless: new Set(
      [...files.keys()].filter((path) => turnedOff.has(path) || ground.workspace.originOf(path).fixture !== null),
    ),
    unjudged: new Map(texts),
  };
}

/** The text of the document that a finding is about; null if no document of the file was read. */
function textAround({ source, range: [offset] }: Finding, { files }: MaybeRendered): string | null {
  const file = files.get(source.path);
  if (file?.format !== "yaml") return null;
  const document = file.documents.find(({ range }) => range[0] <= offset && offset <= range[1]);
  return document === undefined ? null : file.source.text.slice(...document.range);
}
