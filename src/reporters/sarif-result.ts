import type { Finding, ObjectReference, RelatedLocation } from "../core/finding.ts";
import type { Fix } from "../core/fix.ts";
import { shownIntroduced } from "../core/introduced.ts";
import { formatPath } from "../core/path.ts";
import type { Range } from "../core/range.ts";
import { listedPlaces, shownPlaces } from "../core/related.ts";
import type { SourceFile } from "../core/source-file.ts";
import { markWidth } from "./byte-order-mark.ts";
import { pathReference, shortened } from "./machine-text.ts";
import { provedFix } from "./proved-fix.ts";
import type { ReportedFinding } from "./report.ts";

/** The longest text of a link, in UTF-16 units; a longer phrase is cut. */
const phraseLimit = 200;

/** A finding as a SARIF result. `ruleIndex` is the index of its rule in the run, if the run lists it. */
export function sarifResult(finding: ReportedFinding, level: "error" | "warning" | "note", ruleIndex?: number): object {
  const { rule, source, range, fingerprint, related } = finding;
  const fix = provedFix(finding);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level,
    message: { text: messageText(finding) },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(source.path), region: region(source, range) },
        ...logicalLocations(finding),
      },
    ],
    ...(related.length === 0 ? {} : { relatedLocations: listedPlaces(related).map(relatedLocation) }),
    // GitHub recognizes an alert by the first of these only.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, "kubesuggest/v1": fingerprint },
    ...(finding.baselined ? { suppressions: [{ kind: "external", justification: "It is in the baseline." }] } : {}),
    ...(fix === null ? {} : { fixes: [sarifFix(source, fix)] }),
  };
}

/**
 * The message with links to related locations. Viewers show a related location where the message links to its id (SARIF
 * 2.1.0, 3.11.6); GitHub shows it only there.
 */
function messageText({ message, advice, related }: Finding): string {
  const { told, more } = shownPlaces(related);
  const links = told.map((place, index) => {
    return `[${unlinked(shortened(place.message, phraseLimit))}](${index + 1})`;
  });
  const rest = more === 0 ? "" : ` and ${more} more`;
  const parts = [message, advice ?? ""].map((part) => (part.includes("](") ? unlinked(part) : part));
  const also = links.length === 0 ? "" : `Related: ${links.join(", ")}${rest}.`;
  return [...parts, also]
    .filter((part) => part !== "")
    .join(" ")
    .toWellFormed();
}

/** Escapes text so that it neither contains a link nor ends the link that it is the text of. */
function unlinked(text: string): string {
  return text.replace(/[[\]\\]/g, "\\$&");
}

function relatedLocation({ file, start, end, message }: RelatedLocation, index: number): object {
  const place = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return {
    id: index + 1,
    physicalLocation: { artifactLocation: artifact(file), region: place },
    message: { text: message.toWellFormed() },
  };
}

function artifact(path: string): object {
  return { uri: pathReference(path), uriBaseId: "%SRCROOT%" };
}

/** A region whose end column is the one after the last character. A byte order mark does not count as a column. */
function region(source: SourceFile, [start, end]: Range): object {
  const place = (offset: number): readonly [line: number, column: number] => {
    const { line, column } = source.position(offset);
    return [line, Math.max(1, column - markWidth(source, line))];
  };
  const [startLine, startColumn] = place(start);
  const [endLine, endColumn] = place(end);
  return { startLine, startColumn, endLine, endColumn };
}

function sarifFix(source: SourceFile, fix: Fix): object {
  const { applicability, edits } = fix;
  return {
    description: { text: fixText(fix) },
    artifactChanges: [
      {
        artifactLocation: artifact(source.path),
        replacements: edits.map(({ range, text: inserted }) => ({
          deletedRegion: region(source, range),
          ...(inserted === "" ? {} : { insertedContent: { text: inserted } }),
        })),
      },
    ],
    properties: { applicability },
  };
}

function fixText(fix: Fix): string {
  const { title, risk } = fix;
  const { told, more } = shownIntroduced(fix);
  const after = told.map(({ rule, message }) => `${message} (${rule})`);
  const rest = more === 0 ? "" : ` and ${more} more`;
  const left = after.length === 0 ? [] : [`After this change: ${after.join(" ")}${rest}`];
  const parts = [...(risk === undefined ? [] : [risk]), ...left];
  return (parts.length === 0 ? title : [`${title}.`, ...parts].join(" ")).toWellFormed();
}

function logicalLocations({ object, path }: Finding): object {
  if (object === null) return {};
  const fullyQualifiedName = [nameOf(object), formatPath(path)].filter((part) => part !== "").join("#");
  const name = (object.name ?? object.kind).toWellFormed();
  return { logicalLocations: [{ name, fullyQualifiedName: fullyQualifiedName.toWellFormed(), kind: "resource" }] };
}

function nameOf({ apiVersion, kind, namespace, name }: ObjectReference): string {
  return [apiVersion, kind, ...(namespace === null ? [] : [namespace]), ...(name === null ? [] : [name])].join("/");
}
