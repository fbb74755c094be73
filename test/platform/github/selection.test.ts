import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { buildSchema, isNonNullType, parse, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { expect, test } from "vitest";
import { createClient } from "../../../src/platform/github/client.ts";
import { createGitHubPlatform } from "../../../src/platform/github/github-platform.ts";
import { holdsSelection, nullableFields } from "../../../src/platform/github/selection.ts";
import { startStandIn } from "../../support/github/stand-in.ts";

const query = `query Q($a: String!, $b: [Int!] = [1]) {
  viewer { login }
  pull: thing(name: "a { b", first: 3) {
    nodes { id text @include(if: $b) more(last: $a) { total } ... on Commit { message } ...rest }
  }
}
fragment rest on Thing { byteSize }`;

const whole = { viewer: { login: "a" }, pull: { nodes: [{ id: 1, more: { total: 2 } }, null] } };

test.each<[what: string, data: unknown, isWhole: boolean]>([
  ["all of it", whole, true],
  ["null where that can be", { viewer: { login: "a" }, pull: { nodes: null } }, true],
  ["null where that can't be", { ...whole, viewer: null }, false],
  ["null for a text", { ...whole, viewer: { login: null } }, false],
  ["null for what has another name in the answer", { ...whole, pull: null }, false],
  ["more than it", { ...whole, other: 1 }, true],
  ["a field less", { pull: whole.pull }, false],
  ["an item without its fields", { ...whole, pull: { nodes: [{}] } }, false],
  ["a list in place of a value, with such an item", { ...whole, pull: [{}] }, false],
  ["a value without its fields", { ...whole, pull: { nodes: [{ id: 1, more: {} }] } }, false],
  ["a text in place of a value", { ...whole, pull: "a" }, false],
  ["a name that the query does not give", { viewer: whole.viewer, thing: whole.pull }, false],
])("tells whether data has what a query asks for: %s", (_what, data, isWhole) => {
  expect(holdsSelection(query, data)).toBe(isWhole);
});

test("gives an answer for any text and any data", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[{}()@.a:\s"]{0,40}$/), fc.jsonValue(), (text, data) => {
      expect(typeof holdsSelection(text, data)).toBe("boolean");
    }),
  );
});

test("takes exactly those fields for null that may be null by GitHub's schema, in all queries", async () => {
  const file = new URL("../../../node_modules/@octokit/graphql-schema/schema.graphql", import.meta.url);
  const schema = buildSchema(readFileSync(fileURLToPath(file), "utf8"), { assumeValid: true });
  const found = new Map<string, boolean>();
  for (const query of await allQueries()) {
    const types = new TypeInfo(schema);
    const enter = ({ name }: { readonly name: { readonly value: string } }): void => {
      const type = types.getType();
      if (type) found.set(name.value, !isNonNullType(type));
    };
    visit(parse(query), visitWithTypeInfo(types, { Field: enter }));
  }
  expect(found.size).toBeGreaterThan(40);
  expect(
    [...found]
      .filter(([, isNullable]) => isNullable)
      .map(([name]) => name)
      .toSorted(),
  ).toEqual([...nullableFields]);
});

/** The queries that the adapter makes for all that it can read. */
async function allQueries(): Promise<readonly string[]> {
  const github = await startStandIn();
  const write = "write";
  const token = github.addToken("all", { contents: write, pullRequests: write, checks: write, issues: write });
  const pull = github.open({ base: { "a.txt": "a\n" }, head: { "a.txt": "b\n" } });
  const main = github.commit({ "a.txt": "a\n" });
  const client = createClient({ apiUrl: github.url, token, second: 1 });
  const platform = createGitHubPlatform({ client, owner: github.owner, repo: github.repo });
  const { conversation, publishing } = platform;
  const read = await platform.pullRequest(pull.number);
  await platform.earlierReview(read);
  await platform.reviewedBefore?.(read, "kubesuggest");
  await platform.readFiles(read.head, (await platform.listFiles(read.head)).entries);
  await conversation?.ownThread(pull.number, 1);
  await conversation?.ownComments(pull.number);
  await conversation?.isJobAccount();
  await publishing?.findIssue(() => false);
  await publishing?.fixBranches("kubesuggest/fix-", ["kubesuggest/fix-a"]);
  await publishing?.deleteBranch("kubesuggest/fix-a", main);
  await github.close();
  const bodies = github.requests.map(({ body }) => (body ?? {}) as { readonly query?: string });
  return bodies.flatMap(({ query = "" }) => (query.startsWith("query") ? [query] : []));
}
