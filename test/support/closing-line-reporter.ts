import type { Reporter, TestCase, TestModule } from "vitest/node";
import { needs } from "./lanes.ts";

/** How the tests of a run ended. Whatever failed outside a test counts as one failure. */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** How many were skipped for want of something, by the tag that says of what. */
  readonly wanting: Map<string, number>;
}

/**
 * Closes a test run with one line that programs can read: `12 passed, 0 failed`, with `, 1 skipped` where some were.
 * Lines before it say what those need.
 */
export const closingLineReporter: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const { passed, failed, skipped, wanting } = tallyOf(modules);
    for (const [tag, count] of wanting) {
      process.stdout.write(`Skipped ${count} ${count === 1 ? "test" : "tests"} (${tag}), which need ${needs[tag]}.\n`);
    }
    const skips = skipped > 0 ? `, ${skipped} skipped` : "";
    process.stdout.write(`${passed} passed, ${failed + unhandledErrors.length} failed${skips}\n`);
  },
};

function tallyOf(modules: readonly TestModule[]): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0, wanting: new Map() };
  for (const module of modules) {
    const before = tally.failed;
    for (const test of module.children.allTests()) count(tally, test);
    // A file or suite that broke before or after its tests has failed even where each test passed.
    if (!module.ok() && tally.failed === before) tally.failed += 1;
  }
  return tally;
}

function count(tally: Tally, test: TestCase): void {
  const { state } = test.result();
  if (state === "passed" || state === "failed") {
    tally[state] += 1;
    return;
  }
  if (isFilteredOut(test)) return;
  tally.skipped += 1;
  const need = test.tags.find((tag) => tag in needs);
  if (need !== undefined) tally.wanting.set(need, (tally.wanting.get(need) ?? 0) + 1);
}

/** Whether it has had its turn in `npm test`: nobody has skipped it then. */
function isFilteredOut({ project, tags }: TestCase): boolean {
  return project.getProvidedContext().lane === "rest" && !tags.includes("long");
}
