import { groupBy } from "../../core/group-by.ts";
import type { ImageLink, ImageLinks } from "../dockerfile/image-uses.ts";
import { imageTest } from "../images/image-pattern.ts";
import { parseImage } from "../images/images.ts";
import { imageUser } from "../images/known-images.ts";
import type { Kustomization } from "../kubernetes/kustomization.ts";
import { shippedTarget } from "./build-options.ts";
import type { ImageBuild } from "./image-build.ts";
import { lastStep } from "./image-name.ts";
import { namedDockerfiles } from "./named-dockerfiles.ts";
import { shown } from "./phrase.ts";

/** The stages that may build an image. All of them do, or, if `ambiguous`, it is not known which one does. */
export interface LinkCandidates {
  readonly links: readonly ImageLink[];
  readonly ambiguous: boolean;
}

/** The most builds of one image that are considered. */
const maximumTagging = 200;

/**
 * Finds the Dockerfiles that may build an image: from known builds, or else by names. `dockerfiles` are the paths of
 * all Dockerfiles of the repository, as far as they are known.
 */
export function linkImages(
  builds: readonly ImageBuild[],
  dockerfiles: readonly string[],
  kustomizations: readonly Kustomization[],
): ImageLinks {
  // Many trees have builds and Dockerfiles, but name no image that these may build.
  let candidatesOf: ReturnType<typeof linkCandidates> | undefined;
  return (image) => {
    candidatesOf ??= linkCandidates(builds, dockerfiles, kustomizations);
    const { links, ambiguous } = candidatesOf(image);
    return ambiguous ? [] : links;
  };
}

/** Like `linkImages`, but also returns candidates that are ambiguous. */
export function linkCandidates(
  builds: readonly ImageBuild[],
  dockerfiles: readonly string[],
  kustomizations: readonly Kustomization[],
): (image: string) => LinkCandidates {
  const { told, byRepository, byLastStep } = indexed(builds);
  const renames = renamesAmong(kustomizations);
  const named = namedDockerfiles(dockerfiles, builds);
  const known = new Map<string, LinkCandidates>();
  return (image) => {
    const candidates = known.get(image) ?? find(image);
    known.set(image, candidates);
    return candidates;
  };

  function find(image: string): LinkCandidates {
    const repository = repositoryOf(image);
    if (repository === null) return { links: [], ambiguous: false };
    const others = renames.get(repository) ?? [];
    const renamed = others.map(({ newName, directory }) => {
      return { newName, before: `the kustomization in ${shown(directory || ".")} makes it ${shown(newName)}, and ` };
    });
    const configured = [{ newName: image, before: "" }, ...renamed].flatMap(({ newName, before }) => {
      const last = told.findLast(({ makes }) => makes(newName));
      return last === undefined ? [] : [{ build: last.build, before }];
    });
    if (configured.length > 0) return { links: settled(configured), ambiguous: false };
    const exact = settled([
      ...renamed.flatMap(({ newName, before }) => {
        const tagging = byRepository.get(repositoryOf(newName)) ?? [];
        return tagging.slice(0, maximumTagging).map(({ build }) => ({ build, before }));
      }),
      ...withTag(byRepository.get(repository)?.slice(0, maximumTagging) ?? [], image).map(({ build }) => ({
        build,
        before: "",
      })),
    ]);
    if (exact.length > 0) return { links: exact, ambiguous: false };
    const names = [image, ...others.map(({ newName }) => newName)].filter(mayBeOurs);
    const similar = names.flatMap((name) => {
      return nearest(name, byLastStep.get(lastStep(name))?.slice(0, maximumTagging) ?? []).map(similarly);
    });
    return choice(similar.length > 0 ? similar : names.flatMap((name) => named(lastStep(name) ?? "")));
  }
}

/** Builds by what they are looked up by. */
interface BuildIndex {
  readonly told: readonly ReturnType<typeof configured>[];
  readonly byRepository: ReadonlyMap<string | null, readonly Tagged[]>;
  readonly byLastStep: ReadonlyMap<string | null, readonly Tagged[]>;
}

/** All deploy units of a scan look up the same builds. */
const indexes = new WeakMap<readonly ImageBuild[], BuildIndex>();

function indexed(builds: readonly ImageBuild[]): BuildIndex {
  const index = indexes.get(builds) ?? indexOf(builds);
  indexes.set(builds, index);
  return index;
}

function indexOf(builds: readonly ImageBuild[]): BuildIndex {
  const told = builds.filter(({ how }) => how === "configuration").map(configured);
  const found = builds.filter(({ how }) => how !== "configuration");
  const tagged = found.flatMap((build) => build.images.map((image): Tagged => ({ build, image })));
  const byRepository = groupBy(tagged, ({ image }) => repositoryOf(image));
  byRepository.delete(null);
  const byLastStep = groupBy(tagged, ({ image }) => lastStep(image));
  byLastStep.delete(null);
  return { told, byRepository, byLastStep };
}

interface Tagged {
  readonly build: ImageBuild;
  readonly image: string;
}

/** A build of the configuration, with a test for the images that it builds. */
function configured(build: ImageBuild): { readonly build: ImageBuild; readonly makes: (image: string) => boolean } {
  const tests = build.images.map(imageTest);
  return { build, makes: (image) => tests.some((makes) => makes(image)) };
}

/** Makes links of builds that state the image. They are certain if all lead to the same stage. */
function settled(stated: readonly { readonly build: ImageBuild; readonly before: string }[]): ImageLink[] {
  const links = stated.map(({ build, before }): ImageLink => {
    const { dockerfile, target, file, line } = build;
    const says =
      build.how === "configuration" ? "the configuration says so" : `line ${line} of ${shown(file)} builds it`;
    // https://skaffold.dev/docs/taggers/: skaffold writes the tag of what it has built into the manifests.
    const tagged = build.how === "skaffold" ? ({ tagged: true } as const) : {};
    return { dockerfile, target, how: `${before}${says}`, certain: false, ...tagged };
  });
  const all = distinct(links);
  return all.map((link) => ({ ...link, certain: all.length === 1 }));
}

function similarly({ build }: Tagged): ImageLink {
  const { dockerfile, target, file, line } = build;
  const how = `line ${line} of ${shown(file)} builds an image of that name`;
  return { dockerfile, target: shippedTarget(target), how, certain: false };
}

/** Links that are based on names only. They are ambiguous unless all lead to the same Dockerfile. */
function choice(links: readonly ImageLink[]): LinkCandidates {
  const all = distinct(links);
  return { links: all, ambiguous: new Set(all.map(({ dockerfile }) => dockerfile)).size > 1 };
}

/** Removes links that repeat a stage of a Dockerfile; the first one stays. */
function distinct(links: readonly ImageLink[]): ImageLink[] {
  return [...groupBy(links, ({ dockerfile, target }) => JSON.stringify([dockerfile, target])).values()].flatMap(
    ([first]) => first ?? [],
  );
}

/** The builds that use the same tag as the reference, if there are any; else all of them. */
function withTag(tagged: readonly Tagged[], reference: string): readonly Tagged[] {
  const tag = parseImage(reference)?.tag ?? null;
  const same = tag === null ? [] : tagged.filter(({ image }) => parseImage(image)?.tag === tag);
  return same.length > 0 ? same : tagged;
}

/** The builds of images whose names share the most steps, counted from the end, with a name. */
function nearest(name: string, tagged: readonly Tagged[]): Tagged[] {
  const steps = stepsOf(name);
  const shared = tagged.map(({ image }) => {
    const others = stepsOf(image);
    const differ = steps.findIndex((step, index) => step !== others[index]);
    return differ === -1 ? steps.length : differ;
  });
  const most = Math.max(0, ...shared);
  return tagged.filter((_one, index) => shared[index] === most);
}

/** The steps of an image's name, the last one first. */
function stepsOf(image: string): string[] {
  return (repositoryOf(image) ?? repositoryOf(image.slice(2)) ?? "").split("/").toReversed();
}

/** The full name of an image without tag and digest; null if it is not the name of an image. */
function repositoryOf(image: string): string | null {
  const parsed = parseImage(image);
  return parsed === null ? null : `${parsed.registry}/${parsed.repository}`.toLowerCase();
}

/** False for known images of others, which a Dockerfile of the same name does not build. */
function mayBeOurs(image: string): boolean {
  return imageUser(image).kind === "unknown";
}

interface Rename {
  readonly newName: string;
  readonly directory: string;
}

function renamesAmong(kustomizations: readonly Kustomization[]): ReadonlyMap<string | null, readonly Rename[]> {
  const all = kustomizations.flatMap(({ directory, images }) =>
    images.flatMap(({ name, newName }) => (newName === null ? [] : { name: repositoryOf(name), newName, directory })),
  );
  // A kustomization may repeat an image's name to set its tag.
  const others = all.filter(({ name, newName }) => repositoryOf(newName) !== name);
  return groupBy(others, ({ name }) => name);
}
