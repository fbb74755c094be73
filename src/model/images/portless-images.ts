import { parseImage } from "./images.ts";

/**
 * Official images of languages and systems without an EXPOSE. PHP is missing, since its images with a server have one.
 */
const officialImages = [
  "alpine",
  "amazoncorretto",
  "amazonlinux",
  "busybox",
  "debian",
  "eclipse-temurin",
  "fedora",
  "golang",
  "node",
  "openjdk",
  "perl",
  "python",
  "ruby",
  "rust",
  "ubuntu",
].map((name) => `docker.io/library/${name}`);

const dotnetImages = ["aspnet", "runtime", "runtime-deps"].map((name) => `mcr.microsoft.com/dotnet/${name}`);

/** Whether an image is known to have no EXPOSE. */
export function exposesNothing(reference: string): boolean {
  const image = parseImage(reference);
  if (image === null) return false;
  const name = `${image.registry}/${image.repository}`;
  return officialImages.includes(name) || dotnetImages.includes(name) || name.startsWith("gcr.io/distroless/");
}
