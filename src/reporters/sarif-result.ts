import type { Finding, ObjectReference } from "../core/finding.ts";
import type { Fix } from "../core/fix.ts";
import { formatPath } from "../core/path.ts";
import type { Range } from "../core/range.ts";
import type { SourceFile } from "../core/source-file.ts";
import { pathReference } from "./machine-text.ts";
import { provedFix } from "./proved-fix.ts";
import type { ReportedFinding } from "./report.ts";

/** A finding as a SARIF result; `ruleIndex` is the place of its rule among those of the run, if it is there. */
export function sarifResult(finding: ReportedFinding, level: "error" | "warning" | "note", ruleIndex?: number): object {
  const { rule, message, advice, source, range, fingerprint } = finding;
  const fix = provedFix(finding);
  const text = advice === null ? message : `${message} ${advice}`;
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level,
    message: { text: text.toWellFormed() },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(source), region: region(source, range) },
        ...logicalLocations(finding),
      },
    ],
    // GitHub knows an alert again by the first one alone.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, "kubesuggest/v1": fingerprint },
    ...(finding.baselined ? { suppressions: [{ kind: "external", justification: "It is in the baseline." }] } : {}),
    ...(fix === null ? {} : { fixes: [sarifFix(source, fix)] }),
  };
}

function artifact({ path }: SourceFile): object {
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
        artifactLocation: artifact(source),
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
