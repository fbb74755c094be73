import { expect, test } from "vitest";
import type { PlaceValues } from "../../src/config/config.ts";
import { ConfigError } from "../../src/config/config-error.ts";
import { readConfigAt } from "../../src/jobs/repository/read-config.ts";
import { type MemoryState, memoryPlatform } from "../../src/platform/memory.ts";

const commit = "c".repeat(40);
const pinned = "0123456789abcdef0123456789abcdef01234567";

function read(
  files: Readonly<Record<string, string>>,
  foreign: Readonly<Record<string, string>> = {},
): Promise<PlaceValues> {
  const state = {
    files: new Map([[commit, new Map(Object.entries(files))]]),
    foreign: new Map(Object.entries(foreign)),
  } as unknown as MemoryState;
  return readConfigAt(memoryPlatform(state), commit, null);
}

test("a configuration extends files of its commit, and of another repository", async () => {
  const files = {
    ".github/kubesuggest.yml": `extends: [acme/policies/base.yml@${pinned}, team.yml]\nmax-comments: 5\n`,
    "team.yml": "preset: restricted\n",
  };
  const foreign = { [`acme/policies/base.yml@${pinned}`]: "preset: strict\nfail-on: warning\nmax-comments: 1\n" };
  const { hadolint: _, ...values } = await read(files, foreign);
  expect(values).toEqual({ preset: "restricted", "fail-on": "warning", "max-comments": 5 });
});

test("what is not there is a mistake of the configuration", async () => {
  const text = `extends: acme/policies/base.yml@${pinned}\n`;
  const reading = read({ ".github/kubesuggest.yml": text });
  await expect(reading).rejects.toThrow(ConfigError);
  await expect(reading).rejects.toThrow(/kubesuggest\.yml extends acme\/policies\/base\.yml@\w+, which does not exist/);
});
