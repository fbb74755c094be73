import { globTest } from "../../core/glob.ts";
import { parseImage } from "./images.ts";

/**
 * A test that compares references with a pattern of image names. A pattern with a tag also compares the tag (`latest`
 * if there is none); one without matches any tag and digest. Docker Hub's images match by their short and their full
 * names. Throws a RangeError if braces would result in too many alternatives.
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
