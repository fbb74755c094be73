import { asNote } from "../config/rule-severity.ts";
import type { Skipped } from "../core/finding.ts";
import type { Settings } from "../core/settings.ts";
import { detect } from "../formats/detect.ts";
import { chartDirectoryOf, chartFolders } from "../model/charts/chart.ts";
import { deployedOtherwise } from "../model/other-deployers.ts";
import type { ReviewedFinding } from "../review/plan.ts";
import type { InputFile } from "./input-file.ts";
import { isFileRule } from "./unread.ts";

/** Findings of a review, and what it says of files that it could not check. */
interface FoldedReview {
  readonly findings: readonly ReviewedFinding[];
  readonly skipped: readonly Skipped[];
}

/**
 * Reports the templates that a change adds in a language in which the base has others: people there know that something
 * renders them. One note says it for the first of them, and the others are listed as not checked. A file that was no
 * template before still counts as one by mistake.
 */
export function foldKnownTemplates(
  findings: readonly ReviewedFinding[],
  { head, base }: { readonly head: readonly InputFile[]; readonly base: readonly InputFile[] },
  { rules }: Settings,
): FoldedReview {
  const before = new Set(base.map(({ path }) => path));
  const isAdded = ({ new: isNew, rule, path: [part], source }: ReviewedFinding): boolean => {
    return isNew && part === "template" && isFileRule(rule) && !before.has(source.path);
  };
  if (!findings.some(isAdded)) return { findings, skipped: [] };
  const folders = new Set(chartFolders(before));
  const known = new Set(base.filter(({ path }) => chartDirectoryOf(path, folders) === null).map(languageOf));
  const files = new Map(head.map((file) => [file.path, file]));
  const languageAt = (path: string): string | null => {
    const file = files.get(path);
    return file === undefined ? null : languageOf(file);
  };
  const folded = findings.filter((finding) => {
    const language = isAdded(finding) ? languageAt(finding.source.path) : null;
    return language !== null && known.has(language) && asNote(finding, rules).severity !== finding.severity;
  });
  const [first, ...others] = folded;
  if (first === undefined) return { findings, skipped: [] };
  const note = { ...asNote(first, rules), advice: adviceFor(others.length) };
  const left = new Set(others);
  return {
    findings: findings.filter((finding) => !left.has(finding)).map((finding) => (finding === first ? note : finding)),
    skipped: others.map(({ source, range: [offset] }) => {
      return { file: source.path, reason: "a template that is not rendered here", line: source.position(offset).line };
    }),
  };
}

function adviceFor(others: number): string {
  const found = "The repository already has templates like it.";
  if (others === 0) return found;
  return `${found} ${others} more that the change adds ${others === 1 ? "is" : "are"} listed as not checked.`;
}

/** The language of a template or of its values, by the first mark; null for all other files. */
function languageOf({ path, bytes }: InputFile): string | null {
  const detected = detect(path, bytes, false);
  if (detected.kind !== "template" || detected.plain) {
    return deployedOtherwise(path, new TextDecoder().decode(bytes))?.tool === "ytt" ? "manifest #@" : null;
  }
  const { source, offset, format } = detected;
  const [mark = "a token"] = /^(?:#@|\{[{%]|<%)/.exec(source.text.slice(offset, offset + 2)) ?? [];
  return `${format} ${mark.replace("{%", "{{")}`;
}
