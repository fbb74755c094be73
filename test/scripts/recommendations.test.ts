import { expect, test } from "vitest";
import { recommendationsPage, recommendedPages } from "../../scripts/docs/recommendations.ts";
import { allRules } from "../../src/rules/registry.ts";

const all = recommendedPages.flatMap(({ address, recommendations }) => {
  return recommendations.map((one) => ({ address, ...one }));
});

test("recommendations name rules that there are", () => {
  const known = new Set(allRules.map(({ id }) => id));
  const named = all.flatMap(({ rules = [] }) => rules);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test("each is said once on its page, in words that a table can hold", () => {
  const said = all.map(({ address, advice }) => `${address} ${advice}`);
  expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
  const texts = all.flatMap(({ advice, limit = "" }) => [advice, limit]);
  expect(texts.filter((text) => /[|\n[\]]/.test(text))).toEqual([]);
});

test("advice is an imperative without a full stop, and a limit is a sentence", () => {
  expect(all.filter(({ advice }) => !/^[A-Z].*[^.]$/.test(advice))).toEqual([]);
  expect(all.filter(({ limit }) => limit !== undefined && !/^[A-Z].*\.$/.test(limit))).toEqual([]);
});

test("a rule whose sources are one of these pages is shown there", () => {
  const sections = recommendationsPage().split(/^## /m);
  const missing = allRules.flatMap(({ id, sources }) => {
    return recommendedPages.flatMap(({ title, address }) => {
      if (!sources.some((source) => source.startsWith(address))) return [];
      const section = sections.find((text) => text.startsWith(`[${title}]`)) ?? "";
      return section.includes(`rules/${id}.md`) ? [] : `${id}: ${title}`;
    });
  });
  expect(missing).toEqual([]);
});

test("the page shows every recommendation", () => {
  const page = recommendationsPage();
  expect(page.split("\n").filter((line) => line.startsWith("| ["))).toHaveLength(all.length);
});
