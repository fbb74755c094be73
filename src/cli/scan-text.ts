import { groupBy } from "../core/group-by.ts";
import { printable, printablePath } from "../reporters/printable.ts";
import { provedFix } from "../reporters/proved-fix.ts";
import type { Report } from "../reporters/report.ts";
import type { Style } from "../reporters/style.ts";
import { counted, textFindings, textReport } from "../reporters/text.ts";
import type { FixMade } from "../scan/portable.ts";

/** The fixes that were made in each file, for people; empty if there are none. */
export function fixedText(fixed: ReadonlyMap<string, readonly FixMade[]>, style: Style): string {
  const files = [...fixed].map(([file, fixes]) => {
    const heading = `${style.green("fixed")} ${style.bold(printablePath(file))} (${counted(fixes.length, "fix", "fixes")})`;
    return [heading, ...[...groupBy(fixes, keyOf).values()].map((same) => fixLine(same, style))].join("\n");
  });
  return files.length === 0 ? "" : `${files.join("\n")}\n\n`;
}

function keyOf({ rule, title }: FixMade): string {
  return `${rule} ${title}`;
}

function fixLine(same: readonly FixMade[], style: Style): string {
  const [first] = same;
  const times = same.length === 1 ? "" : ` (${same.length} times)`;
  return `  ${printable(first?.title ?? "")}${times} ${style.dim(`[${printable(first?.rule ?? "")}]`)}`;
}

/** What the hints after the findings are based on. */
export interface ScanHints {
  /**
   * What was scanned, as typed on a command line; empty for the current directory, null if it is not to be repeated.
   */
  readonly targets: string | null;
  /** The exit status that results from the findings. */
  readonly status: number;
  /** False if fixes can't be written, such as for standard input. */
  readonly canFix: boolean;
  /** Whether `paths` or `paths-ignore` limits what is checked. */
  readonly filtered: boolean;
}

/** The report of a scan for people. With `quiet`, only the findings. */
export function scanText(report: Report, quiet: boolean, hints: ScanHints, style: Style): string {
  if (quiet) return textFindings(report, style);
  return `${textReport(report, style)}${hintsText(report, hints, style)}`;
}

function hintsText(report: Report, { targets, status, canFix, filtered }: ScanHints, style: Style): string {
  const { findings, skipped, stats } = report;
  const fixes = findings.flatMap((finding) => provedFix(finding) ?? []);
  const safe = fixes.filter(({ applicability }) => applicability === "safe").length;
  const withOption = (option: string): string => {
    if (targets === null) return `The same command with ${option}`;
    return `"kubesuggest scan${targets === "" ? "" : ` ${targets}`} ${option}"`;
  };
  const lines: string[] = [];
  if (findings.length + skipped.length + stats.manifests + stats.dockerfiles === 0) {
    lines.push("There is nothing to check here: no Kubernetes manifest and no Dockerfile was found.");
    if (filtered) lines.push('"paths" and "paths-ignore" leave out files: check what they match.');
  }
  if (canFix && safe > 0) lines.push(`${withOption("--fix")} applies the safe fixes.`);
  if (canFix && fixes.length > safe) lines.push(`${withOption("--fix=ask")} asks about each fix and shows its risk.`);
  if (findings.length > 0) lines.push('"kubesuggest explain RULE" explains a rule, with an example.');
  if (status === 0 && findings.some((finding) => finding.new)) {
    lines.push("Exit status 0: no finding is as severe as --fail-on.");
  }
  return lines.map((line) => `${style.dim(line)}\n`).join("");
}
