import { rememberRecent } from "../../core/remember-recent.ts";
import type { Settings } from "../../core/settings.ts";
import { configuredImage } from "./configured-images.ts";
import { mostImages, parseImage } from "./images.ts";
import { imageUser, isCatalogued } from "./known-images.ts";

/**
 * Registries that serve images of many owners, or of one vendor, to everyone. Google's and GitLab's also contain
 * private images, which can't be recognized by their names; a configuration can say so (`images`).
 */
const publicRegistries: ReadonlySet<string> = new Set([
  "cgr.dev",
  "codeberg.org",
  "container-registry.oracle.com",
  "docker.elastic.co",
  "docker.io",
  "docker.n8n.io",
  "docker.pkg.github.com",
  "docker.redpanda.com",
  "gcr.io",
  "ghcr.io",
  "icr.io",
  "lscr.io",
  "mcr.microsoft.com",
  "nvcr.io",
  "public.ecr.aws",
  "quay.io",
  "registry.access.redhat.com",
  "registry.connect.redhat.com",
  "registry.fedoraproject.org",
  "registry.gitlab.com",
  "registry.k8s.io",
  "registry.opensuse.org",
  "registry.redhat.io",
  "registry.suse.com",
  "xpkg.upbound.io",
]);
const publicRegistry = /^(?:[\w-]+\.gcr\.io|[\w-]+\.pkg\.dev)$/;

/** Registries in which an image's name begins with its user or organization. */
const registriesOfOwners: ReadonlySet<string> = new Set([
  "codeberg.org",
  "docker.io",
  "docker.pkg.github.com",
  "ghcr.io",
  "public.ecr.aws",
  "quay.io",
  "registry.gitlab.com",
]);

/** Steps in names of images that private registries use for copies of public images. */
const mirrorStep =
  /(?:^|\/)(?:library|docker[-_.]?(?:io|hub)|dockerhub|ghcr(?:\.io)?|gcr(?:\.io)?|quay(?:\.io)?|k8s\.gcr\.io|registry\.k8s\.io|mirrors?|proxy|third[-_]?party|3rd[-_]?party|upstream|vendor)(?:[-_](?:cache|mirror|proxy|remote))?\//i;

/** What is known about the builders of images. */
export type OwnershipSettings = Pick<Settings, "images" | "owner">;

/**
 * The owner of an image, from the configuration or else from its name. `own`: only the owner of the manifests can have
 * built it, since it is on a registry that is not public, in the repository owner's namespace of a public one, or has a
 * bare name that is not an official image. `others`: anyone else's, including copies of their images on a private
 * registry. `unknown`: the text is not an image's name, such as a placeholder.
 */
export function imageOwner(reference: string, { images, owner }: OwnershipSettings): "own" | "others" | "unknown" {
  const image = parseImage(reference);
  if (image === null) return "unknown";
  const { registry, repository } = image;
  // Names of images can't have capital letters.
  if (/[A-Z]/.test(repository)) return "unknown";
  const stated = configuredImage(reference, images)?.own ?? null;
  if (stated !== null) return stated ? "own" : "others";
  if (imageUser(reference).kind !== "unknown" || isCatalogued(reference)) return "others";
  if (registry === "docker.io" && repository.startsWith("library/")) return "own";
  if (isInNamespace(registry, repository, owner)) return "own";
  if (publicRegistries.has(registry) || publicRegistry.test(registry)) return "others";
  return isCopy(repository) ? "others" : "own";
}

/**
 * Whether an image is in the owner's namespace, such as `ghcr.io/acme/web` for acme. Registries only allow lower case,
 * and Docker Hub no hyphens.
 */
function isInNamespace(registry: string, repository: string, owner: string | null): boolean {
  if (owner === null || !registriesOfOwners.has(registry)) return false;
  const [namespace] = repository.split("/", 1);
  const name = owner.toLowerCase();
  return namespace === name || (registry === "docker.io" && namespace === name.replaceAll("-", ""));
}

/**
 * Whether an image seems to be a private registry's copy of a public one: `harbor.example.com/dockerhub/...`,
 * `.../redis`.
 */
const isCopy = rememberRecent(mostImages, (repository: string): boolean => {
  if (mirrorStep.test(repository)) return true;
  const steps = repository.split("/");
  const last = steps.slice(-1).join("/");
  const lastTwo = steps.slice(-2).join("/");
  return [last, lastTwo].some((name) => isCatalogued(name) || imageUser(name).kind !== "unknown");
});
