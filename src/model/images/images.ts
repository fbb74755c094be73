import { baseImages, catalogues, type ImageUserEntry, imageUsers, officialImages } from "./image-users.ts";

/** An image reference taken apart and made full: `nginx` is `docker.io/library/nginx` without a tag. */
export interface ImageReference {
  readonly registry: string;
  readonly repository: string;
  readonly tag: string | null;
  readonly digest: string | null;
}

/**
 * What an image's name tells about its user. `known`: the table names it. `base`: starts as root, works as anyone.
 * `vendor`: a vendor's, whose user nobody looked up. `unknown`: any other, so perhaps built by the manifest's owner.
 */
export type ImageUser =
  | (ImageUserEntry & { readonly kind: "known" })
  | { readonly kind: "base" | "vendor" | "unknown" };

const host = /localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+|[a-z0-9-]+(?=:\d)|\[[0-9a-f:]+\]/;
const name = /[a-z0-9]+(?:[._/-]+[a-z0-9]+)*/;
const grammar = new RegExp(
  `^(?:(?<registry>(?:${host.source})(?::\\d{1,5})?)/)?(?<repository>${name.source})` +
    "(?::(?<tag>\\w[\\w.-]{0,127}))?(?:@(?<digest>[a-z0-9+._-]+:[0-9a-f]{32,}))?$",
  "i",
);

const dockerHub = new Set(["index.docker.io", "registry-1.docker.io", "registry.hub.docker.com", "docker.io"]);
const officialMirrors = ["public.ecr.aws/docker/library/", "mirror.gcr.io/library/"];

/** Takes an image reference apart (grammar: distribution/reference); null for what is none, such as a placeholder. */
export function parseImage(text: string): ImageReference | null {
  if (text.length > 512) return null;
  const groups = grammar.exec(text)?.groups;
  if (groups?.["repository"] === undefined) return null;
  const named = (groups["registry"] ?? "docker.io").toLowerCase();
  const registry = dockerHub.has(named) ? "docker.io" : named;
  const onlyName = registry === "docker.io" && !groups["repository"].includes("/");
  const repository = onlyName ? `library/${groups["repository"]}` : groups["repository"];
  return official({ registry, repository, tag: groups["tag"] ?? null, digest: groups["digest"] ?? null });
}

/** The user an image runs as, judged by its name alone. */
export function imageUser(text: string): ImageUser {
  const image = parseImage(text);
  if (image === null) return { kind: "unknown" };
  const full = `${image.registry}/${image.repository}`;
  const entry = imageUsers.find((candidate) => concerns(candidate, full, image.tag));
  if (entry) return { kind: "known", ...entry };
  if (baseImages.includes(full)) return { kind: "base" };
  const isVendor = officialImages.includes(full) || catalogues.some((prefix) => full.startsWith(prefix));
  return { kind: isVendor ? "vendor" : "unknown" };
}

function official(image: ImageReference): ImageReference {
  const full = `${image.registry}/${image.repository}`;
  const mirror = officialMirrors.find((prefix) => full.startsWith(prefix));
  if (mirror === undefined) return image;
  return { ...image, registry: "docker.io", repository: `library/${full.slice(mirror.length)}` };
}

function concerns(entry: ImageUserEntry, repository: string, tag: string | null): boolean {
  if (entry.tags && !entry.tags.test(tag ?? "")) return false;
  return entry.images.some((pattern) =>
    pattern.endsWith("*") ? repository.startsWith(pattern.slice(0, -1)) : repository === pattern,
  );
}
