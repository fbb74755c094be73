import { link } from "./markdown.ts";
import type { Links } from "./words.ts";

/** A page of the documentation beside the rules' pages, as a link; the text alone where there are no pages. */
export function docsLink(text: string, page: string, { rulePages }: Links): string {
  const folder = rulePages?.endsWith("/rules/") === true ? rulePages.slice(0, -"rules/".length) : null;
  return link(text, folder === null ? null : `${folder}${page}`);
}
