import { type Json, valueAt } from "../../core/json.ts";
import type { ChangedPlace } from "../compare-texts.ts";
import type { Built } from "./build-kustomization.ts";
import { nameKustomizations } from "./name-kustomizations.ts";

/** Says which further objects a change reaches, and in which kustomizations; null if there are none. */
export function furtherObjectsRisk(built: readonly Built[], others: readonly ChangedPlace[]): string | null {
  if (others.length === 0) return null;
  const homes = new Map(built.map((one) => [one.path, one]));
  const names = others.map(({ variant, document }) => {
    return nameOf(homes.get(variant)?.parsed.documents[document]?.value ?? null);
  });
  const [name, ...further] = new Set(names);
  const what = further.length > 0 ? `${further.length + 1} other objects` : (name ?? "another object");
  return `It also changes ${what} in ${nameKustomizations(others.map(({ variant }) => homes.get(variant)?.root.path ?? ""))}.`;
}

/** The kind and the name of an object; null if it has no name. */
function nameOf(object: Json): string | null {
  const [kind, name] = [valueAt(object, ["kind"]), valueAt(object, ["metadata", "name"])];
  return typeof kind === "string" && typeof name === "string" ? `${kind} ${JSON.stringify(name)}` : null;
}
