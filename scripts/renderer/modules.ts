import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the Go sources. */
export const sources: string = fileURLToPath(new URL("../../renderer", import.meta.url));

/** The modules, each named after the folder of its main package. */
export const modules = ["helm", "kustomize"] as const;

export type ModuleName = (typeof modules)[number];

/**
 * What kustomize says that it is, in a label that people can ask for. Only a release is told by the linker; a library by
 * itself says "(devel)", which no label may hold.
 */
const kustomizeRelease = "-X sigs.k8s.io/kustomize/api/provenance.version=kustomize/v5.8.2";

/** Why the modules can't be built here, in half a sentence; null where they can. */
export function obstacle(): string | null {
  const wanted = /^toolchain (go[\d.]+)$/m.exec(readFileSync(path.join(sources, "go.mod"), "utf8"))?.[1] ?? "";
  const found = goVersion();
  if (found === null) return `it needs ${wanted}, and Go is not installed`;
  if (found !== wanted) return `it needs ${wanted}, and this is ${found}`;
  try {
    go(["mod", "download"], { GOFLAGS: "-mod=mod", GOWORK: "off" });
    return null;
  } catch {
    return "its Go modules can't be downloaded";
  }
}

function goVersion(): string | null {
  try {
    return go(["env", "GOVERSION"]).toString().trim();
  } catch {
    return null;
  }
}

/** Builds a module. The same bytes wherever it is built. */
export function buildModule(name: ModuleName): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), "renderer-"));
  try {
    const out = path.join(folder, "module.wasm");
    const linked = ["-s -w -buildid=", ...(name === "kustomize" ? [kustomizeRelease] : [])].join(" ");
    const flags = ["-buildmode=c-shared", "-trimpath", "-buildvcs=false", `-ldflags=${linked}`, "-o", out];
    go(["build", ...flags, `./${name}`], { GOOS: "wasip1", GOARCH: "wasm", GOFLAGS: "-mod=mod", GOWORK: "off" });
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The licenses of the Go modules that are part of a module, and of Go itself. */
export function licenses(): string {
  const format = "{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}";
  const environment = { GOOS: "wasip1", GOARCH: "wasm", GOFLAGS: "-mod=mod" };
  const lines = go(["list", "-deps", "-f", format, ...modules.map((name) => `./${name}`)], environment).toString();
  const used = [...new Set(lines.split("\n").filter((line) => line !== ""))].toSorted();
  const texts = used.flatMap((line) => {
    const [name = "", version = "", directory = ""] = line.split("\t");
    // What stands for the libraries of a cluster is ours.
    return directory.startsWith(sources) ? [] : [`${name} ${version}\n\n${licenseIn(directory)}`];
  });
  const root = go(["env", "GOROOT"]).toString().trim();
  return [...texts, `Go\n\n${licenseIn(root)}`].join(`\n${"-".repeat(80)}\n\n`);
}

function licenseIn(directory: string): string {
  const files = readdirSync(directory).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name));
  if (files.length === 0) throw new Error(`${directory} has no license`);
  return files.map((name) => `${readFileSync(path.join(directory, name), "utf8").trim()}\n`).join("\n");
}

function go(arguments_: readonly string[], environment: Readonly<Record<string, string>> = {}): Buffer {
  return execFileSync("go", arguments_, {
    cwd: sources,
    env: { ...process.env, GOTOOLCHAIN: "local", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
}
