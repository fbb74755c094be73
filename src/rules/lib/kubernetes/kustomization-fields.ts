import type { Problem } from "../../../core/finding.ts";
import { isObject, type Json } from "../../../core/json.ts";
import type { Scope } from "../define-kubernetes.ts";
import { review, safe } from "../fixes.ts";
import { textsOf } from "./lists.ts";

type Repair = Pick<Problem, "fix" | "advice">;

/** A deprecated field of a kustomization. */
export interface DeprecatedKustomizationField {
  readonly key: string;
  /** The field that has replaced it. */
  readonly now: string;
  readonly repair: (kustomization: Scope, value: Json) => Repair;
}

/**
 * The fields that `kustomize edit fix` changes too: kubectl.docs.kubernetes.io, and FixKustomizationPreMarshalling in
 * sigs.k8s.io/kustomize/api/types.
 */
export const deprecatedKustomizationFields: readonly DeprecatedKustomizationField[] = [
  {
    key: "bases",
    now: "resources",
    repair: (kustomization, value) => moved(kustomization, "bases", "resources", value),
  },
  { key: "imageTags", now: "images", repair: (kustomization) => renamed(kustomization, "imageTags", "images", null) },
  { key: "commonLabels", now: "labels", repair: labels },
  { key: "patchesStrategicMerge", now: "patches", repair: strategicPatches },
  { key: "patchesJson6902", now: "patches", repair: jsonPatches },
  {
    key: "vars",
    now: "replacements",
    repair: () => ({
      advice: "Replace each variable with an entry of replacements that names its source and targets.",
    }),
  },
];

const earlierRisk =
  "kustomize applies patches before it sets the namespace, names and labels, and patchesJson6902 after that.";

/** Renames the field, if the new name is free. */
function renamed({ at, rename }: Scope, key: string, now: string, risk: string | null): Repair {
  if (at(now) !== undefined) return { advice: `Move its entries to ${now}.` };
  const title = `Rename ${key} to ${now}`;
  return { fix: risk === null ? safe(title, rename([key], now)) : review(title, risk, rename([key], now)) };
}

/** Appends the entries of the field to those under its new name. kustomize reads them in this order, too. */
function moved(kustomization: Scope, key: string, now: string, value: Json): Repair {
  const { at, append, remove } = kustomization;
  if (at(now) === undefined) return renamed(kustomization, key, now, null);
  const entries = textsOf(value);
  if (!Array.isArray(value) || !Array.isArray(at(now)) || entries.length < value.length) {
    return { advice: `Move its entries to ${now}.` };
  }
  return { fix: safe(`Move ${key} to ${now}`, ...entries.map((entry) => append([now], entry)), remove([key])) };
}

/** Replaces `commonLabels` with `labels` that include selectors, which does the same. */
function labels({ at, set, rename }: Scope, value: Json): Repair {
  if (!isObject(value) || at("labels") !== undefined)
    return { advice: "Move them to labels, with includeSelectors: true." };
  const operations = [
    set(["commonLabels"], [{ includeSelectors: true, pairs: value }]),
    rename(["commonLabels"], "labels"),
  ];
  return { fix: safe("Replace commonLabels with labels", ...operations) };
}

/** Renames the field of JSON patches, unless there are strategic patches, which need the same new name. */
function jsonPatches(kustomization: Scope): Repair {
  if (kustomization.at("patchesStrategicMerge") !== undefined) return { advice: "Move its entries to patches." };
  return renamed(kustomization, "patchesJson6902", "patches", earlierRisk);
}

/** Turns each file or text of a patch into an entry of `patches`. */
function strategicPatches({ at, set, rename }: Scope, value: Json): Repair {
  const entries = textsOf(value);
  const inline = entries.some((text) => text.includes("\n"));
  if (!Array.isArray(value) || entries.length < value.length || inline || at("patches") !== undefined) {
    return { advice: "Move each of them to an entry of patches: a file as path, a text as patch." };
  }
  const key = ["patchesStrategicMerge"];
  const operations = [
    set(
      key,
      entries.map((path) => ({ path })),
    ),
    rename(key, "patches"),
  ];
  const risk = "Versions of kustomize before 5.1 accept only one patch in each of these files.";
  return { fix: review("Replace patchesStrategicMerge with patches", risk, ...operations) };
}
