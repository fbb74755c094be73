import type { Json } from "../../../core/json.ts";

/**
 * A quantity of the API in billionths, the finest that the API keeps: `100m` is 100,000,000, `1Gi` is 2^30 · 10^9.
 * Null for what is none. It is read as `resource.ParseQuantity` of apimachinery does, of a string or of a number: a sign,
 * digits with a point, and one of the suffixes or an exponent of ten. What is finer is rounded up, away from zero, and
 * what exceeds 2^63 - 1 is cut off there.
 */
export function parseQuantity(value: Json | undefined): bigint | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value).trim();
  const [whole = "", sign, digits = "", fraction = "", suffix = ""] = grammar.exec(text) ?? [];
  // No length is forbidden, but nobody means a number as long as this.
  if (whole === "" || whole.length > 200) return null;
  const scale = scaleOf(suffix);
  if (scale === null) return null;
  const size = scaled(BigInt(`${digits}${fraction}` || "0"), scale, fraction.length);
  return sign === "-" ? -size : size;
}

/** Compares two quantities of the API, as `Array.sort` wants it; null unless both are quantities. */
export function compareQuantities(a: Json | undefined, b: Json | undefined): number | null {
  const [left, right] = [parseQuantity(a), parseQuantity(b)];
  if (left === null || right === null) return null;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** One unit in billionths. */
export const oneUnit = 1_000_000_000n;

const grammar = /^([-+]?)(?=[\d.])(\d*)(?:\.(\d*))?([A-Za-z]*[-+]?\d*)$/;

const largest = (2n ** 63n - 1n) * oneUnit;

interface Scale {
  readonly base: 2 | 10;
  readonly exponent: number;
}

const suffixes: ReadonlyMap<string, Scale> = new Map<string, Scale>([
  ...["n", "u", "m", "", "k", "M", "G", "T", "P", "E"].map((suffix, index) => {
    return [suffix, { base: 10, exponent: (index - 3) * 3 }] as const;
  }),
  ...["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"].map((suffix, index) => {
    return [suffix, { base: 2, exponent: (index + 1) * 10 }] as const;
  }),
]);

function scaleOf(suffix: string): Scale | null {
  const exponent = /^[eE]([-+]?\d{1,9})$/.exec(suffix)?.[1];
  return exponent === undefined ? (suffixes.get(suffix) ?? null) : { base: 10, exponent: Number(exponent) };
}

/** `amount` · base^exponent / 10^places in billionths, rounded up and cut off. */
function scaled(amount: bigint, { base, exponent }: Scale, places: number): bigint {
  if (amount === 0n) return 0n;
  const tens = 9 - places + (base === 10 ? exponent : 0);
  if (tens > 60) return largest;
  // Of a number with at most 200 digits, nothing but the rounding is left.
  if (tens < -300) return 1n;
  const multiplied = (base === 2 ? amount << BigInt(exponent) : amount) * 10n ** BigInt(Math.max(tens, 0));
  const divisor = 10n ** BigInt(Math.max(-tens, 0));
  const rounded = (multiplied + divisor - 1n) / divisor;
  return rounded > largest ? largest : rounded;
}
