import { parseImage } from "./images.ts";
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

/** Steps of a name under which private registries keep copies of public images. */
const mirrorStep =
  /(?:^|\/)(?:library|docker[-_.]?(?:io|hub)|dockerhub|ghcr(?:\.io)?|gcr(?:\.io)?|quay(?:\.io)?|k8s\.gcr\.io|registry\.k8s\.io|mirrors?|proxy|third[-_]?party|3rd[-_]?party|upstream|vendor)(?:[-_](?:cache|mirror|proxy|remote))?\//i;

/**
 * Whose image it is, judged by its name. `own`: on a registry that is no public one, or a bare name that is no official
 * image, so that only the manifest's owner can have built it. `others`: everybody else's, copies of them on a private
 * registry among them. `unknown`: the text is no image name, such as a placeholder.
 */
export function imageOwner(reference: string): "own" | "others" | "unknown" {
  const image = parseImage(reference);
  if (image === null) return "unknown";
  const { registry, repository } = image;
  // The grammar of names knows no capital letters.
  if (/[A-Z]/.test(repository)) return "unknown";
  if (imageUser(reference).kind !== "unknown" || isCatalogued(reference)) return "others";
  if (registry === "docker.io" && repository.startsWith("library/")) return "own";
  if (publicRegistries.has(registry) || publicRegistry.test(registry)) return "others";
  return isCopy(repository) ? "others" : "own";
}

/** True where a private registry seems to hold a copy of a public image: `harbor.example.com/dockerhub/…`, `…/redis`. */
function isCopy(repository: string): boolean {
  if (mirrorStep.test(repository)) return true;
  const steps = repository.split("/");
  const last = steps.slice(-1).join("/");
  const lastTwo = steps.slice(-2).join("/");
  return [last, lastTwo].some((name) => isCatalogued(name) || imageUser(name).kind !== "unknown");
}
