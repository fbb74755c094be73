import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

/** Where a step finds and leaves its files. One for the whole process: the toolkit remembers where the summary goes. */
export const stepHome: string = mkdtempSync(join(inject("scratch"), "step-"));
