import { Lexer } from "yaml";

/** Array methods that call a function for each item. */
const visiting = [
  "every",
  "filter",
  "find",
  "findIndex",
  "findLast",
  "flatMap",
  "forEach",
  "map",
  "reduce",
  "some",
  "toSorted",
] as const;

/** Prototypes of the iterators that `for ... of` and spread syntax use. */
const iterators = [[].values(), new Map().entries(), new Set().values()].map((iterator) => {
  return Object.getPrototypeOf(iterator) as object;
});

type Method = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Counts the steps of synchronous work: visited items of arrays, maps and sets, entries of objects, and characters of
 * YAML that are read. This measures its cost in a way that is the same on every machine.
 */
export function countSteps(work: () => unknown): number {
  let steps = 0;
  const restore: (() => void)[] = [];
  const wrap = (target: object, name: string, wrapper: (original: Method) => Method): void => {
    const descriptor = Object.getOwnPropertyDescriptor(target, name);
    if (descriptor === undefined) throw new Error(`no ${name}`);
    restore.push(() => Object.defineProperty(target, name, descriptor));
    Object.defineProperty(target, name, { ...descriptor, value: wrapper(descriptor.value as Method) });
  };
  for (const name of visiting) {
    wrap(Array.prototype, name, (original) => {
      return function (this: unknown, ...args) {
        const [visit, ...others] = args as [Method, ...unknown[]];
        const counting: Method = (...given) => {
          steps += 1;
          return visit(...given);
        };
        return original.call(this, ...(visit === undefined ? [] : [counting]), ...others);
      };
    });
  }
  for (const prototype of iterators) {
    wrap(prototype, "next", (original) => {
      return function (this: unknown) {
        steps += 1;
        return original.call(this);
      };
    });
  }
  for (const name of ["entries", "keys", "values"]) {
    wrap(Object, name, (original) => {
      return (value) => {
        const found = original.call(Object, value) as readonly unknown[];
        steps += found.length;
        return found;
      };
    });
  }
  wrap(Lexer.prototype, "lex", (original) => {
    return function (this: unknown, ...args) {
      steps += String(args[0]).length;
      return original.apply(this, args);
    };
  });
  try {
    work();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}
