import { rememberRecent } from "../../core/remember-recent.ts";
import type { Settings } from "../../core/settings.ts";
import { configuredImage } from "./configured-images.ts";
import { mostImages, parseImage } from "./images.ts";
import { imageUser, isCatalogued } from "./known-images.ts";

/**
 * Registries that serve images of many owners, or of one vendor, to everyone. Google's and GitLab's hold private images
 * too, and a name does not tell which; a configuration can (`images`).
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

/** Registries whose names begin with the user or organization that an image belongs to. */
const registriesOfOwners: ReadonlySet<string> = new Set([
  "codeberg.org",
  "docker.io",
  "docker.pkg.github.com",
  "ghcr.io",
  "public.ecr.aws",
  "quay.io",
  "registry.gitlab.com",
]);

/** Steps of a name under which private registries keep copies of public images. */
const mirrorStep =
  /(?:^|\/)(?:library|docker[-_.]?(?:io|hub)|dockerhub|ghcr(?:\.io)?|gcr(?:\.io)?|quay(?:\.io)?|k8s\.gcr\.io|registry\.k8s\.io|mirrors?|proxy|third[-_]?party|3rd[-_]?party|upstream|vendor)(?:[-_](?:cache|mirror|proxy|remote))?\//i;

/** What is known of who builds images. */
export type OwnershipSettings = Pick<Settings, "images" | "owner">;

/**
 * Whose image it is, as the configuration says, else judged by its name. `own`: on a registry that is no public one, in
 * the repository owner's namespace of a public one, or a bare name that is no official image, so that only the
 * manifest's owner can have built it. `others`: everybody else's, copies of them on a private registry among them.
 * `unknown`: the text is no image name, such as a placeholder.
 */
export function imageOwner(reference: string, { images, owner }: OwnershipSettings): "own" | "others" | "unknown" {
  const image = parseImage(reference);
  if (image === null) return "unknown";
  const { registry, repository } = image;
  // The grammar of names knows no capital letters.
  if (/[A-Z]/.test(repository)) return "unknown";
  const stated = configuredImage(reference, images)?.own ?? null;
  if (stated !== null) return stated ? "own" : "others";
  if (imageUser(reference).kind !== "unknown" || isCatalogued(reference)) return "others";
  if (registry === "docker.io" && repository.startsWith("library/")) return "own";
  if (isInNamespace(registry, repository, owner)) return "own";
  if (publicRegistries.has(registry) || publicRegistry.test(registry)) return "others";
  return isCopy(repository) ? "others" : "own";
}

/** True for `ghcr.io/acme/web` in a repository of acme. Registries know small letters only, and Docker Hub no hyphens. */
function isInNamespace(registry: string, repository: string, owner: string | null): boolean {
  if (owner === null || !registriesOfOwners.has(registry)) return false;
  const [namespace] = repository.split("/", 1);
  const name = owner.toLowerCase();
  return namespace === name || (registry === "docker.io" && namespace === name.replaceAll("-", ""));
}

/** True where a private registry seems to hold a copy of a public image: `harbor.example.com/dockerhub/…`, `…/redis`. */
const isCopy = rememberRecent(mostImages, (repository: string): boolean => {
  if (mirrorStep.test(repository)) return true;
  const steps = repository.split("/");
  const last = steps.slice(-1).join("/");
  const lastTwo = steps.slice(-2).join("/");
  return [last, lastTwo].some((name) => isCatalogued(name) || imageUser(name).kind !== "unknown");
});
