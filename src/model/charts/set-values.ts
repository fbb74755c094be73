import { isObject, type Json } from "../../core/json.ts";

/** A value, and the name with which `helm install --set` sets it: `image.tag`. */
export interface NamedValue {
  readonly name: string;
  readonly value: Json;
}

/** Sets values one after the other. Names that are more than keys for Helm are skipped. */
export function setValues(named: readonly NamedValue[]): Json {
  const root: Record<string, Json> = {};
  // Only maps that are made here are changed.
  const made = new Map<Json, Record<string, Json>>();
  for (const { name, value } of named) {
    if (!isSettable(name)) continue;
    const steps = name.split(".");
    let here = root;
    for (const step of steps.slice(0, -1)) {
      const next = here[step];
      const map = (next === undefined ? undefined : made.get(next)) ?? (isObject(next) ? { ...next } : {});
      made.set(map, map);
      here[step] = map;
      here = map;
    }
    here[steps.at(-1) ?? ""] = value;
  }
  return root;
}

/** The most dots in a name (helm, pkg/strvals, MaxNestedNameLevel). */
const mostDots = 30;

/** Whether a name only consists of keys. */
export function isSettable(name: string): boolean {
  const keys = name.split(".", mostDots + 2);
  return keys.length <= mostDots + 1 && keys.every((key) => /^[\w-]+$/.test(key) && key !== "__proto__");
}

/** Values as a text; none without values. */
export function valuesText(value: Json | undefined): string[] {
  return isObject(value) && Object.keys(value).length > 0 ? [JSON.stringify(value)] : [];
}

/**
 * The value that `--set` reads from a text (helm, pkg/strvals, typedVal); null for a text with a list or several
 * values, for one that unsets a value, and for a number that is too large to be exact here.
 */
export function typedValue(text: string): Json {
  if (/[,{}\\]/.test(text)) return null;
  const word = text.toLowerCase();
  if (word === "true" || word === "false") return word === "true";
  if (word === "null") return null;
  if (!/^(?:0|[-+]\d+|[1-9]\d*)$/.test(text)) return text;
  return Number.isSafeInteger(Number(text)) ? Number(text) + 0 : null;
}
