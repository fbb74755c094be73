import type { Finding } from "../core/finding.ts";
import type { ThirdPartyTool } from "../core/rule.ts";
import type { ThirdPartyCheck } from "./third-party-check.ts";

/** A suppression of checks of another tool. */
export interface ThirdPartySuppression {
  readonly tool: ThirdPartyTool;
  /** The names as written; for trivy, `*` matches any text. Null for all checks of the tool. */
  readonly names: readonly string[] | null;
}

/**
 * A suppression in a comment. It applies to the next line, to the whole stage or block that starts there, or to the
 * file. `start` applies to the file too, but only counts above all content.
 */
export interface ThirdPartyComment extends ThirdPartySuppression {
  readonly scope: "line" | "stage" | "file" | "start";
}

/** Matches in every comment for other tools. In a file without a match, comments need not be read. */
export const thirdPartyWord: RegExp = /hadolint|(?:trivy|tfsec):|(?:checkov|bridgecrew|cortex):skip|kics-scan/i;

/** Longer comments and values are ignored, and so are further names, since no person writes that much. */
const longestText = 2000;
const mostNames = 50;

const checkovComment = /(?:checkov|bridgecrew|cortex):skip= *([\w-]+(?:,[\w-]+)*)/;
const hadolintComment = /^#[ \t]*hadolint[ \t]+(?:(global|stage)[ \t]+)?ignore[ \t]*=([DLSC\d, \t]+)(?:#.*)?$/;

/** Reads a comment, including its `#`. `today` is the day of the run; with null, nothing expires. */
export function readThirdPartyComment(comment: string, today: string | null): ThirdPartyComment[] {
  const text = comment.trimEnd();
  if (text.length > longestText || !thirdPartyWord.test(text)) return [];
  const found: ThirdPartyComment[] = [];
  const [, reach, ignored] = hadolintComment.exec(text) ?? [];
  if (ignored !== undefined) {
    const scope = reach === "global" ? "file" : reach === "stage" ? "stage" : "line";
    found.push({ tool: "hadolint", scope, names: listed(ignored) });
  }
  const skipped = checkovComment.exec(text)?.[1];
  if (skipped !== undefined) found.push({ tool: "checkov", scope: "file", names: listed(skipped) });
  found.push(...readKicsComment(text));
  const names = text
    .split(/\s+/)
    .flatMap((word) => trivyName(word.replace(/^[#/*]+/, ""), today) ?? [])
    .slice(0, mostNames);
  if (names.length > 0) found.push({ tool: "trivy", scope: "line", names });
  return found;
}

const kicsComment = /^#+[ \t]*kics-scan[ \t]+([^#]*)/i;

/** Reads a comment as KICS does (its documentation, Using commands on scanned files as comments). */
function readKicsComment(text: string): ThirdPartyComment[] {
  const commands = (kicsComment.exec(text)?.[1] ?? "").toLowerCase().split(/\s+/);
  if (commands.includes("ignore-line")) return [{ tool: "kics", scope: "line", names: null }];
  if (commands.includes("ignore-block")) return [{ tool: "kics", scope: "stage", names: null }];
  if (commands[0] === "ignore") return [{ tool: "kics", scope: "start", names: null }];
  const disabled = after(commands[0] ?? "", "disable=");
  return disabled === null ? [] : [{ tool: "kics", scope: "start", names: listed(disabled) }];
}

/** Reads a label that makes Kubescape skip the object; null for any other label. */
export function readThirdPartyLabel(key: string, value: string): ThirdPartySuppression | null {
  const isOn = /^(?:true|yes|1|enabled?)$/i.test(value);
  return key === "kubescape.io/ignore" && isOn ? { tool: "kubescape", names: null } : null;
}

/** Reads an annotation that suppresses checks of another tool; null for any other annotation. */
export function readThirdPartyAnnotation(key: string, value: string): ThirdPartySuppression | null {
  if (value.length > longestText) return null;
  if (key === "kube-linter.io/ignore-all") return { tool: "kube-linter", names: null };
  if (key === "kube-score/ignore") return { tool: "kube-score", names: listed(value) };
  const linted = after(key, "ignore-check.kube-linter.io/");
  if (linted !== null) return { tool: "kube-linter", names: [linted] };
  const exempted = after(key, "polaris.fairwinds.com/");
  if (exempted !== null && value.toLowerCase() === "true") {
    if (exempted === "exempt") return { tool: "polaris", names: null };
    return exempted.endsWith("-exempt") ? { tool: "polaris", names: [exempted.slice(0, -"-exempt".length)] } : null;
  }
  if (/(?:checkov|bridgecrew|cortex)\.io\/skip/.test(key)) {
    return { tool: "checkov", names: [(value.split("=", 1)[0] ?? "").trim()] };
  }
  return null;
}

/** Reads the value of BuildKit's directive `# check=…` (Dockerfile reference, check); null if it skips no checks. */
export function readCheckDirective(value: string): ThirdPartySuppression | null {
  if (value.length > longestText) return null;
  const skip = value.split(";").flatMap((part) => after(part.trim(), "skip=") ?? [])[0];
  if (skip === undefined) return null;
  return { tool: "buildkit", names: skip.trim().toLowerCase() === "all" ? null : listed(skip) };
}

/** The checks with equivalent rules that a suppression names. */
export function checksOf(
  { tool, names }: ThirdPartySuppression,
  checks: readonly ThirdPartyCheck[],
): ThirdPartyCheck[] {
  const matches = tool === "trivy" ? matchesPattern : (name: string, known: string): boolean => name === known;
  return checks.filter((check) => {
    if (check.tool !== tool) return false;
    return names === null || names.some((name) => check.names.some((known) => matches(name, known)));
  });
}

/** Whether a check covers a finding. `keyword` is that of the instruction at the finding; null outside Dockerfiles. */
export function meansSame(
  { rule, at, step, alone }: ThirdPartyCheck,
  finding: Pick<Finding, "rule" | "path" | "related">,
  keyword: string | null,
): boolean {
  if (rule !== finding.rule || (at !== undefined && at !== keyword)) return false;
  if (alone === true && finding.related.length > 0) return false;
  return step === undefined || String(finding.path.at(-1)).startsWith(step);
}

function listed(text: string): string[] {
  const names = text.split(",").map((name) => name.trim());
  return names.filter((name) => name !== "").slice(0, mostNames);
}

/** The check that a word such as `trivy:ignore:DS002:exp:2027-01-31` names; null for other words or an expired one. */
function trivyName(word: string, today: string | null): string | null {
  const sections = after(word, "trivy:") ?? after(word, "tfsec:");
  if (sections === null) return null;
  const parts = sections.split(":");
  const valueOf = (key: string): string | undefined => {
    const index = parts.findIndex((part, at) => at % 2 === 0 && part === key);
    return index === -1 ? undefined : parts[index + 1];
  };
  const [name = ""] = (valueOf("ignore") ?? "").split("[", 1);
  const last = valueOf("exp");
  if (name === "" || (last !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(last) && (today === null || today < last)))) {
    return null;
  }
  return name;
}

/** Matches a name regardless of case, with `*` for any text. Each part is searched for once, from left to right. */
function matchesPattern(pattern: string, name: string): boolean {
  const [first = "", ...parts] = pattern.toLowerCase().split("*");
  const text = name.toLowerCase();
  const last = parts.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

function after(text: string, start: string): string | null {
  return text.startsWith(start) ? text.slice(start.length) : null;
}
