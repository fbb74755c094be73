import { enumerate } from "../../core/enumerate.ts";
import type { Finding } from "../../core/finding.ts";
import { readComment, writeMarker, writeSummaryMarker } from "../threads/marker.ts";
import { docsLink } from "./docs-link.ts";
import { inlineCode, link, shortenMarkdown } from "./markdown.ts";
import { type Links, plural, severityCounts } from "./words.ts";

/** The most bytes of an earlier text that are kept: people can edit our comments up to the platform's limit. */
const textLimit = 50_000;

/** The text of a comment whose findings are gone at a commit. The earlier text is kept for readers of the thread. */
export function writeResolvedBody(body: string, head: string): string {
  return rewrite(body, `**Resolved:** Kubesuggest no longer finds this at ${inlineCode(head.slice(0, 7))}.`, "gone");
}

/** The text of a comment that another one replaces. */
export function writeSupersededBody(body: string): string {
  return rewrite(body, "**Moved:** The code around it has changed. See the newer comment.", "moved");
}

/**
 * The text above the comments of a review. It counts the findings that have comments, those of earlier reviews
 * included, and says how many new findings have none.
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

/** Whether the text above our comments explains what Kubesuggest is. */
export function hasIntro(body: string): boolean {
  return body.includes(`<summary>${introTitle}</summary>`);
}

/** Adds a collapsed paragraph for people who are new to Kubesuggest: what it is and how to configure it. */
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

/** The text above the comments of a review that a newer one has followed. */
export function writePastReviewBody(): string {
  return `See the newer review of this pull request.\n\n${writeSummaryMarker("past")}`;
}

/**
 * Replaces a comment with a headline and its collapsed earlier text. Suggestions become plain code, so that nobody
 * commits what is no longer right.
 */
function rewrite(body: string, headline: string, state: "gone" | "moved"): string {
  const text = body.replaceAll("\r\n", "\n");
  const said = withoutMarker(text)
    .replace(/^(`{3,})suggestion$/gm, "$1")
    .trim();
  const folded = `<details><summary>Earlier text</summary>\n\n${shortenMarkdown(said, textLimit)}\n\n</details>`;
  return `${headline}\n\n${folded}\n\n${writeMarker(readComment(body, true)?.fingerprints ?? [], state)}`;
}

/** Removes the marker; a person may have written text below it, which stays. */
function withoutMarker(text: string): string {
  const start = text.lastIndexOf("<!-- kubesuggest:1 ");
  const end = text.indexOf("\n", start);
  return start === -1 ? text : text.slice(0, start) + (end === -1 ? "" : text.slice(end));
}
