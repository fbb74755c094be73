import type { Finding, ObjectReference, RelatedLocation } from "../core/finding.ts";
import type { Fix } from "../core/fix.ts";
import { formatPath } from "../core/path.ts";
import type { Range } from "../core/range.ts";
import { listedPlaces, toldPlaces } from "../core/related.ts";
import type { SourceFile } from "../core/source-file.ts";
import { pathReference, shortened } from "./machine-text.ts";
import { provedFix } from "./proved-fix.ts";
import type { ReportedFinding } from "./report.ts";

/** A phrase longer than this is no text of a link. */
const phraseLimit = 200;

/** A finding as a SARIF result; `ruleIndex` is the place of its rule among those of the run, if it is there. */
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
    // GitHub knows an alert again by the first one alone.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, "kubesuggest/v1": fingerprint },
    ...(finding.baselined ? { suppressions: [{ kind: "external", justification: "It is in the baseline." }] } : {}),
    ...(fix === null ? {} : { fixes: [sarifFix(source, fix)] }),
  };
}

/** Viewers show related locations where the message links to them by their ids (SARIF 2.1.0, 3.11.6); GitHub only there. */
function messageText({ message, advice, related }: Finding): string {
  const { told, more } = toldPlaces(related);
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

/** Text of which no part is a link, nor ends the link that it is the text of. */
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

/** The end column is that after the last character. A byte order mark is no column of its line. */
function region(source: SourceFile, [start, end]: Range): object {
  const mark = source.text.startsWith("\ufeff") ? 1 : 0;
  const place = (offset: number): readonly [line: number, column: number] => {
    const { line, column } = source.position(offset);
    return [line, line === 1 ? Math.max(1, column - mark) : column];
  };
  const [startLine, startColumn] = place(start);
  const [endLine, endColumn] = place(end);
  return { startLine, startColumn, endLine, endColumn };
}

function sarifFix(source: SourceFile, { title, applicability, risk, edits }: Fix): object {
  const text = risk === undefined ? title : `${title}. ${risk}`;
  return {
    description: { text: text.toWellFormed() },
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

function logicalLocations({ object, path }: Finding): object {
  if (object === null) return {};
  const fullyQualifiedName = [nameOf(object), formatPath(path)].filter((part) => part !== "").join("#");
  const name = (object.name ?? object.kind).toWellFormed();
  return { logicalLocations: [{ name, fullyQualifiedName: fullyQualifiedName.toWellFormed(), kind: "resource" }] };
}

function nameOf({ apiVersion, kind, namespace, name }: ObjectReference): string {
  return [apiVersion, kind, ...(namespace === null ? [] : [namespace]), ...(name === null ? [] : [name])].join("/");
}
