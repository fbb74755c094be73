import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

// Creates the root file systems in which tests run the commands that create users. Needs root, Debian's apt, mmdebstrap
// and a C compiler. Everything comes from the package repository that apt is configured with.

const run = promisify(execFile);
const home = fileURLToPath(new URL("../.cache/root-file-systems", import.meta.url));
const signedBy = "[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]";

/** The newest Debian release that has adduser in a minimal system, and the oldest that does not. */
const releases = ["bookworm", "trixie"];

/** The BusyBox options that Alpine sets, as far as its user tools depend on them (aports, busyboxconfig). */
const busyboxOptions = [
  "ADDGROUP=y",
  "ADDUSER=y",
  "ASH=y",
  "FEATURE_ADDUSER_TO_GROUP=y",
  "FEATURE_CHECK_NAMES=y",
  "FEATURE_SHADOWPASSWDS=y",
  "FIRST_SYSTEM_ID=100",
  "LAST_ID=256000",
  "LAST_SYSTEM_ID=999",
  "LONG_OPTS=y",
  "SH_IS_ASH=y",
  "STATIC=y",
];

const unread = ["man", "doc", "locale", "info", "zoneinfo"].map(
  (name) => `--dpkgopt=path-exclude=/usr/share/${name}/*`,
);

async function makeDebian(release: string, repository: string, directory: string): Promise<void> {
  const source = `deb ${signedBy} ${repository} ${release} main`;
  const options = ["--mode=root", "--variant=apt", "--include=passwd", "--dpkgopt=force-unsafe-io", ...unread];
  await run("mmdebstrap", [...options, release, directory, source]);
}

async function makeBusybox(repository: string, directory: string): Promise<void> {
  const build = `${directory}.build`;
  mkdirSync(join(build, "lists/partial"), { recursive: true });
  writeFileSync(join(build, "sources.list"), `deb-src ${signedBy} ${repository} ${releases.at(-1) ?? ""} main\n`);
  const apt = [
    `Dir::Etc::SourceList=${build}/sources.list`,
    "Dir::Etc::SourceParts=/dev/null",
    `Dir::State::Lists=${build}/lists`,
    "APT::Sandbox::User=root",
  ].flatMap((option) => ["-o", option]);
  await run("apt-get", [...apt, "update", "-qq"]);
  await run("apt-get", [...apt, "source", "--download-only", "-qq", "busybox"], { cwd: build });
  await run("sh", ["-c", "tar -xf busybox_*.orig.tar.* --strip-components=1 && make allnoconfig"], { cwd: build });
  configure(join(build, ".config"));
  await run("sh", ["-c", "yes '' | make oldconfig && make -j2"], { cwd: build, maxBuffer: 2 ** 26 });
  for (const name of ["bin", "etc", "home", "opt"]) mkdirSync(join(directory, name), { recursive: true });
  renameSync(join(build, "busybox"), join(directory, "bin/busybox"));
  for (const applet of ["addgroup", "adduser", "sh"])
    await run("ln", ["-s", "busybox", join(directory, "bin", applet)]);
  writeFileSync(
    join(directory, "etc/passwd"),
    "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n",
  );
  writeFileSync(join(directory, "etc/group"), "root:x:0:root\nnobody:x:65534:\n");
  writeFileSync(join(directory, "etc/shadow"), "root:*::0:::::\nnobody:!::0:::::\n", { mode: 0o640 });
  rmSync(build, { recursive: true });
}

function configure(path: string): void {
  let config = readFileSync(path, "utf8").replace("CONFIG_SH_IS_NONE=y", "# CONFIG_SH_IS_NONE is not set");
  for (const option of busyboxOptions) {
    const name = option.slice(0, option.indexOf("="));
    config = config.replace(new RegExp(`^(?:# )?CONFIG_${name}(?:=.*| is not set)$`, "m"), `CONFIG_${option}`);
  }
  writeFileSync(path, config);
}

/** The repository from which apt gets Debian's packages on this machine. */
async function debianRepository(): Promise<string> {
  const { stdout } = await run("apt-get", ["indextargets", "--format", "$(ORIGIN)|$(LABEL)|$(REPO_URI)"]);
  const line = stdout.split("\n").find((one) => one.startsWith("Debian|Debian|"));
  if (line === undefined) throw new Error("apt knows no repository of Debian: run apt-get update first");
  return line.slice(line.lastIndexOf("|") + 1);
}

async function make(name: string, fill: (directory: string) => Promise<void>): Promise<void> {
  if (existsSync(join(home, name))) return;
  const partial = mkdtempSync(join(home, `${name}.`));
  const begun = performance.now();
  await fill(join(partial, name));
  renameSync(join(partial, name), join(home, name));
  rmSync(partial, { recursive: true });
  console.log(`made ${name} in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

mkdirSync(home, { recursive: true });
const repository = await debianRepository();
await Promise.all([
  ...releases.map((release) => make(release, (directory) => makeDebian(release, repository, directory))),
  make("busybox", (directory) => makeBusybox(repository, directory)),
]);
