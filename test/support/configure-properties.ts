import fc from "fast-check";
import { inject } from "vitest";

// A property that fails should fail for whoever broke it: only a hunt tries other cases than those of every day.
const lane = inject("lane");
const { seed, runs } = inject("hunt");
fc.configureGlobal({ seed, numRuns: lane === "unit" ? 20 : 100 * runs });
