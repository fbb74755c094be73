/**
 * Tests all properties with new random cases, which the daily tests never do:
 *
 *   npm run hunt -- [--seed NUMBER] [--runs TIMES] [TEST FILE…]
 *
 * Makes TIMES as many runs as `npm run test:all`, 5 by default. First prints the seed and how to repeat the same cases.
 * Exits with the status of the tests.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values, positionals: files } = parseArgs({
  options: { seed: { type: "string" }, runs: { type: "string", default: "5" } },
  allowPositionals: true,
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const runs = Number(values.runs);
if (!Number.isSafeInteger(seed) || !(runs > 0)) {
  process.stderr.write("usage: npm run hunt -- [--seed NUMBER] [--runs TIMES] [TEST FILE…]\n");
  process.exit(2);
}

const again = ["npm run hunt --", `--seed ${seed}`, `--runs ${runs}`, ...files].join(" ");
process.stdout.write(`seed ${seed}\nThe same again: ${again}\n`);
const root = fileURLToPath(new URL("..", import.meta.url));
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, "run", "--mode", "hunt", ...files], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, KUBESUGGEST_SEED: String(seed), KUBESUGGEST_RUNS: String(runs) },
});
if (status !== 0) process.stdout.write(`The same again: ${again}\n`);
process.exitCode = status ?? 1;
