import { isObject, type Json, type JsonObject } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { stringMap } from "../../../model/kubernetes/string-map.ts";
import type { UnitIndex } from "../../../model/kubernetes/unit-index.ts";
import { selectorMatches } from "./own-selector.ts";

/** The most workloads that a selector is compared with. With more, the result is not known. */
const mostSelected = 200;

/**
 * The workloads of the namespace whose pods match a `labelSelector`; null if that can't be determined or there are too
 * many.
 */
export function podsMatching(
  selector: Json | undefined,
  { namespace }: Manifest,
  index: UnitIndex,
): readonly Manifest[] | null {
  if (!isObject(selector)) return null;
  const some = fewestLabeled(stringMap(selector["matchLabels"]), namespace, index);
  const known = matching.get(some) ?? new WeakMap<JsonObject, readonly Manifest[] | null>();
  matching.set(some, known);
  const before = known.get(selector);
  if (before !== undefined) return before;
  const found = matchingAmong(some, selector);
  known.set(selector, found);
  return found;
}

/**
 * Known results by the list of workloads that a selector is compared with. The list stays the same until one of them
 * changes.
 */
const matching = new WeakMap<readonly Manifest[], WeakMap<JsonObject, readonly Manifest[] | null>>();

function matchingAmong(some: readonly Manifest[], selector: JsonObject): readonly Manifest[] | null {
  if (some.length > mostSelected) return null;
  const answers = some.map((workload) => selectorMatches(selector, workload.podTemplate?.labels ?? {}));
  return answers.includes(null) ? null : some.filter((_workload, place) => answers[place] === true);
}

/** Whether pods of the namespace have all labels. Also true if there are too many pods to look at. */
export function somePodsHave(
  labels: Readonly<Record<string, string>>,
  { namespace }: Manifest,
  index: UnitIndex,
): boolean {
  const some = fewestLabeled(labels, namespace, index);
  if (some.length > mostSelected) return true;
  const wanted = Object.entries(labels);
  return some.some(({ podTemplate }) => wanted.every(([key, value]) => podTemplate?.labels[key] === value));
}

/**
 * The workloads with one of the labels: the one that the fewest workloads have. All workloads of the namespace if there
 * are no labels.
 */
function fewestLabeled(
  labels: Readonly<Record<string, string>>,
  namespace: string | null,
  index: UnitIndex,
): readonly Manifest[] {
  return Object.entries(labels)
    .map(([key, value]) => index.podsLabeled(namespace, key, value))
    .reduce((fewest, some) => (some.length < fewest.length ? some : fewest), index.podsIn(namespace));
}

/** What happens once an object selects the pods of a workload. */
export function effectOfSelecting({ kind }: Manifest, workload: Manifest): string {
  const pods = `the pods of ${workload.kind} ${JSON.stringify(workload.name)}`;
  if (kind === "Service") return `The Service then sends traffic to ${pods}.`;
  return kind === "NetworkPolicy" ? `The policy then applies to ${pods}.` : `The budget then applies to ${pods}.`;
}

/** The path to the labels of a workload's pods. */
export function labelsPath({ podTemplate }: Manifest): Path {
  return [...(podTemplate?.path ?? []), "metadata", "labels"];
}
