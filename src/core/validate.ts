/** Tells what is wrong with a value in half a sentence that starts with its place; null where nothing is. */
export type Validator = (value: unknown, place: string) => string | null;

/** A string; with a pattern, one that matches it. */
export function text(pattern?: RegExp): Validator {
  return (value, place) => {
    if (typeof value !== "string") return `${place} is no text`;
    return pattern?.test(value) === false ? `${place} is not of its form` : null;
  };
}

/** A whole number that is not less than `least` and not more than `most`. */
export function integer(least: number, most: number = Number.MAX_SAFE_INTEGER): Validator {
  const bounds = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
  return (value, place) => {
    const fits = Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
    return fits ? null : `${place} is no whole number ${bounds}`;
  };
}

/** One of these values. */
export function oneOf(...values: readonly (string | number | boolean | null)[]): Validator {
  return (value, place) => (values.some((one) => one === value) ? null : `${place} is none of the values it can have`);
}

/** Null, or what the shape takes. */
export function nullOr(shape: Validator): Validator {
  return (value, place) => (value === null ? null : shape(value, place));
}

/** A list, each item of which has the shape. */
export function listOf(shape: Validator): Validator {
  return (value, place) => {
    if (!Array.isArray(value)) return `${place} is no list`;
    for (const [index, item] of (value as readonly unknown[]).entries()) {
      const problem = shape(item, `${place}[${index}]`);
      if (problem !== null) return problem;
    }
    return null;
  };
}

/** A list with an item for each shape. */
export function tuple(...shapes: readonly Validator[]): Validator {
  return (value, place) => {
    if (!Array.isArray(value) || value.length !== shapes.length) return `${place} is no list of ${shapes.length}`;
    for (const [index, shape] of shapes.entries()) {
      const problem = shape((value as readonly unknown[])[index], `${place}[${index}]`);
      if (problem !== null) return problem;
    }
    return null;
  };
}

/** A map with these keys, those of `optional` where they are there; further keys may hold anything. */
export function record(
  fields: Readonly<Record<string, Validator>>,
  optional: Readonly<Record<string, Validator>> = {},
): Validator {
  return (value, place) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return `${place || "it"} is no map`;
    const prefix = place === "" ? "" : `${place}.`;
    for (const [name, shape] of Object.entries(fields)) {
      if (!Object.hasOwn(value, name)) return `${prefix}${name} is missing`;
      const problem = shape((value as Readonly<Record<string, unknown>>)[name], prefix + name);
      if (problem !== null) return problem;
    }
    for (const [name, shape] of Object.entries(optional)) {
      if (!Object.hasOwn(value, name)) continue;
      const problem = shape((value as Readonly<Record<string, unknown>>)[name], prefix + name);
      if (problem !== null) return problem;
    }
    return null;
  };
}

/** What the first shape takes, or else the second. */
export function either(first: Validator, second: Validator): Validator {
  return (value, place) => (first(value, place) === null ? null : second(value, place));
}
