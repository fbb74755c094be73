import { type ImageReference, parseImage } from "./images.ts";

/** An image with more in it than a program needs when it runs. */
export interface SmallerImage {
  /** What is in it, as the object of a sentence. */
  readonly holds: string;
  /** The image to use instead, as the object of a sentence. */
  readonly instead: string;
  /** Programs that only the larger image has. If one of them is started, that image is needed. */
  readonly tools: RegExp | null;
  readonly source: string;
}

interface Row extends Pick<SmallerImage, "holds" | "tools" | "source"> {
  readonly images: RegExp;
  /** The tags to which this applies; all if not set. */
  readonly tags?: RegExp;
  readonly instead: (image: ImageReference, tag: string) => string;
}

const compilers = "compilers, headers and tools for development";
const version = /^(?:\d+(?:\.\d+)*|latest|current|lts|stable)(?:-(?:bookworm|bullseye|buster|trixie))?$/;
const distroless = "https://github.com/GoogleContainerTools/distroless";
const hub = "https://hub.docker.com/_";

/** The same image without what is only needed to compile: `3.13-slim`, `3.13-slim-bookworm`. */
function slim(order: "slim-last" | "suite-last"): Row["instead"] {
  return ({ repository }, tag) => {
    const [release = "", suite = ""] = tag.split("-");
    const parts = [release === "latest" ? "" : release, ...(order === "slim-last" ? [suite, "slim"] : ["slim", suite])];
    return `${repository.replace("library/", "")}:${parts.filter((part) => part !== "").join("-")}`;
  };
}

const rows: readonly Row[] = [
  {
    images: /^docker\.io\/library\/node$/,
    tags: version,
    holds: compilers,
    tools: /^(?:gcc|g\+\+|make|git|hg|svn)$/,
    instead: slim("slim-last"),
    source: hub,
  },
  {
    images: /^docker\.io\/library\/(?:perl|python|ruby)$/,
    tags: version,
    holds: compilers,
    tools: /^(?:gcc|g\+\+|make|git|hg|svn)$/,
    instead: slim("suite-last"),
    source: hub,
  },
  {
    images: /^docker\.io\/library\/golang$/,
    holds: "the Go compiler",
    tools: /^(?:air|dlv|go|gofmt)$/,
    instead: () => "gcr.io/distroless/static (or base, where the program uses C libraries)",
    source: distroless,
  },
  {
    images: /^docker\.io\/library\/rust$/,
    holds: "the Rust compiler",
    tools: /^(?:cargo|rustc|rustup)(?:-.*)?$/,
    instead: () => "gcr.io/distroless/cc or debian with a tag such as stable-slim",
    source: distroless,
  },
  {
    images: /^docker\.io\/library\/gcc$/,
    holds: "the compilers of GCC",
    tools: /^(?:gcc|g\+\+|make)$/,
    instead: () => "gcr.io/distroless/cc or debian with a tag such as stable-slim",
    source: distroless,
  },
  {
    images: /^docker\.io\/library\/(?:gradle|maven|sbt)$/,
    holds: "the build tool and a JDK",
    tools: /^(?:\.?\/?gradlew?|\.?\/?mvnw?|sbt|jshell|javac)$/,
    instead: () => "eclipse-temurin with a tag that ends in -jre, or gcr.io/distroless/java",
    source: distroless,
  },
  {
    images: /^docker\.io\/library\/eclipse-temurin$/,
    tags: /^\d[\w.]*-jdk(?:-|$)/,
    holds: "a JDK",
    tools: /^(?:jcmd|jdb|jmap|jshell|javac|jstack|.*gradlew?|.*mvnw?)$/,
    instead: (_image, tag) => `eclipse-temurin:${tag.replace("-jdk", "-jre")}`,
    source: hub,
  },
  {
    images: /^mcr\.microsoft\.com\/dotnet\/sdk$/,
    holds: "the .NET SDK",
    tools: null,
    instead: () => "mcr.microsoft.com/dotnet/aspnet or mcr.microsoft.com/dotnet/runtime",
    source:
      "https://learn.microsoft.com/en-us/dotnet/architecture/microservices/net-core-net-framework-containers/official-net-docker-images",
  },
];

/** The smaller image for programs that are only based on an image; null if none is known. */
export function smallerImage(reference: string): SmallerImage | null {
  const image = parseImage(reference);
  if (image === null || (image.tag === null && image.digest !== null)) return null;
  const tag = image.tag ?? "latest";
  const row = rows.find(({ images, tags }) => {
    return images.test(`${image.registry}/${image.repository}`) && tags?.test(tag) !== false;
  });
  if (row === undefined) return null;
  const source = row.source === hub ? image.repository.replace(/^library/, hub) : row.source;
  return { ...row, instead: row.instead(image, tag), source };
}
