/**
 * Builds the programs: `tsc` turns src into build/, and ncc makes one bundle of them with all they need.
 *
 *   npm run build
 */
import { buildInto } from "./build/build-into.ts";

buildInto("dist");
