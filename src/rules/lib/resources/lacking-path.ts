import type { Path } from "../../../core/path.ts";
import type { Amount } from "./capacity-objects.ts";
import { splitAmount } from "./lacking.ts";

/**
 * The path of a problem about missing amounts, from the container. Its last key says what is missing, so that checks of
 * other tools about a single amount can be told apart: `cpu` and `memory` for a request, `limits` for the memory limit,
 * `resources` for several.
 */
export function lackingPath(amounts: readonly Amount[]): Path {
  const [amount, ...others] = amounts;
  if (amount === undefined || others.length > 0) return ["resources"];
  const [list, resource] = splitAmount(amount);
  return list === "limits" ? ["resources", "limits"] : ["resources", "requests", resource];
}
