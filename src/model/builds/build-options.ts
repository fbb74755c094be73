import { rememberLast } from "../../core/remember-recent.ts";
import type { ConfiguredImage } from "../../core/settings.ts";
import type { BuildOptions, BuiltStage } from "../dockerfile/dockerfile.ts";
import { plainBuild } from "../dockerfile/read-dockerfile.ts";
import { directoryOf } from "../kubernetes/kustomization.ts";
import type { ImageBuild } from "./image-build.ts";
import { shown } from "./phrase.ts";

/** Stages to develop, build or test in, which compose files for developers use as targets. They don't ship. */
const workbench = /^(?:build|builder|debug|dev|devel|develop|development|local|test|tests|testing)$/i;

/**
 * How the known builds build a Dockerfile: all targets that ship, or those of the configuration if it names any, and
 * the arguments on which all builds agree.
 */
export function buildOptions(
  dockerfile: string,
  builds: readonly ImageBuild[],
  images: readonly ConfiguredImage[] = [],
  around: Pick<BuildOptions, "read" | "isProgram" | "handed"> = plainBuild,
): BuildOptions {
  const own = builds.filter((build) => build.dockerfile === dockerfile);
  const stated = own.filter(({ how }) => how === "configuration");
  // A document shows examples of builds, so only the way it runs the image is used.
  const found = own.filter(({ how }) => how !== "configuration" && how !== "document");
  const agreed = Object.entries(found[0]?.args ?? {}).filter(([name, value]) => {
    return found.every(({ args }) => args[name] === value);
  });
  const targets =
    stated.length > 0 ? stated.map(({ target }) => target) : found.map(({ target }) => shippedTarget(target));
  return {
    targets: targets.length > 0 ? [...new Set(targets)] : plainBuild.targets,
    args: Object.fromEntries(agreed),
    namedContexts: new Set(found.flatMap(({ namedContexts = [] }) => namedContexts)),
    contextStages: contextStages(found, builds),
    images,
    ...runsOf(own),
    contexts: [...new Set([...own.flatMap(({ context }) => context ?? []), directoryOf(dockerfile), ""])],
    read: around.read,
    isProgram: around.isProgram,
    handed: around.handed,
    builtElsewhere: plainBuild.builtElsewhere,
    dependents: plainBuild.dependents,
  };
}

const keyOf = (file: string, name: string | undefined): string => JSON.stringify([file, name]);

/** Remembered, since the options of all Dockerfiles of a tree are made from the same builds. */
const buildsByName = rememberLast((all: readonly ImageBuild[]): ReadonlyMap<string, ImageBuild> => {
  return new Map(all.map((one) => [keyOf(one.file, one.name), one]));
});

/** The images of other builds that the builds of a Dockerfile give it as contexts, if they agree. */
function contextStages(own: readonly ImageBuild[], all: readonly ImageBuild[]): ReadonlyMap<string, BuiltStage> {
  const stages = new Map<string, BuiltStage>();
  if (own.every(({ contextBuilds }) => contextBuilds === undefined)) return stages;
  const byName = buildsByName(all);
  const several = new Set<string>();
  for (const { file, namedContexts = [], contextBuilds = {} } of own) {
    for (const context of namedContexts) {
      const name = Object.hasOwn(contextBuilds, context) ? contextBuilds[context] : undefined;
      const build = name === undefined ? undefined : byName.get(keyOf(file, name));
      const known = stages.get(context);
      const isSame = known?.dockerfile === build?.dockerfile && known?.target === build?.target;
      if (build === undefined || (known !== undefined && !isSame)) several.add(context);
      else stages.set(context, { dockerfile: build.dockerfile, target: build.target });
    }
  }
  for (const context of several) stages.delete(context);
  return stages;
}

/** The target of a build that ships: null, for the last stage, if the target is a stage for development. */
export function shippedTarget(target: string | null): string | null {
  return target !== null && workbench.test(target) ? null : target;
}

/** Any name of root, with or without a group. */
const root = /^(?:root|0+)(?::|$)/;

/** How the files that build an image run it. */
function runsOf(builds: readonly ImageBuild[]): Pick<BuildOptions, "rootRun" | "runUser"> {
  const runs = builds.flatMap(({ file, run }) => (run === undefined ? [] : [{ file, ...run }]));
  const rights = runs.flatMap(({ file, privilege, user }): string[] => {
    const how = privilege ?? (user !== null && root.test(user) ? "as root" : null);
    return how === null ? [] : [`${shown(file)} runs it ${shown(how)}`];
  });
  const users = runs.filter(({ user }) => user !== null && /^[\w.-]+(?::[\w.-]+)?$/.test(user) && !root.test(user));
  const [first] = users;
  const agreed = first !== undefined && users.every(({ user }) => user === first.user);
  return {
    rootRun: rights[0] ?? null,
    runUser: agreed && first.user !== null ? { text: first.user, file: shown(first.file) } : null,
  };
}
