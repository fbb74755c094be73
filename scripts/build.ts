/**
 * Builds the two programs: `tsc` turns src into build/, and ncc makes one file of each entry with all it needs.
 *
 *   npm run build
 */
import { buildInto } from "./build/build-into.ts";

buildInto("dist");
