/**
 * Compares the published images in the catalogue with the Dockerfiles that they are built from: which user they start
 * as.
 *
 *     node scripts/image-users.ts <directory>            compares the rows with the commits that they name
 *     node scripts/image-users.ts <directory> --update   first updates them to the newest commits in the directory
 *
 * The directory holds git repositories as `<directory>/<owner>/<name>`. Rows whose repository is missing are listed,
 * but are not an error.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { SourceFile } from "../src/core/source-file.ts";
import { parseDockerfile } from "../src/formats/dockerfile/parse.ts";
import type { ImageStage } from "../src/model/dockerfile/dockerfile.ts";
import { plainBuild, readDockerfile } from "../src/model/dockerfile/read-dockerfile.ts";
import type { KnownImage } from "../src/model/images/catalogue/known-image.ts";
import { operations } from "../src/model/images/catalogue/operations.ts";
import { programs } from "../src/model/images/catalogue/programs.ts";
import { stores } from "../src/model/images/catalogue/stores.ts";

const commitsFile = path.resolve(import.meta.dirname, "../src/model/images/catalogue/commits.ts");
/** Programs with which entry points switch to another user. */
const steppingDown = /\b(?:gosu|su-exec|setpriv|s6-overlay|s6-setuidgid|runuser|chroot)\b/;

function main([directory, option]: readonly string[]): number {
  if (directory === undefined) {
    console.error("Usage: node scripts/image-users.ts <directory> [--update]");
    return 2;
  }
  if (option === "--update") updateCommits(directory);
  let wrong = 0;
  const unread: string[] = [];
  for (const row of [...stores, ...operations, ...programs]) {
    const said = compare(directory, row);
    if (said === null) continue;
    if (said === "unread") unread.push(row.source);
    else {
      wrong += 1;
      console.log(`${row.images.join(", ")}\n  ${row.source}\n  ${said}`);
    }
  }
  console.log(`${stores.length + operations.length + programs.length} rows, ${wrong} wrong, ${unread.length} unread`);
  for (const source of unread) console.log(`  ${source}`);
  return wrong === 0 ? 0 : 1;
}

function git(repository: string, ...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync("git", ["-C", repository, ...args], { encoding: "utf8", maxBuffer: 2 ** 26 });
  return status === 0 ? stdout : null;
}

function updateCommits(directory: string): void {
  const text = readFileSync(commitsFile, "utf8").replaceAll(/"([\w.-]+\/[\w.-]+)": "\w*"/g, (line, name: string) => {
    const commit = git(path.join(directory, name), "rev-parse", "HEAD")?.trim();
    return commit === undefined ? line : `"${name}": "${commit}"`;
  });
  writeFileSync(commitsFile, text);
}

/** The difference as a sentence, or `unread`; null if there is none. */
function compare(directory: string, { runsAs, source }: KnownImage): string | null {
  const [, repository = "", commit = "", file = "", target] =
    /^https:\/\/github\.com\/([^/]+\/[^/]+)\/blob\/(\w+)\/([^#]+)(?:#(.+))?$/.exec(source) ?? [];
  const clone = path.join(directory, repository);
  if (repository === "" || !existsSync(clone)) return "unread";
  const text = git(clone, "show", `${commit}:${file}`);
  if (text === null) return `There is no ${file} at ${commit}.`;
  const parsed = parseDockerfile(new SourceFile(file, text));
  const options = { ...plainBuild, targets: [target ?? null] };
  const { shipped } = readDockerfile(parsed, options);
  const [stage] = shipped;
  if (stage === undefined) return "No such stage.";
  const { user } = stage;
  const found =
    user.kind === "user"
      ? [user.uid, user.gid, user.name].map((part) => part ?? "?").join(":")
      : user.kind === "unknown"
        ? `unknown (${user.reason})`
        : "root";
  if (runsAs === undefined) return `Nothing is said; the Dockerfile says ${found}.`;
  if (runsAs.start === "root") {
    if (user.kind !== "root") return `It says root; the Dockerfile says ${found}.`;
    const inherited = stage.base.kind === "image" && stage.base.image?.stepsDown === true && stage.entryPoint === null;
    if (
      runsAs.stepsDown === undefined ||
      inherited ||
      scriptsBeside(clone, commit, file).some((script) => steppingDown.test(script))
    ) {
      return null;
    }
    return steppingDown.test(text) ? null : "No entry script beside the Dockerfile steps down.";
  }
  if (user.kind !== "user") return `It says ${runsAs.uid}; the Dockerfile says ${found}.`;
  const same = (said: number | string | null | undefined, read: number | string | null): boolean =>
    said == null || read === null || said === read;
  const proved = user.uid !== null || user.name === "nobody" || isFirst(stage, runsAs.uid);
  const fits = same(runsAs.uid, user.uid) && same(runsAs.gid, user.gid) && same(runsAs.name, user.name);
  return fits && proved ? null : `It says ${runsAs.uid}:${runsAs.gid}:${runsAs.name}; the Dockerfile says ${found}.`;
}

/**
 * Whether a user is the first one created. useradd, and adduser of BusyBox and Debian, give the id 1000 to the first
 * user that is not a system user.
 */
function isFirst({ created, system }: ImageStage, uid: number | null): boolean {
  const [first] = created;
  const others = system?.users.some((other) => other.uid === uid) ?? false;
  if (uid !== 1000 || others || first === undefined || created.length > 1) return false;
  return !/\s(?:-S|-r|--system)\b/.test(first.instruction.text);
}

/** The scripts in the repository that may be entry points. */
function scriptsBeside(clone: string, commit: string, file: string): string[] {
  const names = (git(clone, "ls-tree", "-r", "--name-only", commit) ?? "").split("\n");
  const directory = path.posix.dirname(file);
  const scripts = names.filter((name) => /entry-?point/i.test(name) && !/windows|test/i.test(name));
  const near = scripts.filter((name) => name.startsWith(`${directory}/`));
  return (near.length > 0 ? near : scripts)
    .slice(0, 20)
    .flatMap((name) => git(clone, "show", `${commit}:${name}`) ?? []);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = main(process.argv.slice(2));
