import type { Reporter, TestModule } from "vitest/node";

/** How the tests of a run ended. Whatever failed outside a test counts as one failure. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Closes a test run with one line that programs can read: `12 passed, 0 failed`, with `, 1 skipped` where some were. */
export const closingLineReporter: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const { passed, failed, skipped } = tallyOf(modules);
    const skips = skipped > 0 ? `, ${skipped} skipped` : "";
    process.stdout.write(`${passed} passed, ${failed + unhandledErrors.length} failed${skips}\n`);
  },
};

function tallyOf(modules: readonly TestModule[]): Tally {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const module of modules) {
    const before = failed;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed") passed += 1;
      else if (state === "failed") failed += 1;
      else skipped += 1;
    }
    // A file or suite that broke before or after its tests has failed even where each test passed.
    if (!module.ok() && failed === before) failed += 1;
  }
  return { passed, failed, skipped };
}
