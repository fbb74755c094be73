import { oneUnit, parseQuantity } from "../../../model/kubernetes/api/quantity.ts";
import type { ResourceAmount } from "./amounts.ts";

/** An amount whose unit can't be intended. */
export interface WrongUnit {
  /** What the amount is, to end a sentence: "0.4 bytes". */
  readonly means: string;
  /** The amount that is probably meant; null if that isn't clear. */
  readonly meant: string | null;
}

const bytes: ReadonlySet<string> = new Set(["memory", "ephemeral-storage", "storage"]);

/** No container runtime starts a process with less memory, and no file system is smaller. */
const fewestBytes = 4n * 1024n * 1024n * oneUnit;

/** More than any container gets. */
const mostCores = 256n * oneUnit;

/** What is wrong with the unit of an amount; null if nothing is, or if it isn't certain. */
export function wrongUnit({ resource, value }: ResourceAmount): WrongUnit | null {
  const size = parseQuantity(value);
  if (size === null || size <= 0n) return null;
  if (resource === "cpu")
    return size <= mostCores ? null : { means: `${cores(size)} CPU cores`, meant: millicores(value) };
  if (!bytes.has(resource) || size >= fewestBytes || !hasSmallUnit(value)) return null;
  return { means: `${decimal(size)} ${size === oneUnit ? "byte" : "bytes"}`, meant: mebibytes(value, resource) };
}

/** Whether an amount is in bytes or in fractions of a byte. Larger units are chosen on purpose. */
function hasSmallUnit(value: number | string): boolean {
  return /^\+?[\d.]+[num]?$/.test(String(value).trim());
}

/**
 * What an amount of bytes is meant to be: `400m` and, of memory, `400` mean 400 MiB. Null for other numbers, which may
 * mean anything: a volume of 10 is more likely to have 10 GiB.
 */
function mebibytes(value: number | string, resource: string): string | null {
  const [, digits = "", unit] = /^([1-9]\d{0,4})(m?)$/.exec(String(value).trim()) ?? [];
  if (digits === "" || Number(digits) < 4 || (unit === "" && resource !== "memory")) return null;
  return `${digits}Mi`;
}

/** What a number of CPU cores is meant to be: `2000` means 2000 thousandths of a core. Null for other numbers. */
function millicores(value: number | string): string | null {
  return /^[1-9]\d{2,4}$/.test(String(value)) ? `${String(value)}m` : null;
}

function cores(size: bigint): string {
  return String(size / oneUnit);
}

/** A size as a decimal number, without trailing zeros. */
function decimal(size: bigint): string {
  const fraction = String(size % oneUnit)
    .padStart(9, "0")
    .replace(/0+$/, "");
  return fraction === "" ? cores(size) : `${cores(size)}.${fraction}`;
}
