import { oneUnit, parseQuantity } from "../../../model/kubernetes/api/quantity.ts";
import type { ResourceAmount } from "./amounts.ts";

/** An amount whose unit can't be meant. */
export interface WrongUnit {
  /** What the amount is, to end a sentence: "0.4 bytes". */
  readonly means: string;
  /** The amount that is probably meant; null where that can't be told. */
  readonly meant: string | null;
}

const bytes: ReadonlySet<string> = new Set(["memory", "ephemeral-storage", "storage"]);

/** No container runtime starts a process with less memory, and no file system is smaller. */
const fewestBytes = 4n * 1024n * 1024n * oneUnit;

/** More than a container is ever given. */
const mostCores = 256n * oneUnit;

/** What is wrong with the unit of an amount; null if nothing is, or if that can't be told. */
export function wrongUnit({ resource, value }: ResourceAmount): WrongUnit | null {
  const size = parseQuantity(value);
  if (size === null || size <= 0n) return null;
  if (resource === "cpu")
    return size <= mostCores ? null : { means: `${cores(size)} CPU cores`, meant: millicores(value) };
  if (!bytes.has(resource) || size >= fewestBytes || !hasSmallUnit(value)) return null;
  return { means: `${decimal(size)} ${size === oneUnit ? "byte" : "bytes"}`, meant: mebibytes(value) };
}

/** True for a number of bytes, or of a part of a byte: larger units are chosen on purpose. */
function hasSmallUnit(value: number | string): boolean {
  return /^\+?[\d.]+[num]?$/.test(String(value).trim());
}

/** `400m` and `400` are written for 400 MiB. Other numbers may be anything. */
function mebibytes(value: number | string): string | null {
  const [, digits = ""] = /^([1-9]\d{0,4})m?$/.exec(String(value).trim()) ?? [];
  return digits === "" || Number(digits) < 4 ? null : `${digits}Mi`;
}

/** `2000` is written for 2000 thousandths of a core. */
function millicores(value: number | string): string | null {
  return /^[1-9]\d{2,4}$/.test(String(value)) ? `${String(value)}m` : null;
}

function cores(size: bigint): string {
  return String(size / oneUnit);
}

/** A size in units, with as many decimals as it has. */
function decimal(size: bigint): string {
  const fraction = String(size % oneUnit)
    .padStart(9, "0")
    .replace(/0+$/, "");
  return fraction === "" ? cores(size) : `${cores(size)}.${fraction}`;
}
