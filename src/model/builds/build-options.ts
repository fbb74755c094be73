import type { BuildOptions } from "../dockerfile/dockerfile.ts";
import { plainBuild } from "../dockerfile/read-dockerfile.ts";
import type { ImageBuild } from "./image-build.ts";

/** How the builds that are known build a Dockerfile: every target, and the arguments on which all of them agree. */
export function buildOptions(dockerfile: string, builds: readonly ImageBuild[]): BuildOptions {
  const own = builds.filter((build) => build.dockerfile === dockerfile);
  const [first] = own;
  if (first === undefined) return plainBuild;
  const agreed = Object.entries(first.args).filter(([name, value]) => own.every(({ args }) => args[name] === value));
  return { targets: [...new Set(own.map(({ target }) => target))], args: Object.fromEntries(agreed) };
}
