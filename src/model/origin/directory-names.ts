import { isManifestPath } from "../../formats/yaml-path.ts";

/** Directories whose files are made from others. */
export const renderedDirectories: ReadonlySet<string> = new Set(["rendered"]);

/** Directories whose files are there for tests. `test` may also be the place where something is deployed to. */
export const fixtureDirectories: ReadonlySet<string> = new Set(
  (
    "__fixtures__ __mocks__ __snapshots__ __tests__ e2e fake fakes fixtures golden mocks test-data test_data testdata " +
    "tests"
  ).split(" "),
);

/** Directories whose files show or teach something, and leave out what depends on where it is used. */
const showingDirectories = (
  "demo demos example examples lab labs quickstart quickstarts sample samples test training tutorial tutorials " +
  "workshop workshops"
).split(" ");

const showcaseDirectories: ReadonlySet<string> = new Set([...fixtureDirectories, ...showingDirectories]);

/** The same with those whose files are for work on the repository itself. */
const workDirectories: ReadonlySet<string> = new Set([
  ...showcaseDirectories,
  ".ci",
  ".devcontainer",
  ".github",
  "ci",
  "devcontainer",
  "hack",
]);

/** Directories of what was released. */
const releaseDirectories: ReadonlySet<string> = new Set(["release", "releases"]);

/** The directory of releases that a manifest of one version lies in; null for other files. */
export function releaseDirectory(path: string): string | null {
  const directory = isManifestPath(path) ? directoryNamed(path, releaseDirectories) : null;
  const isOfVersion = directory !== null && /(?:^|[^\d.])\d+\.\d+\.\d+/.test(path.slice(directory.length + 1));
  return isOfVersion ? directory : null;
}

/** The nearest directory above a file that has one of the names. */
export function directoryNamed(path: string, names: ReadonlySet<string>): string | null {
  const steps = path.split("/");
  const index = steps.slice(0, -1).findLastIndex((step) => names.has(step.toLowerCase()));
  return index === -1 ? null : steps.slice(0, index + 1).join("/");
}

/** The same at the top of a repository; deeper, an application may be called so. */
const topDirectory = /^(?:blog|docs?)\//i;

/** True for a file that shows, teaches or tests something, as its directories say. */
export function isShowcasePath(path: string): boolean {
  return topDirectory.test(path) || directoryNamed(path, showcaseDirectories) !== null;
}

/** True for a file that is not for use in production, as its directories say. */
export function isWorkPath(path: string): boolean {
  return topDirectory.test(path) || directoryNamed(path, workDirectories) !== null;
}

const templateDirectories: ReadonlySet<string> = new Set(["template", "templates", "tmpl", "tpl"]);

/** True for a file that others may be made from, as its directories say. */
export function isTemplatePath(path: string): boolean {
  return directoryNamed(path, templateDirectories) !== null;
}

/** Directories that only with those above them say that a file is for tests. */
const testPlaces = [
  // maven.apache.org: Standard Directory Layout
  /^(?:.*\/)?src\/test\/resources(?=\/)/,
  /^(?:.*\/)?test\/(?:[^/]+\/)*(?:baselines?|expected|snapshots?)(?=\/)/i,
];

/** The directory below another for tests that says that a file is test data. */
export function testDirectory(path: string): string | null {
  for (const place of testPlaces) {
    const found = place.exec(path);
    if (found !== null) return found[0];
  }
  return null;
}
