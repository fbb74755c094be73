import { applications } from "./applications.ts";
import { distributions } from "./distributions.ts";
import type { KnownImage } from "./known-image.ts";
import { languages } from "./languages.ts";
import { operations } from "./operations.ts";
import { programs } from "./programs.ts";
import { stores } from "./stores.ts";

/** Public images about which something is known. The first entry that matches an image counts. */
export const catalogue: readonly KnownImage[] = [
  ...distributions,
  ...languages,
  ...applications,
  ...stores,
  ...operations,
  ...programs,
];
