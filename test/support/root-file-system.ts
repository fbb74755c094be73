import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("../../.cache/root-file-systems", import.meta.url));

/** The systems that `scripts/root-file-systems.ts` makes. */
export type SystemInAFolder = "bookworm" | "busybox" | "trixie";

/** Whether commands can be run in root file systems here: only root can change into one. */
export const hasRootFileSystems: boolean =
  process.getuid?.() === 0 && ["bookworm", "busybox", "trixie"].every((name) => existsSync(join(home, name)));

/** A root file system of one test, in which commands run as root and change nothing outside. */
export interface RootFileSystem {
  /** Runs a command as `RUN` does; its exit status and all it prints. */
  run(command: string): { readonly status: number | null; readonly output: string };
  /** The lines of a file. */
  lines(path: string): string[];
  exists(path: string): boolean;
  list(path: string): string[];
  remove(): void;
}

/** Lays a fresh copy of a system, which shares with it all files but those under /etc and /var. */
export function layRootFileSystem(name: SystemInAFolder): RootFileSystem {
  const parent = mkdtempSync(join(home, "test."));
  const root = join(parent, "root");
  execFileSync("cp", ["-al", join(home, name), root]);
  for (const changed of ["etc", "var"]) {
    if (!existsSync(join(home, name, changed))) continue;
    rmSync(join(root, changed), { recursive: true });
    execFileSync("cp", ["-a", join(home, name, changed), join(root, changed)]);
  }
  return {
    run: (command) => {
      const env = { PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" };
      const { status, stdout, stderr } = spawnSync("chroot", [root, "/bin/sh", "-c", command], {
        encoding: "utf8",
        env: { ...env, LC_ALL: "C.UTF-8" },
      });
      return { status, output: `${stdout}${stderr}` };
    },
    lines: (path) => readFileSync(join(root, path), "utf8").split("\n").slice(0, -1),
    exists: (path) => existsSync(join(root, path)),
    list: (path) => readdirSync(join(root, path)),
    remove: () => rmSync(parent, { recursive: true }),
  };
}
