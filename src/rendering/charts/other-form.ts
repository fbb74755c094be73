import { endOfBranch } from "../templates/branches.ts";
import {
  functionArguments,
  keysNamed,
  mayBeAt,
  type NamedKey,
  type NameScope,
  type NamesFrom,
  namesGiven,
} from "./named-keys.ts";

/** A template by its name in a chart. */
export interface TemplateText {
  readonly name: string;
  readonly text: string;
}

/** Whether templates do something else while a key of the values is empty or false. */
export type HasOtherForm = (path: readonly string[]) => boolean;

/** An action of a template, with the text between its braces. */
const action = /\{\{-?\s*(?:\/\*[\s\S]*?\*\/|([\s\S]*?))\s*-?\}\}/g;
/** Keywords that start branches. */
const starting = /^(?:if|with|range|define|block)\b/;
const nothing = /^\s*(?:\{\}|\[\]|null|""|'')?\s*$/;
/** Functions that return the opposite of their argument. */
const contrary = /\b(?:not|empty)\s+(?=\(|$)/g;
const contraryBehind = /^\s*\)*\s*\|\s*(?:not|empty)\b/;
/** A condition that is true for little or nothing. */
const littleOf = /\b(?:eq|lt|le)\b(?=.*(?:\blen\b|""|\bnil\b))/;
/** How many characters before and after a key are read. Whatever is further away is not about the key. */
const reach = 500;

const definition = /\{\{-?\s*define\s+("[^"]*")\s*-?\}\}/g;
const call = /\b(?:include|template)\s+(?:("[^"]*")|\S)/g;
const mostHelpers = 1_000;
const deepest = 30;

/**
 * Finds the keys for which templates do something else while the key is empty: they ask for the opposite of the key, or
 * have an `else`. If the key were set, this would no longer be done, which only shows with other values. Helpers are
 * read with their arguments. `aliasesOf` returns the names that a chart in the folder `charts` has in the values.
 */
export function otherFormsIn(
  templates: readonly TemplateText[],
  aliasesOf: (folder: string) => readonly string[] = (folder) => [folder],
): HasOtherForm {
  const helpers = new Map(templates.flatMap(({ text }) => definitionsIn(text).map(({ name, body }) => [name, body])));
  /** The names of the dependency whose template asks for a key; null for the chart itself. */
  type Owner = readonly string[] | null;
  const found: { readonly key: NamedKey; readonly owner: Owner }[] = [];
  const read = new Set<string>();
  const readHelper = (name: string, dot: NamesFrom, owner: Owner, depth: number): void => {
    const body = helpers.get(name);
    const key = JSON.stringify([name, dot, owner]);
    if (body === undefined || depth > deepest || read.size === mostHelpers || read.has(key)) return;
    read.add(key);
    readText(body, dot, owner, depth);
  };
  const readText = (text: string, dot: NamesFrom, owner: Owner, depth: number): void => {
    const { keys, calls } = formsIn(text, dot);
    for (const key of keys) found.push({ key, owner });
    for (const { name, given } of calls) {
      if (name !== null) readHelper(name, given, owner, depth + 1);
      // If the name is computed, any helper may be meant.
      else for (const one of helpers.keys()) readHelper(one, null, owner, depth + 1);
    }
  };
  for (const { name, text } of templates) {
    const folder = /^charts\/([^/]+)\//.exec(name)?.[1];
    readText(withoutDefinitions(text), "top", folder === undefined ? null : aliasesOf(folder), 0);
  }
  // No template asks for a key of an item in a list that is only printed.
  const printedWhole = new Map<string, boolean>();
  const isPrintedWhole = (key: string): boolean => {
    const known = printedWhole.get(key) ?? templates.every(({ text }) => printsWhole(text, key));
    printedWhole.set(key, known);
    return known;
  };
  return (path) =>
    !path.some((step, index) => /^\d+$/.test(step) && isPrintedWhole(path[index - 1] ?? "")) &&
    found.some(({ key, owner }) => {
      const isBelow = owner === null || path[0] === "global" || owner.includes(path[0] ?? "");
      return isBelow && mayBeAt(key, path, owner !== null);
    });
}

/** Whether a template does nothing with keys of a name but ask whether they are set, and print all of them as YAML. */
function printsWhole(text: string, key: string): boolean {
  if (!/^\w+$/.test(key) || /\bfromYaml/.test(text)) return false;
  const mention = new RegExp(`\\b${key}\\b`);
  const whole = new RegExp(`^(?:else )?if [$\\w.]*\\.${key}$|\\btoYaml [$\\w.]*\\.${key}(?![\\w.])`, "g");
  return [...text.matchAll(action)].every(([, said = ""]) => !mention.test(said.replace(whole, "")));
}

interface Definition {
  readonly name: string;
  readonly body: string;
  readonly start: number;
  readonly end: number;
}

function definitionsIn(text: string): Definition[] {
  return [...text.matchAll(definition)].flatMap(({ index: start, 0: whole, 1: name = "" }): Definition[] => {
    const end = endOfBranch(text, start);
    return end === null ? [] : [{ name, body: text.slice(start + whole.length, end), start, end }];
  });
}

function withoutDefinitions(text: string): string {
  let rest = "";
  let last = 0;
  for (const { start, end } of definitionsIn(text)) {
    if (start < last) continue;
    rest += text.slice(last, start);
    last = text.indexOf("}}", end) + 2;
  }
  return rest + text.slice(last);
}

/** What the text of a template does. */
interface Forms {
  /** The keys for which it does something else while they are empty. */
  readonly keys: readonly NamedKey[];
  /** The helpers that it calls, with their arguments. The name is null if it is computed. */
  readonly calls: readonly { readonly name: string | null; readonly given: NamesFrom }[];
}

/** An open branch. */
interface OpenBranch {
  /** The scope outside the branch. */
  readonly outside: NameScope;
  /** The keys that it asks for, except those that are found before an `else if`. */
  asks: readonly NamedKey[];
  /** Where the text of its `else` starts, and the keys that were asked for right before the `else`. */
  otherwise: { readonly start: number; readonly asked: readonly NamedKey[] } | null;
}

function formsIn(text: string, dot: NamesFrom): Forms {
  const found: NamedKey[] = [];
  const calls: Forms["calls"][number][] = [];
  const open: OpenBranch[] = [];
  let scope: NameScope = { dot, variables: new Map([["$", dot]]) };
  for (const { index, 0: whole, 1: said = "" } of text.matchAll(action)) {
    const mentions = keysNamed(said, scope);
    const keys = mentions.map(({ key }) => key);
    const isLittle = littleOf.test(said);
    for (const { key, start, end } of mentions) {
      const [before, behind] = [said.slice(Math.max(0, start - reach), start), said.slice(end, end + reach)];
      if (isLittle || isContraryOf(before) || contraryBehind.test(behind)) found.push(key);
    }
    calls.push(...callsIn(said, scope));
    const here = open.at(-1);
    if (starting.test(said)) {
      open.push({ outside: scope, asks: keys, otherwise: null });
      scope = within(said, scope);
    } else if (/^else\b/.test(said) && here !== undefined) {
      if (said !== "else") for (const key of here.asks) found.push(key);
      here.otherwise = { start: index + whole.length, asked: here.asks };
      here.asks = keys;
      scope = said === "else" ? here.outside : within(said.replace(/^else\s+/, ""), here.outside);
    } else if (/^end\b/.test(said)) {
      const { otherwise = null, outside = scope } = open.pop() ?? {};
      scope = outside;
      if (otherwise !== null && !nothing.test(text.slice(otherwise.start, index))) found.push(...otherwise.asked);
    } else scope = withVariables(said, scope);
  }
  return { keys: found, calls };
}

/** Whether a text ends right before something whose opposite is asked for. */
function isContraryOf(before: string): boolean {
  return [...before.matchAll(contrary)].some(({ index, 0: whole }) => {
    let depth = 0;
    const rest = before.slice(index + whole.length);
    for (const one of rest) {
      if (one === "(") depth += 1;
      else if (one === ")" && depth === 1) return false;
      else if (one === ")") depth -= 1;
    }
    return rest === "" || depth > 0;
  });
}

function callsIn(said: string, scope: NameScope): Forms["calls"][number][] {
  return [...said.matchAll(call)].map(({ index, 0: whole, 1: name }) => {
    const [given] = functionArguments(said.slice(index + whole.length)) ?? [];
    return { name: name ?? null, given: given === undefined ? null : namesGiven(given, scope) };
  });
}

/** The scope inside a branch. */
function within(said: string, scope: NameScope): NameScope {
  const [, word = "", declared = "", asked = ""] =
    /^(\w+)\s+(?:((?:\$\w*\s*,\s*)?\$\w*)\s*:=)?\s*([\s\S]*)$/.exec(said) ?? [];
  if (word === "define" || word === "block") return { dot: null, variables: new Map([["$", null]]) };
  const given = namesGiven(asked, scope);
  const inside = word === "range" ? itemOf(given) : given;
  const variables = new Map(scope.variables);
  const names = declared.split(",").map((name) => name.trim());
  for (const name of names.filter((one) => one !== "")) variables.set(name, name === names.at(-1) ? inside : null);
  return { dot: word === "if" ? scope.dot : inside, variables };
}

function itemOf(given: NamesFrom): NamesFrom {
  return given === null || given === "top" || "parts" in given ? null : { ...given, steps: [...given.steps, "*"] };
}

/**
 * The scope after a variable is set. A variable that gets another value later is treated as unknown, since it may still
 * have the first one.
 */
function withVariables(said: string, scope: NameScope): NameScope {
  const [, name = "", sign, value = ""] = /^(\$\w+)\s*(:?=)\s*([\s\S]*)$/.exec(said) ?? [];
  if (name === "") return scope;
  return {
    ...scope,
    variables: new Map([...scope.variables, [name, sign === ":=" ? namesGiven(value, scope) : null]]),
  };
}
