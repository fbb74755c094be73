import { nameGlobTest } from "../../core/glob.ts";
import type { Instruction } from "../../formats/dockerfile/dockerfile-file.ts";
import { absolutePath } from "./absolute-path.ts";
import { rememberByInstruction } from "./remember-by-instruction.ts";

/** Larger files of the build context are not read along with a Dockerfile. In bytes. */
export const maxReadAlongSize: number = 64 * 1024;

/** What a COPY or ADD takes from the build context, and its target. */
export interface ContextCopy {
  readonly instruction: Instruction;
  readonly sources: readonly string[];
  /** Sources with a pattern in the last step, which matches files of a directory: `scripts/*.sh`. */
  readonly patterns: readonly string[];
  /** An absolute path. */
  readonly target: string;
  readonly isDirectory: boolean;
}

/** Reads a COPY or ADD that takes files from the build context; null for any other instruction. */
export function contextCopy(
  instruction: Instruction,
  directory: string | null,
  expand: (text: string) => string | null,
): ContextCopy | null {
  const { keyword, flags } = instruction;
  if ((keyword !== "COPY" && keyword !== "ADD") || flags.some(({ name }) => name === "from")) return null;
  const latest = latestOf(instruction);
  if (latest.copied === undefined || latest.directory !== directory || takesVariables(instruction)) {
    latest.copied = copiedBy(instruction, directory, expand);
    latest.directory = directory;
  }
  return latest.copied && { instruction, ...latest.copied };
}

type Copied = Omit<ContextCopy, "instruction">;

/** The last result for an instruction, and the directory for which it was computed. Proofs ask for the same again. */
const latestOf = rememberByInstruction((): { directory: string | null; copied: Copied | null | undefined } => {
  return { directory: null, copied: undefined };
});

/** Whether an instruction contains variables. */
export const takesVariables: (instruction: Instruction) => boolean = rememberByInstruction(({ words }) =>
  words.some(({ value }) => value.includes("$")),
);

function copiedBy(
  { words }: Instruction,
  directory: string | null,
  expand: (text: string) => string | null,
): Copied | null {
  const paths = words.map(({ value }) => expand(value));
  const last = paths.at(-1);
  const target = typeof last === "string" ? absolutePath(directory, last) : null;
  if (typeof last !== "string" || target === null) return null;
  const sources = paths.slice(0, -1).flatMap((source) => {
    return source === null || /[*?[\]:<]/.test(source) ? [] : [source.replace(/^\/+/, "") || "."];
  });
  const patterns = paths.slice(0, -1).flatMap((source) => {
    return source !== null && /^[^*?[\]:<]*(?:^|\/)[^/[\]:<]*[*?][^/[\]:<]*$/.test(source)
      ? [source.replace(/^\/+/, "")]
      : [];
  });
  const isDirectory = /(?:^|\/)\.{0,2}$/.test(last) || paths.length > 2 || target === directory;
  return { sources, patterns, target, isDirectory };
}

/**
 * The paths in the build context from which a copy may create the file at an absolute path: a source, or a file below
 * one.
 */
export function contextPlaces({ sources, patterns, target, isDirectory }: ContextCopy, wanted: string): string[] {
  if (!wanted.startsWith(target)) return [];
  const prefix = target === "/" ? "/" : `${target}/`;
  const name = wanted.startsWith(prefix) ? wanted.slice(prefix.length) : "";
  const named = sources.flatMap((source) => {
    const asFile = isDirectory ? absolutePath(target, lastName(source)) : target;
    const below = name === "" ? [] : [`${source}/${name}`];
    return [...(asFile === wanted ? [source] : []), ...below];
  });
  if (name === "" || name.includes("/")) return named;
  return [...named, ...patterns.flatMap((pattern) => (matches(pattern, name) ? [beside(pattern, name)] : []))];
}

/** Whether a name matches a source with a pattern. Braces stand for themselves, as in Go's `filepath.Match`. */
function matches(pattern: string, name: string): boolean {
  return nameGlobTest(lastName(pattern))(name);
}

function beside(pattern: string, name: string): string {
  return `${pattern.slice(0, pattern.lastIndexOf("/") + 1)}${name}`;
}

/** The last step of a path in the build context. */
export function lastName(source: string): string {
  return source.replace(/\/+$/, "").replace(/^.*\//, "");
}
