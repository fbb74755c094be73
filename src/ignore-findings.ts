import type { Finding, Skipped } from "./core/finding.ts";
import type { IgnoreReading } from "./core/ignore-comment.ts";
import type { DockerfileFile } from "./formats/dockerfile/dockerfile-file.ts";
import { type DockerfileIgnores, readDockerfileIgnores } from "./formats/dockerfile/ignore.ts";
import { readYamlIgnores, type YamlIgnores } from "./formats/yaml/ignore.ts";
import type { YamlFile } from "./formats/yaml/yaml-file.ts";
import type { Dockerfile } from "./model/dockerfile/dockerfile.ts";
import type { Manifest } from "./model/manifest.ts";

/** The ignore comments of a tree of files. */
export interface Ignores {
  /** True when a comment in the file of an object, or in a Dockerfile, says not to report this finding of it. */
  silences(subject: Manifest | Dockerfile, finding: Finding): boolean;
  /** The ignore comments of a file that don't work. */
  voidIn(path: string): readonly Skipped[];
}

/** A file with more broken comments than these is no oversight of its author. */
const toldLimit = 50;

/** Reads the ignore comments of files, each file once and only when asked about. */
export function ignoresOf(files: ReadonlyMap<string, YamlFile | DockerfileFile>, reading: IgnoreReading): Ignores {
  const known = new Map<string, YamlIgnores | DockerfileIgnores | null>();
  const read = (path: string): YamlIgnores | DockerfileIgnores | null => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const file = files.get(path);
    const ignores = file === undefined ? null : readIgnores(file, reading);
    known.set(path, ignores);
    return ignores;
  };
  return {
    silences(subject, { source, rule, path, range }) {
      const ignores = read(source.path);
      if (ignores === null) return false;
      if (ignores.format === "dockerfile") return ignores.find(rule, range[0]) !== null;
      return "document" in subject && ignores.find(rule, subject.document, [...subject.root, ...path]) !== null;
    },
    voidIn(path) {
      const { source } = files.get(path) ?? {};
      if (source === undefined) return [];
      const all = read(path)?.void ?? [];
      const told = all.slice(0, toldLimit).map(({ range, why }) => {
        const { line } = source.position(range[0]);
        return { file: path, reason: `this ignore comment, since ${why}`, line };
      });
      const rest = all.length - told.length;
      return rest === 0 ? told : [...told, { file: path, reason: `${rest} more ignore comments that don't work` }];
    },
  };
}

function readIgnores(file: YamlFile | DockerfileFile, reading: IgnoreReading): YamlIgnores | DockerfileIgnores | null {
  return "instructions" in file ? readDockerfileIgnores(file, reading) : readYamlIgnores(file, reading);
}
