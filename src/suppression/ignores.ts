import type { Comment } from "../core/comment.ts";
import type { Finding } from "../core/finding.ts";
import type { DockerfileFile } from "../formats/dockerfile/dockerfile-file.ts";
import type { YamlFile } from "../formats/yaml/yaml-file.ts";
import type { Dockerfile } from "../model/dockerfile/dockerfile.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import { type DockerfileIgnores, readDockerfileIgnores } from "./dockerfile-ignores.ts";
import type { IgnoreComment, IgnoreOptions } from "./ignore-comment.ts";
import { thirdPartySuppressions } from "./third-party.ts";
import { readYamlIgnores, type YamlIgnores } from "./yaml-ignores.ts";

/** The ignore comments of one file. */
export type FileIgnores = YamlIgnores | DockerfileIgnores;

/** The findings about an object or a Dockerfile. */
export interface TargetFindings {
  readonly subject: Manifest | Dockerfile;
  readonly findings: readonly Finding[];
}

/** The verdict on an ignore comment. */
export interface JudgedComment extends Comment {
  /** Why it does not work, in half a sentence; null for a comment that works. */
  readonly why: string | null;
  /** Its last day, if it does not work because it has expired; null otherwise. */
  readonly ended: string | null;
  /** Those of its rules that find nothing at its place. */
  readonly idle: readonly string[];
}

/** The ignore comments of a tree of files, and the suppressions for other tools. */
export interface Ignores {
  /** Whether the finding is ignored in its file, and may be ignored. */
  silences(subject: Manifest | Dockerfile, finding: Finding): boolean;
  /** Whether the finding is ignored in its file, even if it may not be ignored. */
  names(subject: Manifest | Dockerfile, finding: Finding): boolean;
  /** False if certainly no finding of a rule is silenced, since nothing names the rule. */
  concern(subject: Manifest | Dockerfile, path: string, rule: string): boolean;
  /** Whether a file has ignore comments that work. */
  work(path: string): boolean;
  /** The ignore comments of one file; null if it has none. */
  in(path: string): FileIgnores | null;
}

/** Reads the ignore comments and suppressions of files, each file once and only when needed. */
export function ignoresOf(files: ReadonlyMap<string, YamlFile | DockerfileFile>, reading: IgnoreOptions): Ignores {
  const { thirdParty: checks, today, hadolintIgnored, mayIgnore = () => true } = reading;
  const thirdParty = checks === undefined ? null : thirdPartySuppressions(checks, today, hadolintIgnored);
  const known = new Map<string, FileIgnores | null>();
  const read = (path: string): FileIgnores | null => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const file = files.get(path);
    const ignores = file === undefined ? null : readIgnores(file, reading);
    known.set(path, ignores);
    return ignores;
  };
  const names = (subject: Manifest | Dockerfile, finding: Finding): boolean => {
    const ignores = read(finding.source.path);
    if (ignores !== null && silencing(ignores, subject, finding).length > 0) return true;
    const file = files.get(finding.source.path);
    return thirdParty !== null && file !== undefined && thirdParty.silences(file, subject, finding);
  };
  return {
    silences: (subject, finding) => mayIgnore(finding) && names(subject, finding),
    names,
    concern(subject, path, rule) {
      const file = files.get(path);
      if (read(path)?.named.has(rule) === true) return true;
      return thirdParty !== null && file !== undefined && thirdParty.concern(file, subject, rule);
    },
    work: (path) => (read(path)?.working.length ?? 0) > 0,
    in: read,
  };
}

/** Reads the ignore comments of a file; null if it has none. */
export function readIgnores(file: YamlFile | DockerfileFile, reading: IgnoreOptions): FileIgnores | null {
  return file.format === "dockerfile" ? readDockerfileIgnores(file, reading) : readYamlIgnores(file, reading);
}

/** The comments in the file of an object, or in a Dockerfile, that ignore this finding. */
function silencing(ignores: FileIgnores, subject: Manifest | Dockerfile, finding: Finding): readonly IgnoreComment[] {
  const { rule, path } = finding;
  if (!ignores.named.has(rule)) return [];
  if (ignores.format === "dockerfile") return ignores.find(rule, finding.range[0]);
  return "document" in subject ? ignores.find(rule, subject.document, [...subject.root, ...path]) : [];
}

/**
 * Judges the ignore comments of a file, in their order, by all findings in the file. A rule is only called idle if
 * `judges` is true for it, that is, if it is on and could report everything.
 */
export function judgeComments(
  ignores: FileIgnores,
  said: readonly TargetFindings[],
  judges: (rule: string) => boolean,
): JudgedComment[] {
  const used = new Map<IgnoreComment, Set<string>>(ignores.working.map((comment) => [comment, new Set()]));
  for (const { subject, findings } of said) {
    for (const finding of findings) {
      for (const comment of silencing(ignores, subject, finding)) used.get(comment)?.add(finding.rule);
    }
  }
  const working = [...used].map(([{ range, text, rules }, rulesUsed]): JudgedComment => {
    const idle = [...new Set(rules)].filter((rule) => !rulesUsed.has(rule) && judges(rule));
    return { range, text, why: null, ended: null, idle };
  });
  const broken = ignores.void.map((comment): JudgedComment => ({ ...comment, idle: [] }));
  return [...working, ...broken].toSorted((a, b) => a.range[0] - b.range[0]);
}
