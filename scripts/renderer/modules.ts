import { execFileSync } from "node:child_process";
import { appendFileSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { changedLibraries, copyChanged } from "./changed-library.ts";

/** The folder of the Go sources. */
export const sources: string = fileURLToPath(new URL("../../renderer", import.meta.url));

/** The folder for copies of changed libraries. */
const scratch = fileURLToPath(new URL("../../.cache/libraries", import.meta.url));

/** The modules, each named after the folder of its main package. */
export const modules = ["helm", "kustomize"] as const;

export type ModuleName = (typeof modules)[number];

/**
 * The version of kustomize that it writes in a label if people ask for that. Only the linker sets it, for releases.
 * Used as a library it is "(devel)", which is not a valid label value.
 */
const kustomizeRelease = "-X sigs.k8s.io/kustomize/api/provenance.version=kustomize/v5.8.2";

/** Half a sentence that says why the modules can't be built here; null if they can. */
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

/** Builds a module. The result is the same on every machine, byte for byte. */
export function buildModule(name: ModuleName): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), "renderer-"));
  try {
    const out = path.join(folder, "module.wasm");
    const environment = { GOOS: "wasip1", GOARCH: "wasm", GOFLAGS: "-mod=mod", GOWORK: "off" };
    const linked = ["-s -w -buildid=", ...(name === "kustomize" ? [kustomizeRelease] : [])].join(" ");
    const flags = ["-buildmode=c-shared", "-trimpath", "-buildvcs=false", `-ldflags=${linked}`, "-o", out];
    go(["build", `-modfile=${withChangedLibraries(folder)}`, ...flags, `./${name}`], environment);
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Writes a `go.mod` that replaces libraries with their changed copies, and returns its path. The copies are named by
 * relative paths: the names end up in the module, which must be the same wherever it is built.
 */
function withChangedLibraries(folder: string): string {
  const replaced = changedLibraries.map((library) => {
    const source = go(["list", "-m", "-f", "{{.Dir}}", library.module], { GOFLAGS: "-mod=mod", GOWORK: "off" });
    const copy = path.join(scratch, library.module);
    rmSync(copy, { recursive: true, force: true });
    copyChanged(library, source.toString().trim(), copy);
    return `\nreplace ${library.module} => ${path.relative(sources, copy)}\n`;
  });
  for (const name of ["go.mod", "go.sum"]) copyFileSync(path.join(sources, name), path.join(folder, name));
  appendFileSync(path.join(folder, "go.mod"), replaced.join(""));
  return path.join(folder, "go.mod");
}

/** The licenses of the Go packages that the modules contain, and of Go itself. */
export function licenses(): string {
  const format = "{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}";
  const environment = { GOOS: "wasip1", GOARCH: "wasm", GOFLAGS: "-mod=mod" };
  const lines = go(["list", "-deps", "-f", format, ...modules.map((name) => `./${name}`)], environment).toString();
  const used = [...new Set(lines.split("\n").filter((line) => line !== ""))].toSorted();
  const texts = used.flatMap((line) => {
    const [name = "", version = "", directory = ""] = line.split("\t");
    // The stubs that replace cluster libraries are our own code.
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
