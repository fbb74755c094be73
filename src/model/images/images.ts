import { rememberRecent } from "../../core/remember-recent.ts";

/** The parts of an image reference, with its defaults filled in: `nginx` is `docker.io/library/nginx` without a tag. */
export interface ImageReference {
  readonly registry: string;
  readonly repository: string;
  readonly tag: string | null;
  readonly digest: string | null;
}

const host = /localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+|[a-z0-9-]+(?=:\d)|\[[0-9a-f:]+\]/;
const name = /[a-z0-9]+(?:[._/-]+[a-z0-9]+)*/;
const grammar = new RegExp(
  `^(?:(?<registry>(?:${host.source})(?::\\d{1,5})?)/)?(?<repository>${name.source})` +
    "(?::(?<tag>\\w[\\w.-]{0,127}))?(?:@(?<digest>[a-z0-9+._-]+:[0-9a-f]{32,}))?$",
  "i",
);

const dockerHub = new Set(["index.docker.io", "registry-1.docker.io", "registry.hub.docker.com", "docker.io"]);
const officialMirrors = ["public.ecr.aws/docker/library/", "mirror.gcr.io/library/"];

/** The number of images whose facts are cached: many rules ask for those of the same object. */
export const mostImages = 32;

/** Parses an image reference (grammar: distribution/reference); null if it is not valid, such as a placeholder. */
export const parseImage: (text: string) => ImageReference | null = rememberRecent(mostImages, (text: string) => {
  if (text.length > 512) return null;
  const groups = grammar.exec(text)?.groups;
  if (groups?.["repository"] === undefined) return null;
  const named = (groups["registry"] ?? "docker.io").toLowerCase();
  const registry = dockerHub.has(named) ? "docker.io" : named;
  const onlyName = registry === "docker.io" && !groups["repository"].includes("/");
  const repository = onlyName ? `library/${groups["repository"]}` : groups["repository"];
  return official({ registry, repository, tag: groups["tag"] ?? null, digest: groups["digest"] ?? null });
});

function official(image: ImageReference): ImageReference {
  const full = `${image.registry}/${image.repository}`;
  const mirror = officialMirrors.find((prefix) => full.startsWith(prefix));
  if (mirror === undefined) return image;
  return { ...image, registry: "docker.io", repository: `library/${full.slice(mirror.length)}` };
}
