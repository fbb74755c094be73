import { quoteShort } from "../../../core/cut-text.ts";
import type { FixProposal } from "../../../core/fix.ts";
import { isObject, type Json } from "../../../core/json.ts";
import { isExact, numberText } from "../../../core/number-text.ts";
import type { Path } from "../../../core/path.ts";
import { isLabelValue } from "../../../model/kubernetes/api/validation/grammar.ts";
import type { Scope } from "../define-kubernetes.ts";
import { safe } from "../fixes.ts";

/**
 * A value in a sentence, as kubectl reads it: `the string "true"`, `a list`, `yes, which kubectl reads as the boolean
 * true`.
 */
export function valueInWords(object: Scope, path: Path, value: Json): string {
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "a map";
  if (typeof value === "string") return `the string ${quoteShort(value, 40)}`;
  const text = textAt(object, path);
  const data = typeof value === "number" ? numberText(value) : JSON.stringify(value);
  const read = typeof value === "number" && !isExact(value) ? "a number" : `the ${typeof value} ${data}`;
  return text === null || text === data ? read : `${text}, which kubectl reads as ${read}`;
}

const words: Readonly<Record<string, string>> = {
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  quantity: "a quantity such as 100m or 1Gi",
  intOrString: "an integer or a string",
};

/** What a field of a given type accepts, in a sentence. */
export function wantedInWords(type: string): string {
  if (type.startsWith("[]")) return "a list";
  return words[type] ?? "a map";
}

/** Adds or removes the quotes around a value if its text shows which value is meant; otherwise null. */
export function typeFix(object: Scope, path: Path, value: Json, wanted: string): FixProposal | null {
  if (wanted === "string" && (typeof value === "number" || typeof value === "boolean")) {
    const text = textAt(object, path);
    if (text === null || (isLabel(path) && !isLabelValue(text))) return null;
    return safe(`Put ${text} in quotes`, object.set(path, text));
  }
  const meant = typeof value === "string" ? readAs(wanted, value) : null;
  return meant === null ? null : safe(`Remove the quotes around ${meant}`, object.set(path, meant));
}

const mapsOfLabels: readonly unknown[] = ["labels", "matchLabels", "nodeSelector", "selector"];

/** Whether a path leads to a label, or to something that selects by labels. */
function isLabel(path: Path): boolean {
  return mapsOfLabels.includes(path.at(-2));
}

function readAs(wanted: string, text: string): boolean | number | null {
  if (wanted === "boolean" && (text === "true" || text === "false")) return text === "true";
  if (wanted !== "integer" || !/^(?:0|-?[1-9]\d{0,14})$/.test(text)) return null;
  return Number(text);
}

/** The text of a plain value as its author wrote it: `1.10`, `yes`. */
function textAt({ manifest, base }: Scope, path: Path): string | null {
  const range = manifest.document.valueRange([...manifest.root, ...base, ...path]);
  const text = range === null ? "" : manifest.source.text.slice(...range);
  return /^[-+.\w]{1,100}$/.test(text) ? text : null;
}
