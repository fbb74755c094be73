import { globTest } from "../../core/glob.ts";
import { parseImage } from "./images.ts";

/**
 * The test that a pattern of image names puts to a reference. A pattern with a tag looks at the tag too (`latest` where
 * there is none), one without takes every tag and digest. Docker Hub's images go by their short and their full names.
 * Throws a RangeError where braces would make too many alternatives.
 */
export function imageTest(pattern: string): (reference: string) => boolean {
  const tagged = pattern.slice(pattern.lastIndexOf("/") + 1).includes(":");
  const fits = globTest(pattern);
  return (reference) => {
    const image = parseImage(reference);
    if (image === null) return false;
    const { registry, repository, digest } = image;
    if (tagged && image.tag === null && digest !== null) return false;
    const tag = tagged ? `:${image.tag ?? "latest"}` : "";
    const names = [`${registry}/${repository}`, ...(registry === "docker.io" ? shortNames(repository) : [])];
    return names.some((name) => fits(`${name}${tag}`));
  };
}

function shortNames(repository: string): string[] {
  return repository.startsWith("library/") ? [repository, repository.slice("library/".length)] : [repository];
}
