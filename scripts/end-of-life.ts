import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/**
 * Writes the table of releases that are past their end of life, from a checkout of
 * https://github.com/endoflife-date/endoflife.date:
 *
 *   node scripts/end-of-life.ts CHECKOUT YYYY-MM-DD
 *
 * The date is the day on which the table is current.
 */
const [checkout, day] = process.argv.slice(2);
if (checkout === undefined || day === undefined || !/^\d{4}-\d\d-\d\d$/.test(day)) {
  console.error("usage: node scripts/end-of-life.ts CHECKOUT YYYY-MM-DD");
  process.exit(2);
}

/**
 * The products in that repository, with the images that contain them. With `lts`, long-term support after the end of
 * life counts as well.
 */
const products: Readonly<
  Record<string, { readonly images: readonly string[]; readonly title: string; readonly lts?: true }>
> = {
  "alpine-linux": { title: "Alpine", images: ["docker.io/library/alpine"] },
  debian: { title: "Debian", images: ["docker.io/library/debian"], lts: true },
  dotnet: {
    title: ".NET",
    images: ["aspnet", "runtime", "runtime-deps", "sdk"].map((name) => `mcr.microsoft.com/dotnet/${name}`),
  },
  fedora: { title: "Fedora", images: ["docker.io/library/fedora"] },
  go: { title: "Go", images: ["docker.io/library/golang"] },
  mongodb: { title: "MongoDB", images: ["docker.io/library/mongo"] },
  mysql: { title: "MySQL", images: ["docker.io/library/mysql"] },
  nodejs: { title: "Node.js", images: ["docker.io/library/node"] },
  php: { title: "PHP", images: ["docker.io/library/php"] },
  postgresql: { title: "PostgreSQL", images: ["docker.io/library/postgres"] },
  python: { title: "Python", images: ["docker.io/library/python"] },
  ruby: { title: "Ruby", images: ["docker.io/library/ruby"] },
  ubuntu: { title: "Ubuntu", images: ["docker.io/library/ubuntu"] },
};

interface Release {
  readonly releaseCycle: string;
  readonly codename?: string;
  readonly eol: unknown;
  readonly eoes?: unknown;
}

function releasesOf(product: string): readonly Release[] {
  const text = readFileSync(join(checkout as string, "products", `${product}.md`), "utf8");
  const front = /^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? "";
  return (parse(front) as { readonly releases: readonly Release[] }).releases;
}

function dateOf(value: unknown): string | null {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
}

const entries = Object.entries(products).map(([product, { images, title, lts }]) => {
  const ended = releasesOf(product).flatMap(({ releaseCycle, codename, eol, eoes }) => {
    const end = (lts ? dateOf(eoes) : null) ?? dateOf(eol);
    if (end === null || end > day) return [];
    const name = codename === undefined ? [] : [codename.split(" ")[0]?.toLowerCase() ?? ""];
    return [[end, releaseCycle, ...(product === "debian" || product === "ubuntu" ? name : [])]];
  });
  return { product, title, images, ended };
});
const text = `// Written by scripts/end-of-life.ts from https://github.com/endoflife-date/endoflife.date. Do not edit.

/** The releases of a product that are past their end of life, with the images that hold them. */
export interface EndedReleases {
  /** Its name on https://endoflife.date. */
  readonly product: string;
  readonly title: string;
  readonly images: readonly string[];
  /** For each release, the day of its end of life and the names that it goes by. */
  readonly ended: readonly (readonly [day: string, ...names: string[]])[];
}

/** The day as of which the table holds. */
export const endOfLifeDay = ${JSON.stringify(day)};

/** The releases that were past their end of life on that day. */
export const endedReleases: readonly EndedReleases[] = ${JSON.stringify(entries, null, 2)};
`;
writeFileSync(new URL("../src/model/images/ended-releases.ts", import.meta.url), text);
