import { defineConfig } from "vitest/config";
import { closingLineReporter } from "./test/support/closing-line-reporter.ts";
import { filesOf, laneOf, readHunt, tags } from "./test/support/lanes.ts";

export default defineConfig(({ mode }) => {
  const lane = laneOf(mode);
  return {
    test: {
      ...filesOf(lane),
      provide: { lane, hunt: readHunt(process.env) },
      globalSetup: ["test/support/scratch.ts", "test/support/fetch-files.ts"],
      setupFiles: ["test/support/configure-properties.ts"],
      reporters: ["default", closingLineReporter],
      tags: [...tags],
      // Much of the time goes to git and other processes, for which a test waits.
      maxWorkers: "100%",
      // Half of the rest went to loading the same modules again for each file.
      isolate: false,
      testTimeout: lane === "hunt" ? 3_600_000 : 180_000,
    },
  };
});
