import {
  type AndOr,
  type Command,
  type CommandNode,
  type CompoundList,
  type Pipeline,
  type PipelineNode,
  parse,
  type Redirection,
  type Statement,
  type Word,
  type WordPart,
} from "unbash";
import type { ShellCall, ShellRedirect, ShellScript, ShellWord } from "./shell-script.ts";

/** A longer script is not read; nobody writes one into a Dockerfile. In characters. */
const maxLength = 2 * 1024 * 1024;

/** The conditions under which a command runs. */
interface Reach {
  readonly guarded: boolean;
  readonly inside: boolean;
}

/**
 * Parses a script for a POSIX shell or bash, in linear time. Null if it has a syntax error, is nested deeper than
 * anybody writes, or is too long: what can't be read reliably is left alone.
 */
export function parseShell(text: string): ShellScript | null {
  if (text.length > maxLength) return null;
  if (text.length > longestKept) return read(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  const script = read(text);
  if (known.size >= mostKept) known.clear();
  known.set(text, script);
  return script;
}

/** Parsed scripts by text. Proofs read a file again and again, and most of its scripts are the same each time. */
const known = new Map<string, ShellScript | null>();
const mostKept = 5000;
const longestKept = 20_000;

function read(text: string): ShellScript | null {
  try {
    const { commands, errors = [] } = parse(text);
    if (errors.length > 0) return null;
    const calls: ShellCall[] = [];
    readList(commands, { guarded: false, inside: false }, calls);
    // The parser lets an unclosed substitution end after the end of the text.
    if (calls.some(({ words }) => words.some(({ end }) => end > text.length))) return null;
    return { text, calls, plain: isPlain(commands), joined: joinOf(commands) };
  } catch (error) {
    // The parser limits how deep a script may nest, but not for every construct.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readList(statements: readonly Statement[], reach: Reach, calls: ShellCall[]): void {
  for (const { command, background } of statements) {
    const own = background === true ? guarded(reach) : reach;
    if (command.type === "AndOr") readAndOr(command, own, calls);
    else readPipeline(command, own, calls);
  }
}

/**
 * A command up to the one after the last `||` may not run, or may fail without consequence. One after that runs unless
 * the script fails: `a || b && c` means `(a || b) && c`.
 */
function readAndOr({ commands, operators }: AndOr, reach: Reach, calls: ShellCall[]): void {
  const lastOr = operators.lastIndexOf("||");
  for (const [index, command] of commands.entries()) {
    readPipeline(command, lastOr !== -1 && index <= lastOr + 1 ? guarded(reach) : reach, calls);
  }
}

function readPipeline(node: PipelineNode, reach: Reach, calls: ShellCall[]): void {
  if (node.type !== "Pipeline") {
    readCommand(node, reach, calls);
    return;
  }
  const own = node.prefixes.some(({ type }) => type === "Negation") ? guarded(reach) : reach;
  const members: ShellCall[] = [];
  for (const command of node.commands) {
    const before = calls.length;
    readCommand(command, own, calls);
    const first = calls[before];
    if (command.type !== "Command" || first === undefined || node.commands.length === 1) continue;
    const call = { ...first, pipe: { index: members.length, calls: members } };
    members.push(call);
    calls[before] = call;
  }
}

function readCommand(node: CommandNode, reach: Reach, calls: ShellCall[]): void {
  const bodies = bodiesOf(node);
  if (node.type === "Command") readCall(node, reach, calls);
  else if (node.type === "Redirected") readCommand(node.command, reach, calls);
  for (const { list, own } of bodies) readList(list.commands, own(reach), calls);
}

interface Body {
  readonly list: CompoundList;
  readonly own: (reach: Reach) => Reach;
}

/** The command lists inside a compound command. */
function bodiesOf(node: CommandNode): readonly Body[] {
  const same = (list: CompoundList): Body => ({ list, own: (reach) => reach });
  const perhaps = (list: CompoundList): Body => ({ list, own: guarded });
  switch (node.type) {
    case "BraceGroup":
      return [same(node.body)];
    case "Subshell":
      return [{ list: node.body, own: (reach) => ({ ...reach, inside: true }) }];
    case "If":
      return [
        node.clause,
        node.then,
        ...node.elif.flatMap(({ clause, then }) => [clause, then]),
        ...(node.else ? [node.else] : []),
      ].map(perhaps);
    case "For":
    case "ArithmeticFor":
    case "Select":
      return [perhaps(node.body)];
    case "While":
      return [node.clause, node.body].map(perhaps);
    case "Case":
      return node.items.map(({ body }) => perhaps(body));
    case "Function":
      return functionBody(node.body).map(perhaps);
    case "Command":
    case "Redirected":
    case "Coproc":
    case "TestCommand":
    case "ArithmeticCommand":
      return [];
  }
}

function functionBody(body: { readonly type: string }): readonly CompoundList[] {
  return "body" in body && body.type === "BraceGroup" ? [body.body as CompoundList] : [];
}

function readCall({ name, prefix, args, redirects, pos, end }: Command, reach: Reach, calls: ShellCall[]): void {
  const words = [...(name ? [name] : []), ...args.flatMap((arg) => asWord(arg))];
  const call: ShellCall = {
    words: words.map(toWord),
    assigned: prefix.flatMap((part) => (part.type === "Assignment" ? [part.text] : [])),
    redirects: redirects.map(toRedirect),
    start: pos,
    end,
    ...reach,
    pipe: null,
  };
  calls.push(call);
  for (const part of words.flatMap(({ parts = [] }) => parts)) readSubstitutions(part, reach, calls);
  for (const assignment of prefix) {
    if (assignment.type !== "Assignment" || assignment.value.type !== "Word") continue;
    for (const part of assignment.value.parts ?? []) readSubstitutions(part, reach, calls);
  }
}

/** Converts an argument to a word, even if it looks like an assignment. */
function asWord(arg: Command["args"][number]): readonly Word[] {
  if (arg.type === "Word") return [arg];
  const { text, pos, end, value } = arg;
  return [{ type: "Word", text, value: text, pos, end, parts: value.type === "Word" ? value.parts : undefined }];
}

function readSubstitutions(part: WordPart, reach: Reach, calls: ShellCall[]): void {
  if (part.type === "DoubleQuoted") for (const child of part.parts) readSubstitutions(child, reach, calls);
  if (part.type !== "CommandExpansion" && part.type !== "ProcessSubstitution") return;
  // The offsets of a script in escaped backticks are not those of the text.
  if (part.script === undefined || part.script.source !== undefined) return;
  readList(part.script.commands, { ...guarded(reach), inside: true }, calls);
}

function toWord({ value, parts = [], pos, end, text }: Word): ShellWord {
  return { value, start: pos, end, literal: parts.every(isLiteral) && !/^~/.test(text) };
}

function isLiteral(part: WordPart): boolean {
  if (part.type === "DoubleQuoted") return part.parts.every(isLiteral);
  return part.type === "Literal" || part.type === "SingleQuoted" || part.type === "AnsiCQuoted";
}

function toRedirect(redirection: Redirection): ShellRedirect {
  const { operator, descriptor } = redirection;
  const target = redirection.type === "HereDoc" ? redirection.delimiter?.value : redirection.target?.value;
  const number = descriptor?.type === "FileDescriptor" ? String(descriptor.value) : "";
  return { operator: `${number}${operator}`, target: target ?? "" };
}

function guarded(reach: Reach): Reach {
  return { ...reach, guarded: true };
}

function isPlain(statements: readonly Statement[]): boolean {
  return statements.every(({ command, background }) => {
    if (background === true) return false;
    if (command.type !== "AndOr") return isSimple(command);
    return command.operators.every((operator) => operator === "&&") && command.commands.every(isSimple);
  });
}

function isSimple(node: PipelineNode): boolean {
  return node.type === "Command" || (node.type === "Pipeline" && isSimplePipeline(node));
}

function isSimplePipeline({ commands, prefixes }: Pipeline): boolean {
  return prefixes.length === 0 && commands.every(({ type }) => type === "Command");
}

function joinOf(statements: readonly Statement[]): ShellScript["joined"] {
  if (statements.length > 1) return "lines";
  return statements[0]?.command.type === "AndOr" ? "and" : null;
}
