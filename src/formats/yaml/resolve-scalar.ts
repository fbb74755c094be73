import type { Json } from "../../core/json.ts";

const words = new Map<string, Json>([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word) => [word, true] as const),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word) => [word, false] as const),
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null] as const),
]);

const integer = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/**
 * The value that a plain scalar has for Kubernetes, which reads YAML with sigs.k8s.io/yaml. The rules are those of
 * goyaml.v2/resolve.go: YAML 1.1 words and octals, no timestamps, no base 60. Infinity and NaN, which JSON lacks, stay
 * text.
 */
export function resolvePlain(text: string): Json {
  const word = words.get(text);
  if (word !== undefined) return word;
  if (!mayBeNumber(text.charCodeAt(0)) || text.length > 400) return text;
  if (text.startsWith(".")) return float.test(text) ? finite(text, text) : text;
  const plain = text.replaceAll("_", "");
  const parts = integer.exec(plain);
  if (parts) return signed(parts);
  return float.test(plain) ? finite(plain, text) : text;
}

/** Whether a plain scalar is read as a boolean or as null. */
export function isWord(text: string): boolean {
  return words.has(text);
}

/** Whether a character can start a number. The others in this range of ASCII (`,` and `/`) never result in one. */
function mayBeNumber(code: number): boolean {
  return code >= 0x2b && code <= 0x39;
}

function signed(parts: RegExpExecArray): number {
  const [, sign, hex, binary, octal, decimal] = parts;
  const digits = decimal ?? hex ?? binary ?? octal ?? "0";
  const base = decimal !== undefined ? 10 : hex !== undefined ? 16 : binary !== undefined ? 2 : 8;
  const size = base === 10 ? Number(digits) : Number.parseInt(digits, base);
  return sign === "-" && size !== 0 ? -size : size;
}

function finite(plain: string, text: string): Json {
  const number = Number(plain);
  return Number.isFinite(number) ? number + 0 : text;
}
