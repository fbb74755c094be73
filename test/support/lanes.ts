import { globSync, readFileSync } from "node:fs";
import type { TestTagDefinition } from "vitest";

const lanes = ["unit", "test", "rest", "all", "hunt"] as const;

/**
 * How much of the tests runs: `unit` what needs no other process, and few runs of properties; `test` something of
 * everything; `rest` what that leaves out; `all` both at once; `hunt` properties with a new seed and many runs.
 */
export type Lane = (typeof lanes)[number];

/** What a hunt is made with; other lanes have the fixed seed. */
export interface Hunt {
  readonly seed: number;
  /** How many times the usual number of runs each property gets. */
  readonly runs: number;
}

declare module "vitest" {
  interface ProvidedContext {
    lane: Lane;
    hunt: Hunt;
  }
}

const every = "test/**/*.test.ts";

/** Those that start other processes, open browsers or write whole trees: everything but the pure rooms. */
const notUnits = [
  "test/{cli,flow,jobs,platform,publish,scan,scripts}/**",
  "test/fix/prove-command.test.ts",
  "test/dockerfile-judge.test.ts",
  "test/kubectl.test.ts",
  "test/{renderer,rendering}/**",
  "test/fix/dockerfile.run.test.ts",
  "test/model/dockerfile/create-user.run.test.ts",
  "test/reporters/html-browser.test.ts",
];

/** What a set of tests wants of the machine, by its tag: it is skipped where that is missing. */
export const needs: Readonly<Record<string, string>> = {
  chromium: "a Chromium (on Debian: apt-get install chromium)",
  go: "Go 1.26 or newer, and once: (cd scripts/dockerfile-judge && go mod download)",
  kubectl: "Linux on x86-64, for which the kubectl of the dev dependencies is built",
  "own-node": "a Node of your own, 20 or newer, on the path beside the one in node_modules",
  "root-file-systems": "root, Debian's mmdebstrap and a C compiler, and then once: npm run root-file-systems",
};

export const tags: readonly TestTagDefinition[] = [
  { name: "long", description: "does only a part in npm test, and the rest in npm run test:rest" },
  ...Object.entries(needs).map(([name, description]) => ({ name, description: `needs ${description}` })),
];

/** The lane of a mode of Vitest; without one, that is `test`. Tools that only read the configuration have their own. */
export function laneOf(mode: string): Lane {
  return lanes.find((name) => name === mode) ?? "test";
}

/** Which files a lane may find tests in; the others need not be loaded. */
export function filesOf(lane: Lane): { readonly include: string[]; readonly exclude: string[] } {
  if (lane === "unit") return { include: [every], exclude: notUnits };
  const within = lane === "rest" ? /"long"/ : lane === "hunt" ? /\bfc\.assert\(/ : /(?:)/;
  return { include: globSync(every).filter((file) => within.test(readFileSync(file, "utf8"))), exclude: [] };
}

/** The seed that is the same for everybody, or what `npm run hunt` sets. */
export function readHunt(env: NodeJS.ProcessEnv): Hunt {
  return { seed: Number(env["KUBESUGGEST_SEED"] ?? 20261123), runs: Number(env["KUBESUGGEST_RUNS"] ?? 1) };
}
