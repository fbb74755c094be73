import type { Finding } from "../core/finding.ts";
import { valueAt } from "../core/json.ts";
import { pointerTo } from "../core/json-pointer.ts";
import type { Range } from "../core/range.ts";
import type { SourceFile } from "../core/source-file.ts";
import type { Chart } from "../model/charts/chart.ts";
import { releaseName } from "../model/kubernetes/placeholder.ts";
import type { ChartSources } from "./chart-sources.ts";

/** What a finding in a chart was rendered from. */
interface RenderedFrom {
  readonly chart: Chart;
  readonly sources: ChartSources;
  /** All of the rendered text. */
  readonly text: string;
  /** Empty for the chart's own values, which whoever installs it completes. */
  readonly variant: string;
}

/** The line of a template that a finding was led to. */
interface Line {
  readonly source: SourceFile;
  readonly range: Range;
}

/** True for a finding in a chart that whoever installs the chart settles, or that each release has in another way. */
export function isSettledLater(finding: Finding, line: Line, from: RenderedFrom): boolean {
  const { awaits, compares = [], range } = finding;
  // People name a release as they like, also after the value that its name is compared with.
  if (compares.includes(releaseName)) return true;
  if (awaits === "chance") return chance.test(lineAt(line));
  if (awaits === undefined || from.variant !== "") return false;
  if (awaits === "key") return writesKey(from.chart, from.text.slice(...range));
  return printsEmptyValue(from.sources, lineAt(line));
}

function lineAt({ source, range: [start] }: Line): string {
  return source.line(source.position(start).line);
}

/** What a cluster would make by chance is the same for everybody here, and no secret. */
const chance = /\b(?:rand\w+|gen\w+|uuidv4|htpasswd|bcrypt|derivePassword|encryptAES|lookup)\b/;

/** An action that prints a value, at most in quotes or cut to a length: none that has another text for an empty one. */
const printedValue =
  /\{\{-?\s*(?:s?quote\s+)?\.Values\.([\w.]+)\s*(?:\|\s*(?:s?quote|lower|toString|trunc \d+|trimSuffix "-")\s*)*-?\}\}/g;

/** True for a line of a template with a value that the chart leaves empty: whoever installs the chart has to set it. */
function printsEmptyValue(sources: ChartSources, line: string): boolean {
  return [...line.matchAll(printedValue)].some(([, name = ""]) => {
    const key = sources.values(pointerTo(name.split(".")));
    const value = key === null ? undefined : valueAt(key.document.value, key.path);
    return value === undefined || value === null || value === "";
  });
}

/** True for a key that a template writes once there is a value for it; `place` is the text of who needs it. */
function writesKey({ files }: Chart, place: string): boolean {
  const key = /([\w.-]+)["']?\s*$/.exec(place)?.[1];
  if (key === undefined) return false;
  const line = new RegExp(`^[ \\t]*["']?${key.replaceAll(".", "\\.")}["']?[ \\t]*:`, "m");
  return files.some(({ name, data }) => name.includes("templates/") && data !== undefined && line.test(data));
}
