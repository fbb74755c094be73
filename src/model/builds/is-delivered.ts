import { originOf } from "../origin/origin-of.ts";
import type { ImageBuild } from "./image-build.ts";

/** What states builds of images that are kept: pipelines, and the files that only define builds and deployments. */
const delivering: ReadonlySet<ImageBuild["how"]> = new Set([
  "bake",
  "configuration",
  "jenkinsfile",
  "pipeline",
  "skaffold",
  "workflow",
]);

/**
 * Whether a pipeline or the like builds a Dockerfile. Then it is not test data, even in a directory for tests. A script,
 * a Makefile or a compose file may build it for a test.
 */
export function isDelivered(path: string, builds: readonly ImageBuild[]): boolean {
  return builds.some(({ dockerfile, how, file }) => {
    return dockerfile === path && delivering.has(how) && originOf(file, "").fixture === null;
  });
}
