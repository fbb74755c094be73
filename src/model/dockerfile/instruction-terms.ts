export { flagsOf, isDockerSyntax } from "../../formats/dockerfile/refusals.ts";
