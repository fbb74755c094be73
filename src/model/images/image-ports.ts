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

/** Web servers with their EXPOSE (nginx/docker-nginx and docker-library/httpd, Dockerfile). */
const servers: ReadonlyMap<string, readonly number[]> = new Map([
  ["docker.io/library/httpd", [80]],
  ["docker.io/library/nginx", [80]],
  ["docker.io/nginxinc/nginx-unprivileged", [8080]],
]);

/** The ports that an image is known to expose; null if that is not known. */
export function portsOfImage(reference: string): readonly number[] | null {
  const image = parseImage(reference);
  if (image === null) return null;
  const name = `${image.registry}/${image.repository}`;
  const exposesNone =
    officialImages.includes(name) || dotnetImages.includes(name) || name.startsWith("gcr.io/distroless/");
  return exposesNone ? [] : (servers.get(name) ?? null);
}
