import { symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { localPlatform } from "../../src/platform/git/local-range.ts";
import { type MemoryState, memoryPlatform } from "../../src/platform/memory.ts";
import { withCheckout } from "../../src/platform/with-checkout.ts";
import { testRepository } from "./git/repository.ts";

const elsewhere = "e".repeat(40);

test("a commit that the checkout has is read from its objects, never from its files or branches", async () => {
  const { root, write, commit } = testRepository();
  write("a.yaml", "committed\n");
  const head = commit();
  write("a.yaml", "changed on disk\n");
  const platform = withCheckout(memoryPlatform(remote(head)), root);
  const { entries } = await platform.listFiles(head);
  const contents = await platform.readFiles(head, entries);
  expect(contents.get("a.yaml")).toEqual({ bytes: new TextEncoder().encode("committed\n") });
});

test("a commit that it does not have, and a directory that is none, fall back to the platform", async () => {
  const { root, commit } = testRepository();
  commit();
  for (const directory of [root, "/", "/nonexistent"]) {
    const platform = withCheckout(memoryPlatform(remote(elsewhere)), directory);
    const { entries } = await platform.listFiles(elsewhere);
    const contents = await platform.readFiles(elsewhere, entries);
    expect(contents.get("a.yaml")).toEqual({ bytes: new TextEncoder().encode("remote\n") });
  }
});

test("links are read from the checkout, and what it lacks from the platform", async () => {
  const { root, commit } = testRepository();
  symlinkSync("../real.yaml", path.join(root, "link.yaml"));
  const head = commit();
  const platform = withCheckout(memoryPlatform(remote(head)), root);
  const { entries } = await platform.listFiles(head);
  const lost = { path: "a.yaml", type: "symlink", size: 7, oid: elsewhere } as const;
  expect([...(await platform.readLinks(head, [...entries, lost]))]).toEqual([
    ["link.yaml", "../real.yaml"],
    ["a.yaml", "remote\n"],
  ]);
});

test("a file that the checkout lacks is asked for from the platform", async () => {
  const { root, write, commit } = testRepository();
  write("b.yaml", "b\n");
  const head = commit();
  const platform = withCheckout(memoryPlatform(remote(head)), root);
  const { entries } = await localPlatform(root).listFiles(head);
  const contents = await platform.readFiles(head, [
    ...entries,
    { path: "a.yaml", type: "file", size: 7, oid: elsewhere },
  ]);
  expect([...contents.keys()]).toEqual(["b.yaml", "a.yaml"]);
  expect(contents.get("a.yaml")).toEqual({ bytes: new TextEncoder().encode("remote\n") });
});

function remote(head: string): MemoryState {
  const pull = { number: 1, head, mergeBase: head, baseBranch: "main", draft: false, open: true, fork: false };
  const files = new Map([[head, new Map([["a.yaml", "remote\n"]])]]);
  return {
    pull,
    head,
    changes: [],
    files,
    comments: [],
    summaries: [],
    reviews: [],
    checks: new Map(),
    readOnly: false,
  };
}
