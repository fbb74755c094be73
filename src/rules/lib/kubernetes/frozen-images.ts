import { parseImage } from "../../../model/images/images.ts";

/** An image from a place that gets no updates. */
export interface FrozenImage {
  /** The registry or organization, and what happened to it. */
  readonly place: string;
  /** What to use instead; null if that isn't certain. */
  readonly image: string | null;
  /** What can go wrong with it; null if nothing can. */
  readonly risk: string | null;
}

/** What is known about the frozen place that an image comes from; null if the image comes from elsewhere. */
export function frozenImage(reference: string): FrozenImage | null {
  const image = parseImage(reference);
  if (image === null) return null;
  const { registry, repository, tag, digest } = image;
  // registry.k8s.io has all that k8s.gcr.io had, under the same paths.
  if (registry === "k8s.gcr.io") {
    const place = "k8s.gcr.io, which has been frozen since April 2023";
    return { place, image: `registry.k8s.io/${reference.slice(reference.indexOf("/") + 1)}`, risk: null };
  }
  const [organization = ""] = repository.split("/", 1);
  if (registry === "gcr.io" && /^google[_-]containers$/.test(organization)) {
    return { place: `gcr.io/${organization}, which gets no new images`, image: null, risk: null };
  }
  // Tags with versions moved to another organization; `latest` and digests did not, and this project still releases.
  if (repository === "bitnami/sealed-secrets-controller") return null;
  const isVersion = digest === null && tag !== null && /^\d/.test(tag);
  if (registry !== "docker.io" || organization !== "bitnami" || !isVersion) return null;
  return {
    place: "docker.io/bitnami, which removed its tags with versions in 2025",
    image: reference.replace(/(^|\/)bitnami\//, "$1bitnamilegacy/"),
    risk: "The images of bitnamilegacy get no updates: use them only until you have moved to another image.",
  };
}
