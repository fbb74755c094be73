import type { Finding } from "../../core/finding.ts";
import { type ConfiguredValue, configuredValues } from "../../core/fix.ts";
import { docsLink } from "./docs-link.ts";
import { escapeProse, inlineCode } from "./markdown.ts";
import { byteLength, shorten } from "./size.ts";
import { type Links, plural, sentence } from "./words.ts";

/**
 * The most rules that one ignore comment names; beyond that it shows a placeholder, since each is better ignored at its
 * own place.
 */
const ruleLimit = 5;

/** The most bytes of an alert with several risks; further ones are only counted. */
const alertLimit = 2_000;

/**
 * What to check before accepting fixes, each risk once, in a colored alert; empty where there is no risk. GitHub
 * renders alerts only at the top level, never inside a list.
 */
export function riskAlert(findings: readonly Finding[]): string {
  const risks = [...new Set(findings.flatMap(riskOf))];
  if (risks.length === 0) return "";
  const paragraphs: string[] = [];
  let room = alertLimit;
  for (const risk of risks) {
    const paragraph = `> **Check first:** ${escapeProse(risk)}\n`;
    room -= byteLength(paragraph);
    if (room < 0 && paragraphs.length > 0) break;
    paragraphs.push(paragraph);
  }
  const left = risks.length - paragraphs.length;
  if (left > 0) paragraphs.push(`> … and ${plural(left, "more risk")}, listed in the check run.\n`);
  return `> [!IMPORTANT]\n${paragraphs.join(">\n")}`;
}

/** What can go wrong with a fix, as a sentence; empty for a safe fix. */
export function riskOf({ fix }: Finding): readonly string[] {
  if (fix === null || fix.applicability === "safe") return [];
  const { risk = "It can change how the application behaves." } = fix;
  return [sentence(shorten(risk, 300))];
}

const reasons: Readonly<Record<ConfiguredValue, string>> = {
  "user-id": "the user ID for an application without a user of its own.",
  "group-id": "the group ID for an application without a user of its own.",
  "user-name": "the name of a user that a fix creates.",
  "hostname-spread": "how evenly the pods must be spread across nodes, and whether a pod waits if they can't be.",
  "zone-spread": "how evenly the pods must be spread across zones, and whether a pod waits if they can't be.",
  "same-zone": "which setting keeps traffic in its zone. It also depends on `kubernetes-version`.",
};

/**
 * Where the values that fixes write come from, in a collapsed section; empty where none come from the configuration.
 */
export function valuesNote(findings: readonly Finding[], links: Links): string {
  const used = new Set(findings.flatMap(({ fix }) => fix?.configured ?? []));
  const keys = configuredValues.filter((key) => used.has(key));
  if (keys.length === 0) return "";
  const rows = keys.map((key) => `- ${inlineCode(`fix-defaults.${key}`)}: ${reasons[key]}`);
  const head = `They come from the ${docsLink("configuration", "configuration.md", links)}, where you can change them:`;
  return folded("Why these values?", `${head}\n\n${rows.join("\n")}`);
}

/** How to ignore findings, with a reason, in a collapsed section; empty for findings that no comment can ignore. */
export function ignoreNote(findings: readonly Finding[], links: Links): string {
  const all = [...new Set(findings.map(({ rule }) => rule))].filter(isIgnorable);
  const [first] = findings;
  if (all.length === 0 || first === undefined) return "";
  const title = findings.length === 1 ? "Ignore this finding" : "Ignore these findings";
  if (/\.json$/i.test(first.source.path)) {
    const text = `JSON has no comments. Leave the file out with \`paths-ignore\` in the ${docsLink("configuration", "configuration.md", links)}.`;
    return folded(title, text);
  }
  const list = all.length > ruleLimit ? "RULE" : all.join(", ");
  // People copy this, so it must not contain entities or zero-width spaces; rule ids need none.
  const comment = `\`# kubesuggest: ignore[${list.replace(/[^\w, -]/g, "")}] REASON\``;
  const byHand = `Put a ${docsLink("comment", "ignore.md", links)} above the lines it is about: ${comment}`;
  const command = `Or reply \`/kubesuggest ignore REASON\`, if this repository uses ${docsLink("commands", "commands.md", links)}.`;
  return folded(title, `${byHand}\n\n${command}`);
}

/**
 * Whether a comment can ignore findings of a rule: not those about ignore comments, nor about files whose comments
 * can't be read.
 */
function isIgnorable(rule: string): boolean {
  return !/^ignore-comment-|-unreadable$|^template-not-rendered$/.test(rule);
}

function folded(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n\n</details>\n`;
}
