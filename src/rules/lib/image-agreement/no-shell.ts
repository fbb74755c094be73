export { lacksShell } from "../dockerfile/missing-shell.ts";
