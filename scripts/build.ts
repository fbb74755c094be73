/**
 * Builds the programs: `tsc` compiles src to build/, and ncc bundles the programs with all their dependencies.
 *
 *   npm run build
 */
import { buildInto } from "./build/build-into.ts";

buildInto("dist");
