import { endedReleases } from "./ended-releases.ts";
import { parseImage } from "./images.ts";

/** A release that is past its end of life. */
export interface EndOfLife {
  /** The product and the release: `Node.js 16`. */
  readonly title: string;
  /** The day of its end of life: 2023-09-11. */
  readonly day: string;
  /** The page with this fact. */
  readonly source: string;
}

const byImage = new Map(endedReleases.flatMap((entry) => entry.images.map((image) => [image, entry] as const)));

/** The release in an image, judging by its tag, if it is past its end of life; else null. */
export function endOfLifeOf(reference: string): EndOfLife | null {
  const image = parseImage(reference);
  if (image === null || image.tag === null) return null;
  const known = byImage.get(`${image.registry}/${image.repository}`);
  const found = known?.ended.find(([, ...names]) => names.some((name) => isOfRelease(image.tag ?? "", name)));
  if (known === undefined || found === undefined) return null;
  const [day, name] = found;
  return { title: `${known.title} ${name}`, day, source: `https://endoflife.date/${known.product}` };
}

/** Whether a tag belongs to a release: `18`, `18.4` and `18-alpine` belong to 18, and `buster-slim` to buster. */
function isOfRelease(tag: string, release: string): boolean {
  return (
    tag.startsWith(release) &&
    /^(?:$|[.-])/.test(tag.slice(release.length)) &&
    !/^\.?\d*-?(?:rc|alpha|beta)/.test(tag.slice(release.length))
  );
}

const goneSuites = /(?:^|-)(?:etch|lenny|squeeze|wheezy|jessie|stretch|buster)(?:-|$)/;
const goneUbuntu =
  /^(?:(?:[4-9]|1[0-2])\.(?:04|10)|1[35-9]\.(?:04|10)|14\.10|16\.10|18\.10|2[0-4]\.10|2[135]\.04)(?:-|$)|^(?:precise|quantal|raring|saucy|utopic|vivid|wily|yakkety|zesty|artful|cosmic|disco|eoan|groovy|hirsute|impish|kinetic|lunar|mantic|oracular|plucky)(?:-|$)/;
const keptUbuntu = /^(?:14|16|18|20|22|24)\.04(?:-|$)/;

/** The name of an image's release if its package servers don't answer any more, and the archive to use; else null. */
export function goneArchive(reference: string): { readonly title: string; readonly archive: string } | null {
  const image = parseImage(reference);
  if (image === null) return null;
  const { registry, repository } = image;
  const tag = image.tag ?? "latest";
  const full = `${registry}/${repository}`;
  if (full === "docker.io/library/ubuntu") {
    return goneUbuntu.test(tag) && !keptUbuntu.test(tag)
      ? { title: `Ubuntu ${tag}`, archive: "old-releases.ubuntu.com" }
      : null;
  }
  if (full === "docker.io/library/centos" || (full === "quay.io/centos/centos" && /^(?:stream8|[678])/.test(tag))) {
    return { title: `CentOS ${tag === "latest" ? "8" : tag}`, archive: "vault.centos.org" };
  }
  if (registry !== "docker.io" || !repository.startsWith("library/")) return null;
  const isOld = repository === "library/debian" && /^(?:[4-9]|10)(?:[.-]|$)/.test(tag);
  const [suite] = goneSuites.exec(tag) ?? [];
  if (!isOld && suite === undefined) return null;
  return { title: `Debian ${suite?.replaceAll("-", "") ?? tag}`, archive: "archive.debian.org" };
}

/** An image that is not built any more. */
export interface RetiredImage {
  readonly images: RegExp;
  /** What to use instead. */
  readonly instead: string;
  /** The start of the image's name, and what replaces it if the image was only renamed. */
  readonly renamed?: readonly [start: string, by: string];
  readonly source: string;
}

const retired: readonly RetiredImage[] = [
  {
    images: /^docker\.io\/(?:library\/openjdk|library\/java)$/,
    instead: "eclipse-temurin or amazoncorretto",
    source: "https://hub.docker.com/_/openjdk",
  },
  {
    images: /^docker\.io\/(?:library\/adoptopenjdk|adoptopenjdk\/.*)$/,
    instead: "eclipse-temurin",
    source: "https://hub.docker.com/_/adoptopenjdk",
  },
  {
    images: /^docker\.io\/library\/centos$/,
    instead: "quay.io/centos/centos, rockylinux/rockylinux or almalinux",
    source: "https://hub.docker.com/_/centos",
  },
  {
    images: /^docker\.io\/jupyter\//,
    instead: "the same image at quay.io/jupyter",
    renamed: ["jupyter/", "quay.io/jupyter/"],
    source: "https://jupyter-docker-stacks.readthedocs.io/en/latest/using/recipes.html",
  },
  {
    images: /^docker\.io\/condaforge\/mambaforge(?:-pypy3)?$/,
    instead: "condaforge/miniforge3",
    source: "https://hub.docker.com/r/condaforge/mambaforge",
  },
  {
    images: /^docker\.io\/microsoft\/(?:dotnet|aspnetcore)(?:-.*)?$/,
    instead: "mcr.microsoft.com/dotnet/sdk or mcr.microsoft.com/dotnet/aspnet",
    source: "https://hub.docker.com/r/microsoft/dotnet",
  },
];

/** The facts about an image that is not built any more; null for any other image. */
export function retiredImage(reference: string): RetiredImage | null {
  const image = parseImage(reference);
  if (image === null || /-ea(?:-|$)|^\d+-ea/.test(image.tag ?? "")) return null;
  return retired.find(({ images }) => images.test(`${image.registry}/${image.repository}`)) ?? null;
}
