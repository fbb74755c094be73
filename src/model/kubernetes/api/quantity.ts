import type { Json } from "../../../core/json.ts";

/**
 * Parses a quantity of the API, into billionths, its smallest unit: `100m` is 100,000,000, `1Gi` is 2^30 * 10^9. Null
 * for anything else. Strings and numbers are read like `resource.ParseQuantity` of apimachinery does: a sign, digits
 * with a point, and a suffix or a decimal exponent. Smaller fractions are rounded up, away from zero; values above 2^63
 * - 1 are capped.
 */
export function parseQuantity(value: Json | undefined): bigint | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value).trim();
  // The API has no limit for the length, but nobody means a number as long as this.
  if (text.length > 200) return null;
  const [whole = "", sign, digits = "", fraction = "", suffix = ""] = grammar.exec(text) ?? [];
  if (whole === "") return null;
  const scale = scaleOf(suffix);
  if (scale === null) return null;
  const size = scaled(BigInt(`${digits}${fraction}` || "0"), scale, fraction.length);
  return sign === "-" ? -size : size;
}

/** Compares two quantities of the API for `Array.sort`; null unless both are quantities. */
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

/** Computes `amount` * base^exponent / 10^places in billionths, rounded up and capped. */
function scaled(amount: bigint, { base, exponent }: Scale, places: number): bigint {
  if (amount === 0n) return 0n;
  const tens = 9 - places + (base === 10 ? exponent : 0);
  if (tens > 60) return largest;
  // A number of at most 200 digits becomes the smallest unit by rounding.
  if (tens < -300) return 1n;
  const multiplied = (base === 2 ? amount << BigInt(exponent) : amount) * 10n ** BigInt(Math.max(tens, 0));
  const divisor = 10n ** BigInt(Math.max(-tens, 0));
  const rounded = (multiplied + divisor - 1n) / divisor;
  return rounded > largest ? largest : rounded;
}
