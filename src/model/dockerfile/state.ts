import type { Instruction } from "../../formats/dockerfile/dockerfile-file.ts";
import type { BaseImage } from "../images/image-facts.ts";
import { absolutePath } from "./absolute-path.ts";
import type { Accounts } from "./created-users.ts";
import type { RunsAs } from "./dockerfile.ts";
import { expandText, type Variables } from "./expand.ts";
import { runsAs } from "./runs-as.ts";

/** The state before an instruction of a stage runs. */
export interface State {
  /** Set by ENV in this stage or those it is based on. */
  readonly environment: Variables;
  /** The environment, and the build arguments that it doesn't hide. */
  readonly variables: Variables;
  /** The same variables, but null where a build argument decides. */
  readonly constants: Variables;
  readonly directory: string | null;
  /** The same directory, but null also where a build argument decides. */
  readonly fixedDirectory: string | null;
  readonly user: RunsAs;
}

/** What is needed to update a state. */
export interface StateContext {
  readonly escape: string;
  /** The build arguments with known values. */
  readonly args: Variables;
  /** The ARGs before the first FROM. */
  readonly globals: Variables;
  readonly system: BaseImage | null;
  /** The accounts after the instructions so far. */
  readonly accounts: Accounts;
}

/** The state after an instruction. Only ARG, ENV, USER and WORKDIR change it. */
export function stateAfter(state: State, instruction: Instruction, context: StateContext): State {
  const expand = (text: string): string | null => expandText(text, state.variables, context.escape);
  switch (instruction.keyword) {
    case "ARG": {
      const args = argsOf(state, instruction, context, expand);
      return {
        ...state,
        variables: new Map([...state.variables, ...args]),
        constants: new Map([...state.constants, ...args.map(([name]) => [name, null] as const)]),
      };
    }
    case "ENV": {
      const assignments = assignmentsOf(instruction);
      const assigned = assignments.map(([name, text]) => [name, expand(text)] as const);
      const fixed = assignments.map(
        ([name, text]) => [name, expandText(text, state.constants, context.escape)] as const,
      );
      return {
        ...state,
        environment: new Map([...state.environment, ...assigned]),
        constants: new Map([...state.constants, ...fixed]),
        variables: new Map([...state.variables, ...assigned]),
      };
    }
    case "USER": {
      const varies = expandText(instruction.text, state.constants, context.escape) === null;
      return { ...state, user: runsAs(instruction, expand(instruction.text), varies, context) };
    }
    case "WORKDIR": {
      const fixed = expandText(instruction.text, state.constants, context.escape);
      return {
        ...state,
        directory: directoryAfter(state.directory, expand(instruction.text)),
        fixedDirectory: directoryAfter(state.fixedDirectory, fixed),
      };
    }
    default:
      return state;
  }
}

function directoryAfter(directory: string | null, path: string | null): string | null {
  return path === null || path === "" ? null : absolutePath(directory, path);
}

/** The values of the ARGs before the first FROM. */
export function globalArgs(instructions: readonly Instruction[], args: Variables, escape: string): Variables {
  let values: Variables = new Map();
  for (const instruction of instructions) {
    if (instruction.keyword === "FROM") break;
    for (const { value } of instruction.words) {
      const [name, text] = assignment(value);
      const known = text === null ? null : expandText(text, values, escape);
      values = new Map([...values, [name, args.get(name) ?? known]]);
    }
  }
  return values;
}

/** The values that an ARG gives to the build arguments that the environment doesn't hide. */
function argsOf(
  { environment }: State,
  { words }: Instruction,
  { args, globals }: StateContext,
  expand: (text: string) => string | null,
): (readonly [name: string, value: string | null])[] {
  return words.flatMap(({ value }) => {
    const [name, text] = assignment(value);
    if (environment.has(name)) return [];
    return [[name, args.get(name) ?? (text === null ? (globals.get(name) ?? null) : expand(text))] as const];
  });
}

/** The variables of `ENV a=b c=d`, or of the old form `ENV a b c`, which sets one (Dockerfile reference, ENV). */
function assignmentsOf({ words, text }: Instruction): (readonly [string, string])[] {
  const [first] = words;
  if (first === undefined) return [];
  if (!first.value.includes("=")) return [[first.value, text.slice(first.value.length).trim()]];
  return words.map(({ value }) => {
    const [name, assigned] = assignment(value);
    return [name, assigned ?? ""];
  });
}

function assignment(text: string): readonly [name: string, value: string | null] {
  const equals = text.indexOf("=");
  return equals === -1 ? [text, null] : [text.slice(0, equals), text.slice(equals + 1)];
}
