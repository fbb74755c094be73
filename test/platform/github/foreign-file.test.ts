import { expect, test } from "vitest";
import { readForeignFile } from "../../../src/platform/github/foreign-file.ts";
import { type Answer, loopback } from "./loopback.ts";

const file = { owner: "acme", name: "policies", path: "k8s/a b.yml", commit: "a".repeat(40) };

async function read(answer: Answer): Promise<{ text: string | null; routes: readonly string[] }> {
  const { repository, calls } = await loopback(() => answer);
  const bytes = await readForeignFile(repository, file);
  return {
    text: bytes === null ? null : new TextDecoder().decode(bytes),
    routes: calls.map(({ route, query }) => `${route} ${query.get("ref")}`),
  };
}

test("reads a file of another repository at its commit", async () => {
  const content = Buffer.from("preset: strict\n").toString("base64");
  const { text, routes } = await read({ json: { type: "file", encoding: "base64", content } });
  expect(text).toBe("preset: strict\n");
  expect(routes).toEqual([`GET /repos/acme/policies/contents/k8s%2Fa%20b.yml ${file.commit}`]);
});

test.each<[string, Answer]>([
  ["nothing", { status: 404, json: { message: "Not Found" } }],
  ["a directory", { json: [{ type: "file", name: "a.yml", path: "shared/a.yml" }] }],
  ["a submodule", { json: { type: "submodule" } }],
])("gives null for %s", async (_name, answer) => {
  expect((await read(answer)).text).toBeNull();
});

test("says what went wrong else", async () => {
  await expect(read({ status: 403, json: { message: "No" } })).rejects.toThrow(/read a shared configuration/);
  await expect(read({ json: { type: "file", encoding: "none", content: "" } })).rejects.toThrow(/is too large/);
});
