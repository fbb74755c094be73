import { editDistance } from "../../../core/edit-distance.ts";
import type { Json } from "../../../core/json.ts";
import { capabilityNames, plainCapability } from "./capability-names.ts";

/** An entry in a list of capabilities that is not spelled the way Kubernetes spells it. */
export interface MisnamedCapability {
  readonly index: number;
  readonly written: string;
  /** What is meant; null if that is not clear. */
  readonly right: string | null;
  /** Whether only the case or the prefix is wrong. */
  readonly known: boolean;
}

/** The longest name that is checked, in characters. A longer text is not a name. */
const longestName = 40;

/** The misspelled entries of a list of capabilities. */
export function misnamedCapabilities(list: Json | undefined): readonly MisnamedCapability[] {
  if (!Array.isArray(list)) return [];
  return (list as readonly Json[]).flatMap((written, index): MisnamedCapability[] => {
    if (typeof written !== "string" || !/^\w+$/.test(written) || written.length > longestName) return [];
    const plain = plainCapability(written);
    if (plain === "ALL" || capabilityNames.includes(plain)) {
      return plain === written ? [] : [{ index, written, right: plain, known: true }];
    }
    return [{ index, written, right: nearest(plain), known: false }];
  });
}

function nearest(plain: string): string | null {
  const near = capabilityNames.filter((name) => editDistance(plain, name) <= 2);
  return near.length === 1 ? (near[0] ?? null) : null;
}
