import { enumerate } from "../../core/enumerate.ts";
import type { Finding } from "../../core/finding.ts";
import { readComment, writeMarker, writeSummaryMarker } from "../threads/marker.ts";
import { docsLink } from "./docs-link.ts";
import { inlineCode, link } from "./markdown.ts";
import { shorten } from "./size.ts";
import { type Links, plural, severityCounts } from "./words.ts";

/** People can make a text of ours as long as the platform allows. Bytes. */
const textLimit = 50_000;

/** The text of a comment whose findings are gone at a commit; what it said stays for those who read its thread. */
export function writeResolvedBody(body: string, head: string): string {
  return rewrite(body, `**Resolved:** Kubesuggest no longer finds this at ${inlineCode(head.slice(0, 7))}.`, "gone");
}

/** The text of a comment that another one replaces. */
export function writeSupersededBody(body: string): string {
  return rewrite(body, "**Moved:** The code around it has changed. See the newer comment.", "moved");
}

/**
 * The text above the comments of a review: of all that stands in comments, those of earlier reviews included, and how
 * many new findings are the rest.
 */
export function writeReviewBody(findings: readonly Finding[], suggestions: number, rest: number, links: Links): string {
  const counts = enumerate(severityCounts(findings));
  const news =
    counts === ""
      ? "Everything that Kubesuggest commented on is resolved."
      : `Comments on ${counts} that this pull request introduces.`;
  const offer = suggestions === 0 ? [] : [`${plural(suggestions, "suggestion")} can be committed directly.`];
  const check = link(`check ${inlineCode("kubesuggest")}`, links.check);
  const more = `${plural(rest, "more new finding")} ${rest === 1 ? "is" : "are"} only in the ${check}.`;
  const all = rest === 0 ? `All findings are in the ${check}.` : more;
  return `${[news, ...offer, all].join(" ")}\n\n${writeSummaryMarker("current")}`;
}

const introTitle = "What is this?";

/** Whether a text above comments of ours tells what Kubesuggest is. */
export function hasIntro(body: string): boolean {
  return body.includes(`<summary>${introTitle}</summary>`);
}

/** The same text with a folded paragraph, for people who have never seen one, of what this is and how to configure it. */
export function withIntro(body: string, links: Links): string {
  const marker = body.lastIndexOf("<!-- ");
  const name = docsLink("Kubesuggest", "README.md", links);
  const configuration = docsLink("configuration", "configuration.md", links);
  const commands = docsLink("commands", "commands.md", links);
  const paragraph =
    `${name} reviews the Kubernetes manifests and Dockerfiles that a pull request changes. It checks each fix before it ` +
    `suggests it. The ${configuration} in ${inlineCode(".github/kubesuggest.yml")} sets which rules are on and what ` +
    `fails the check. Where a repository uses ${commands}, ${inlineCode("/kubesuggest help")} lists them.`;
  const folded = `<details><summary>${introTitle}</summary>\n\n${paragraph}\n\n</details>\n\n`;
  return body.slice(0, marker) + folded + body.slice(marker);
}

/** The text above the comments of a review after which another one was posted. */
export function writePastReviewBody(): string {
  return `See the newer review of this pull request.\n\n${writeSummaryMarker("past")}`;
}

/** Lines to commit become mere code: nobody should commit what is not right any more. */
function rewrite(body: string, headline: string, state: "gone" | "moved"): string {
  const text = body.replaceAll("\r\n", "\n");
  const said = withoutMarker(text)
    .replace(/^(`{3,})suggestion$/gm, "$1")
    .trim();
  const folded = `<details><summary>Earlier text</summary>\n\n${shorten(said, textLimit)}\n\n</details>`;
  return `${headline}\n\n${folded}\n\n${writeMarker(readComment(body, true)?.fingerprints ?? [], state)}`;
}

/** A person may have written below the marker. */
function withoutMarker(text: string): string {
  const start = text.lastIndexOf("<!-- kubesuggest:1 ");
  const end = text.indexOf("\n", start);
  return start === -1 ? text : text.slice(0, start) + (end === -1 ? "" : text.slice(end));
}
