import { isManifestPath } from "../../formats/yaml-path.ts";

/** Directories with files that are generated from others. */
export const renderedDirectories: ReadonlySet<string> = new Set(["rendered"]);

/** Directories with copies from elsewhere, such as the packages that a program uses. */
export const copiedDirectories: ReadonlySet<string> = new Set(
  "3rdparty bower_components godeps node_modules third-party third_party vendor vendored".split(" "),
);

/** Directories with files for tests. `test` is not one of them, since it may be an environment to deploy to. */
export const fixtureDirectories: ReadonlySet<string> = new Set(
  (
    ".chainsaw-test .kyverno-test __fixtures__ __mocks__ __snapshots__ __tests__ chainsaw e2e e2e-test e2e-tests e2e_test e2e_tests fake fakes fixtures golden " +
    "integration-tests integration_tests kuttl mocks test-data test-resources test_data test_resources testdata tests"
  ).split(" "),
);

/**
 * Directories with files that demonstrate or teach something, without the settings that depend on where they are used.
 */
const showingDirectories = (
  "demo demos example examples lab labs quickstart quickstarts sample samples test training tutorial tutorials " +
  "workshop workshops"
).split(" ");

const showcaseDirectories: ReadonlySet<string> = new Set([...fixtureDirectories, ...showingDirectories]);

/** All of these, and directories with files for work on the repository itself. */
const workDirectories: ReadonlySet<string> = new Set([
  ...showcaseDirectories,
  ".ci",
  ".devcontainer",
  ".github",
  "ci",
  "devcontainer",
  "hack",
]);

/**
 * The bundle that contains a manifest, and the directory from which operator-sdk makes it, in the layout of its
 * projects (sdk.operatorframework.io: Project Layout); null for other files.
 */
export function bundleOf(
  path: string,
  has: (path: string) => boolean,
): { readonly directory: string; readonly from: string } | null {
  const project = /^(?<project>(?:.*\/)?)bundle\/manifests\/[^/]+$/.exec(path)?.groups?.["project"];
  const from = `${project}config/manifests`;
  if (project === undefined || !has(`${from}/kustomization.yaml`)) return null;
  return has(`${project}bundle/metadata/annotations.yaml`) ? { directory: `${project}bundle`, from } : null;
}

/**
 * The directory from which a Kubebuilder project builds its manifest for installation; null for other files
 * (book.kubebuilder.io: `make build-installer`).
 */
export function installerSource(path: string, has: (path: string) => boolean): string | null {
  const project = /^(?<project>(?:.*\/)?)dist\/install\.yaml$/.exec(path)?.groups?.["project"];
  const from = `${project}config/default`;
  return project !== undefined && has(`${project}PROJECT`) && has(`${from}/kustomization.yaml`) ? from : null;
}

/** Directories with what was released. */
const releaseDirectories: ReadonlySet<string> = new Set(["release", "releases"]);

/** The directory of releases that contains the manifest of one version; null for other files. */
export function releaseDirectory(path: string, ofVersions: ReadonlySet<string>): string | null {
  if (!isManifestPath(path)) return null;
  const directory = directoryNamed(path, releaseDirectories);
  if (directory !== null && /(?:^|[^\d.])\d+\.\d+\.\d+/.test(path.slice(directory.length + 1))) return directory;
  return namedAfterVersions(path).find(({ parent }) => ofVersions.has(parent))?.parent ?? null;
}

/**
 * From this many sibling directories or manifests named after versions on, they are releases. Fewer may be for different
 * clusters.
 */
const fewestVersions = 5;

/**
 * The directories that contain many others, or manifests, named after versions, such as `deploy` for `deploy/v1.4.0`.
 */
export function directoriesOfVersions(paths: Iterable<string>): ReadonlySet<string> {
  const versions = new Map<string, Set<string>>();
  for (const path of paths) {
    for (const { parent, version } of namedAfterVersions(path)) {
      const known = versions.get(parent);
      if (known === undefined) versions.set(parent, new Set([version]));
      else known.add(version);
    }
  }
  return new Set([...versions].flatMap(([parent, own]) => (own.size < fewestVersions ? [] : [parent])));
}

/**
 * The directories above a file that are named after a version, such as `v1.4.0` and `1.4.0-rc.1`, and their parents; the
 * file itself too, if it is named like that.
 */
function namedAfterVersions(path: string): { readonly parent: string; readonly version: string }[] {
  return [...path.matchAll(/(?<=\/)v?\d+\.\d+\.\d+(?:[-+.][\w.+-]*)?(?=\/|\.(?:ya?ml|json)$)/g)].map(
    ({ index, 0: version }) => ({ parent: path.slice(0, index - 1), version }),
  );
}

/** The nearest directory above a file that has one of the names. */
export function directoryNamed(path: string, names: ReadonlySet<string>): string | null {
  const steps = path.split("/");
  const index = steps.slice(0, -1).findLastIndex((step) => names.has(step.toLowerCase()));
  return index === -1 ? null : steps.slice(0, index + 1).join("/");
}

/** Such directories at the top of a repository. Further down, an application may have such a name. */
const topDirectory = /^(?:blog|docs?)\//i;

/** Whether a file demonstrates, teaches or tests something, according to its directories. */
export function isShowcasePath(path: string): boolean {
  return topDirectory.test(path) || directoryNamed(path, showcaseDirectories) !== null;
}

/** Whether a file is not for use in production, according to its directories. */
export function isWorkPath(path: string): boolean {
  return topDirectory.test(path) || directoryNamed(path, workDirectories) !== null;
}

const templateDirectories: ReadonlySet<string> = new Set(["template", "templates", "tmpl", "tpl"]);

/** Whether other files may be made from a file, according to its directories: `templates`, `dockerfile-templates`. */
export function isTemplatePath(path: string): boolean {
  return directoryNamed(path, templateDirectories) !== null || /[-_]templates?\//i.test(path);
}

/** Directories with files for tests that are only recognized together with those above them. */
const testPlaces = [
  // maven.apache.org: Standard Directory Layout
  /^(?:.*\/)?src\/test\/resources(?=\/)/,
  /^(?:.*\/)?test\/(?:[^/]+\/)*(?:baselines?|expected|snapshots?)(?=\/)/i,
];

/**
 * The directory, below another one for tests, that shows that a file is test data. For a file whose name says that a
 * test expects it, its own directory.
 */
export function testDirectory(path: string): string | null {
  for (const place of testPlaces) {
    const found = place.exec(path);
    if (found !== null) return found[0];
  }
  const [, directory = "", name = ""] = /^((?:.*\/)?test(?:\/[^/]+)*)\/([^/]+)$/i.exec(path) ?? [];
  return directory !== "" && outputName.test(name) ? directory : null;
}

/** Files that make their directory a test of Chainsaw, Kyverno or KUTTL, which applies the manifests beside them. */
const testFiles = ["chainsaw-test.yaml", "kyverno-test.yaml", "00-assert.yaml"];

/** The directory of a file that a test applies; null for any other file. */
export function appliedByTest(path: string, has: (path: string) => boolean): string | null {
  const directory = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  return directory !== "" && testFiles.some((name) => has(`${directory}/${name}`)) ? directory : null;
}

/** Directories of test data with files that programs write. */
const outputDirectories: ReadonlySet<string> = new Set(
  "__snapshots__ baseline baselines expected golden goldens snapshot snapshots".split(" "),
);

/** Names of such files. */
const outputName = /^_?(?:expected|golden)(?:[-_.]|$)|[-_.](?:expected|golden)\.[a-z]+$/i;

/** Whether a file of test data is output that a test expects. */
export function isExpectedOutput(path: string): boolean {
  return directoryNamed(path, outputDirectories) !== null || outputName.test(path.slice(path.lastIndexOf("/") + 1));
}
