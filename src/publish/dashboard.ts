import { link, tableCell } from "../review/writing/markdown.ts";
import type { Section } from "../review/writing/size.ts";
import { plural } from "../review/writing/words.ts";
import type { ExistingPull } from "./fix-plan.ts";

/** A group of fixes that has a pull request or could have one. */
export interface FixOffer {
  readonly branch: string;
  /** The title of its pull request. */
  readonly title: string;
  /** Its open pull request, or the closed one by which people have declined it; null if there is none yet. */
  readonly pull: Pick<ExistingPull, "url" | "state"> | null;
  /** True if somebody has asked for the pull request and it could not be opened. */
  readonly asked: boolean;
}

/** A ticked box of ours. The name of the branch is in a comment, where no text from files can be. */
const ticked = /^- \[[xX]\] <!-- kubesuggest:ask ([\w./-]{1,200}) -->/gm;

/** The branches whose boxes are ticked in the text of a tracking issue. */
export function askedBranches(body: string): ReadonlySet<string> {
  return new Set([...body.matchAll(ticked)].map(([, branch = ""]) => branch));
}

/**
 * Keeps boxes ticked that were ticked after those of `handled` had been read. Without any offers, which is null if the
 * pull requests could not be published, all ticked boxes are kept for the next scan.
 */
export function keepTicked(
  offers: readonly FixOffer[] | null,
  ticked: ReadonlySet<string>,
  handled: ReadonlySet<string>,
): readonly FixOffer[] {
  if (offers === null) return [...ticked].map((branch) => ({ branch, title: branch, pull: null, asked: true }));
  return offers.map((offer) => {
    return ticked.has(offer.branch) && !handled.has(offer.branch) ? { ...offer, asked: true } : offer;
  });
}

/** The section of the tracking issue that lists pull requests with fixes, with a box for each that can be requested. */
export function fixSection(offers: readonly FixOffer[]): Section {
  const open = offers.filter(isOpen).map((offer) => `- Open: ${titleLink(offer)}\n`);
  const others = offers.filter((offer) => !isOpen(offer)).map(box);
  const how = others.length === 0 ? "" : "Tick a box to ask for a pull request: the next scan opens it.\n\n";
  return {
    head: `### Pull requests with fixes\n\n${how}`,
    rows: [...others, ...open],
    tail: "\n",
    more: (count) => `${plural(count, "more group")} of fixes not shown.`,
  };
}

function isOpen({ pull }: FixOffer): boolean {
  return pull?.state === "open";
}

function box(offer: FixOffer): string {
  const { branch, title, pull, asked } = offer;
  const declined = pull === null ? "" : `, declined in ${link("a closed pull request", pull.url)}`;
  return `- [${asked ? "x" : " "}] <!-- kubesuggest:ask ${branch} -->${tableCell(title)}${declined}\n`;
}

function titleLink({ title, pull }: FixOffer): string {
  return link(tableCell(title), pull?.url ?? null);
}
