import { link } from "./markdown.ts";
import type { Links } from "./words.ts";

/** Links a page of the documentation, next to the rules' pages; the text alone where there are no pages. */
export function docsLink(text: string, page: string, { rulePages }: Links): string {
  const folder = rulePages?.endsWith("/rules/") === true ? rulePages.slice(0, -"rules/".length) : null;
  return link(text, folder === null ? null : `${folder}${page}`);
}
