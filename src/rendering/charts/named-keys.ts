/**
 * A key of the values as a template names it: its steps from the root of the values, or, if `isWhole` is false, from an
 * unknown place.
 */
export interface NamedKey {
  /** `*` stands for any key, or any item of a list. */
  readonly steps: readonly string[];
  readonly isWhole: boolean;
}

/**
 * Where names in an action start: at the top object, at a key, or at a map that the template makes; null if it isn't
 * known.
 */
export type NamesFrom = NamedKey | NamedParts | "top" | null;

/** A map that a template makes, by its keys. */
interface NamedParts {
  readonly parts: Readonly<Record<string, NamesFrom>>;
}

/** The meaning of the dot and the variables at an action. */
export interface NameScope {
  readonly dot: NamesFrom;
  readonly variables: ReadonlyMap<string, NamesFrom>;
}

/** A mention of a key in an action. */
export interface KeyMention {
  readonly key: NamedKey;
  /** Counted from the start of the action's text. */
  readonly start: number;
  readonly end: number;
}

const text = String.raw`"(?:\\.|[^"\\])*"|\x60[^\x60]*\x60`;
const chain = String.raw`(?:\$\w*(?:\.\w+)*|(?:\.[A-Za-z_]\w*)+|\.(?![\w.]))`;
/**
 * A key below a map, with its name in quotes: `index .Values "a" "b"`, `get .Values "a"`, `dig "a" "b" nil .Values`.
 */
const mention = new RegExp(
  String.raw`\b(?:index|get|hasKey)\s+\(?(?<map>${chain})\)?(?<keys>(?:\s+"[\w-]+")+)|` +
    String.raw`\bdig(?<steps>(?:\s+"[\w-]+")+)\s+(?:\S+|\([^()]*\))\s+(?<from>${chain})|` +
    String.raw`(?<skipped>${text})|(?<![\w.)])(?<chain>${chain})`,
  "g",
);

/** The keys that the text of an action names. */
export function keysNamed(said: string, scope: NameScope): KeyMention[] {
  return [...said.matchAll(mention)].flatMap(({ index, 0: whole, groups = {} }): KeyMention[] => {
    const from = groups["map"] ?? groups["from"] ?? groups["chain"];
    if (from === undefined) return [];
    const further = [...(groups["keys"] ?? groups["steps"] ?? "").matchAll(/"([^"]*)"/g)].map(([, step = ""]) => step);
    const key = keyOf(from, further, scope);
    return key === null ? [] : [{ key, start: index, end: index + whole.length }];
  });
}

function keyOf(written: string, further: readonly string[], scope: NameScope): NamedKey | null {
  const named = namesAt(written, further, scope);
  return named === "top" || named === null || "parts" in named ? null : named;
}

/** The place that a chain of names leads to. */
function namesAt(written: string, further: readonly string[], { dot, variables }: NameScope): NamesFrom {
  const [start = "", ...rest] = written.split(".");
  let steps = [...rest.filter((step) => step !== ""), ...further];
  let from: NamesFrom | undefined = start === "" ? dot : (variables.get(start) ?? null);
  while (from && from !== "top" && "parts" in from && steps.length > 0) {
    const [step = "", ...others] = steps;
    from = Object.hasOwn(from.parts, step) ? from.parts[step] : undefined;
    steps = others;
  }
  // If everything that a template is given is passed on, the values still have this name.
  const values = steps.indexOf("Values");
  if (values !== -1) return { steps: steps.slice(values + 1), isWhole: true };
  // At a key that a map was not given, it has nothing.
  if (from === undefined) return null;
  if (from === "top") return steps.length === 0 ? "top" : null;
  if (from === null) return steps.length === 0 ? null : { steps, isWhole: false };
  return "parts" in from ? from : { ...from, steps: [...from.steps, ...steps] };
}

/** The result of an expression: the place that its only name leads to, or a map that it makes. */
export function namesGiven(said: string, scope: NameScope, depth = 0): NamesFrom {
  const own = /^\(([\s\S]*)\)$/.exec(said.trim())?.[1] ?? said.trim();
  const pairs = own.startsWith("dict ") ? functionArguments(own.slice("dict ".length)) : null;
  if (pairs !== null && depth < deepestParts) return { parts: partsOf(pairs, scope, depth) };
  if (onlyChain.test(own)) {
    const names = namesAt(own, [], scope);
    return depth > 0 && names !== null && names !== "top" && "parts" in names ? null : names;
  }
  const [first, ...others] = keysNamed(own, scope);
  if (first === undefined || others.length > 0) return null;
  const functions = `${own.slice(0, first.start)} ${own.slice(first.end)}`.match(/[A-Za-z]\w*/g) ?? [];
  return functions.every((name) => keeping.has(name)) ? first.key : null;
}

/** Functions that return their argument, possibly with something added or left out. */
const keeping = new Set(["default", "dict", "deepCopy", "mustDeepCopy", "required", "omit", "toYaml", "fromYaml"]);
/** The deepest nesting of such maps. Maps made in helpers of helpers could grow without end. */
const deepestParts = 2;
const mostParts = 30;

function partsOf(pairs: readonly string[], scope: NameScope, depth: number): Record<string, NamesFrom> {
  const names = pairs.filter((_one, index) => index % 2 === 0).slice(0, mostParts);
  const entries = names.map((name, index) => {
    return [name.replaceAll('"', ""), namesGiven(pairs[2 * index + 1] ?? "", scope, depth + 1)] as const;
  });
  return Object.fromEntries(entries);
}

const onlyChain = new RegExp(`^${chain}$`);
const argument = new RegExp(String.raw`${text}|[^\s()]+|\(`, "y");

/** The arguments of a function; null if they can't be read. */
export function functionArguments(said: string): string[] | null {
  const found: string[] = [];
  for (let at = 0; at < said.length; ) {
    if (/\s/.test(said[at] ?? "")) {
      at += 1;
      continue;
    }
    argument.lastIndex = at;
    const one = argument.exec(said)?.[0];
    if (one === undefined || one === "|") return one === "|" ? found : null;
    const end = one === "(" ? closing(said, at) : at + one.length;
    if (end === null) return null;
    found.push(said.slice(at, end));
    at = end;
  }
  return found;
}

/** The offset after the parenthesis that closes the one at an offset; null if there is none. */
function closing(said: string, start: number): number | null {
  let depth = 0;
  for (const { index, 0: one } of said.slice(start).matchAll(new RegExp(String.raw`${text}|[()]`, "g"))) {
    if (one === "(") depth += 1;
    else if (one === ")") depth -= 1;
    if (depth === 0) return start + index + 1;
  }
  return null;
}

/** Whether a key may be the one at a path. A dependency has its values below its name in those of the chart. */
export function mayBeAt({ steps, isWhole }: NamedKey, path: readonly string[], isOfDependency: boolean): boolean {
  const isSuffix = steps.length > 0 && steps.length <= path.length;
  const rest = path.slice(path.length - steps.length);
  return (
    isSuffix &&
    (steps.length === path.length || !isWhole || isOfDependency) &&
    steps.every((step, index) => step === "*" || step === rest[index])
  );
}
