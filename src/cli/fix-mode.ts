import { didYouMean } from "../config/nearest.ts";
import type { Applicability } from "../core/fix.ts";
import type { FixMode } from "../scan/analyze-unit.ts";
import { usageError } from "./command-line.ts";

/** What a scan does with fixes: shows them with the findings, writes them, asks about each, or prints a patch. */
export type FixAction =
  | { readonly kind: "show" }
  | { readonly kind: "ask" }
  | { readonly kind: "write" | "diff"; readonly applicability: Applicability };

/** Reads `--fix` and `--diff`. Throws a ConfigError for invalid values. */
export function readFixAction(options: Readonly<Record<string, string>>): FixAction {
  const { fix, diff } = options;
  if (fix !== undefined && diff !== undefined)
    throw usageError("Use either --fix or --diff: --diff changes nothing.", "scan");
  if (fix === "ask") return { kind: "ask" };
  if (fix !== undefined)
    return { kind: "write", applicability: readApplicability("--fix", fix, "safe, review or ask") };
  if (diff === undefined) return { kind: "show" };
  return { kind: "diff", applicability: readApplicability("--diff", diff, "safe or review") };
}

/** The fixes that a scan makes in memory for this action. */
export function modeOf(action: FixAction): FixMode {
  return action.kind === "write" || action.kind === "diff" ? action.applicability : "none";
}

function readApplicability(option: string, given: string, choices: string): Applicability {
  if (given === "safe" || given === "review") return given;
  const words = choices.split(/, | or /);
  throw usageError(`${option} must be ${choices}, not ${JSON.stringify(given)}${didYouMean(given, words)}`, "scan");
}
