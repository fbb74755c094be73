import { applications } from "./applications.ts";
import { distributions } from "./distributions.ts";
import type { KnownImage } from "./known-image.ts";
import { languages } from "./languages.ts";
import { operations } from "./operations.ts";
import { programs } from "./programs.ts";
import { stores } from "./stores.ts";

/** Public images of which something is known. Of the entries that concern an image, the first one tells. */
export const catalogue: readonly KnownImage[] = [
  ...distributions,
  ...languages,
  ...applications,
  ...stores,
  ...operations,
  ...programs,
];
