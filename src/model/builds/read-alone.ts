import { SourceFile } from "../../core/source-file.ts";
import { maxDockerfileSize } from "../../formats/dockerfile/limits.ts";
import { parseDockerfile } from "../../formats/dockerfile/parse.ts";
import type { Dockerfile } from "../dockerfile/dockerfile.ts";
import { readDockerfile } from "../dockerfile/read-dockerfile.ts";
import { buildOptions } from "./build-options.ts";
import type { ImageBuild } from "./image-build.ts";

/** Reads a Dockerfile without anything around it but its builds; null if it is too large or has errors. */
export function readAlone(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  builds: readonly ImageBuild[],
): Dockerfile | null {
  if (bytes.length > maxDockerfileSize) return null;
  const file = parseDockerfile(new SourceFile(path, new TextDecoder().decode(bytes)));
  return file.errors.length > 0 ? null : readDockerfile(file, buildOptions(path, builds));
}
