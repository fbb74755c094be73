import { scriptOf } from "../../../model/dockerfile/created-users.ts";
import type { Dockerfile, ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { rememberByInstruction } from "../../../model/dockerfile/remember-by-instruction.ts";
import { lineageOf, rootImageOf } from "./lineage.ts";

/** Build arguments of the platform, which a stage sees once it declares them (Dockerfile reference). */
const platformNames = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;

const expanding = /^(?:ADD|COPY|ENV|EXPOSE|LABEL|RUN|STOPSIGNAL|USER|VOLUME|WORKDIR)$/;

/** A build argument that a stage uses and has not declared. */
export interface UndeclaredArg {
  readonly name: string;
  readonly instruction: Instruction;
  /** The ARG before the first FROM; null for an argument of the platform. */
  readonly declared: Instruction | null;
  /** Whether the variable is always a whole word of a command. If it is empty, the command just gets one word fewer. */
  readonly isOptional: boolean;
}

/** The build arguments that a stage uses in instructions in which they are empty, each name once. */
export function undeclaredArgs(stage: ImageStage, dockerfile: Dockerfile): readonly UndeclaredArg[] {
  const globals = globalNames(dockerfile);
  let known: ReadonlySet<string> | null = null;
  const base = rootImageOf(stage).toLowerCase();
  const found = new Map<string, UndeclaredArg>();
  const assigned = new Set<string>();
  for (const instruction of stage.instructions) {
    if (!expanding.test(instruction.keyword)) continue;
    const names = namesOf(instruction);
    for (const name of names.assigned) assigned.add(name);
    for (const name of names.used) {
      const declared = globals.get(name) ?? null;
      if ((declared === null && !platformNames.test(name)) || found.has(name)) continue;
      known ??= declaredNames(stage);
      if (known.has(name)) continue;
      if (assigned.has(name) || mayComeFromBase(name, base)) continue;
      found.set(name, { name, instruction, declared, isOptional: names.alone.has(name) });
    }
  }
  return [...found.values()];
}

function globalNames({ file }: Dockerfile): ReadonlyMap<string, Instruction> {
  const names = new Map<string, Instruction>();
  for (const instruction of file.instructions) {
    if (instruction.keyword === "FROM") break;
    for (const name of namesIn(instruction)) names.set(name, instruction);
  }
  return names;
}

const argsByStage = new WeakMap<ImageStage, readonly string[]>();

/** The names that a stage, or one that it is built from, declares with ARG or ENV. */
export function declaredNames(stage: ImageStage): ReadonlySet<string> {
  const names = new Set(stage.environment.keys());
  for (const each of lineageOf(stage)) {
    const args = argsByStage.get(each) ?? each.instructions.filter(({ keyword }) => keyword === "ARG").flatMap(namesIn);
    argsByStage.set(each, args);
    for (const name of args) names.add(name);
  }
  return names;
}

function namesIn({ words }: Instruction): readonly string[] {
  return words.map(({ value }) => value.replace(/=.*$/s, ""));
}

/**
 * Whether a base image may set the variable: images set some that are named after what they hold, such as
 * PYTHON_VERSION in python.
 */
function mayComeFromBase(name: string, base: string): boolean {
  const [first = ""] = name.toLowerCase().split("_");
  if (first === "golang") return base.includes("go");
  if (first === "java") return /corretto|gradle|java|jdk|jetty|jre|maven|temurin|tomcat/.test(base);
  return first.length > 1 && base.includes(first);
}

/** The variables that an instruction assigns, those that it uses, and those that it uses only as whole words. */
const namesOf = rememberByInstruction((instruction) => {
  const text = textOf(instruction);
  return {
    assigned: [...assignedNames(text, instruction)],
    used: [...usedNames(text)],
    alone: namesAlone(text, instruction),
  };
});

/** The variables that a RUN uses only as whole words of a command, never as a part of one. */
function namesAlone(text: string, { keyword }: Instruction): ReadonlySet<string> {
  if (keyword !== "RUN") return new Set();
  const alone = new Set<string>();
  const inWords = new Set<string>();
  for (const [word] of text.matchAll(/[^\s;&|()]+/g)) {
    const name = /^"?\$(?:(\w+)|\{(\w+)\})"?$/.exec(word);
    const own = name?.[1] ?? name?.[2];
    if (own !== undefined) alone.add(own);
    else for (const used of usedNames(word)) inWords.add(used);
  }
  for (const name of inWords) alone.delete(name);
  return alone;
}

function textOf(instruction: Instruction): string {
  const flags = instruction.flags.map(({ value }) => value ?? "").join(" ");
  const own = instruction.keyword === "RUN" ? scriptOf(instruction) : instruction.text;
  return `${flags} ${own}\n${isLiteral(instruction) ? "" : instruction.heredoc}`;
}

/** Whether nothing expands variables in a heredoc: its name is quoted, and it is not the script of a RUN. */
function isLiteral({ keyword, text }: Instruction): boolean {
  return /<<-?\s*["'\\]/.test(text) && !(keyword === "RUN" && /^<<-?\s*\S+$/.test(text));
}

function* usedNames(text: string): Iterable<string> {
  const unquoted = text.replace(/'[^']*'/g, (quoted) => (quoted.length > 2000 ? quoted : ""));
  for (const match of unquoted.matchAll(/(?<!\\)\$(?:(\w+)|\{(\w+)(:?[-+?=])?)/g)) {
    // A default shows that the variable may be empty.
    if (match[3] === undefined) yield match[1] ?? match[2] ?? "";
  }
}

/** The names that a script itself assigns. */
function* assignedNames(text: string, { keyword }: Instruction): Iterable<string> {
  if (keyword !== "RUN") return;
  for (const [, name = ""] of text.matchAll(/(?<![\w$])(\w+)\+?=/g)) yield name;
  for (const [, names = ""] of text.matchAll(
    /\b(?:for|read|export|local|getopts\s+\S+|mapfile)\s+((?:-\w+\s+)*[\w ]+)/g,
  )) {
    yield* names.split(/\s+/);
  }
}
