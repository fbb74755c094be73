import { isLabelValue } from "../../../model/kubernetes/api/validation/grammar.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { UnitIndex } from "../../../model/kubernetes/unit-index.ts";

/** A workload whose pods a selector misses because of one label. */
export interface NearMiss {
  readonly workload: Manifest;
  /** The key in the selector that the pods do not have, or not with this value. */
  readonly key: string;
  readonly meant: { readonly key: string } | { readonly value: string };
}

/** The most workloads that are compared one by one. With more, no correction is suggested. */
const mostCompared = 200;

/**
 * The workload that a selector of equal labels probably means. Its pods have all labels but one. For that one, they
 * have nearly the same value, or the same value under another key, or the workload has the name of the selecting
 * object. Null if there is none or if several different corrections are possible.
 */
export function nearMiss(
  selecting: Manifest,
  labels: Readonly<Record<string, string>>,
  index: UnitIndex,
): NearMiss | null {
  const wanted = Object.entries(labels);
  const misses = candidates(selecting, wanted, index)
    .filter(({ group }) => group !== "batch")
    .flatMap((workload) => missOf(selecting, wanted, workload) ?? [])
    .filter(({ key, meant }) => !("key" in meant && isSetByOperator(selecting, key, labels[key] ?? "", index)));
  const [first, ...others] = misses;
  if (first === undefined) return null;
  const same = others.every(
    ({ key, meant }) => JSON.stringify([key, meant]) === JSON.stringify([first.key, first.meant]),
  );
  return same ? first : null;
}

type Pairs = readonly (readonly [key: string, value: string])[];

/** Workloads that have all labels but one; for a single label, those of the namespace. None if there are too many. */
function candidates({ namespace }: Manifest, wanted: Pairs, index: UnitIndex): readonly Manifest[] {
  if (wanted.length === 1) {
    const all = index.podsIn(namespace);
    return all.length > mostCompared ? [] : all;
  }
  const counts = new Map<Manifest, number>();
  for (const [key, value] of wanted) {
    const labeled = index.podsLabeled(namespace, key, value);
    if (labeled.length > mostCompared) return [];
    for (const workload of labeled) counts.set(workload, (counts.get(workload) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count === wanted.length - 1).map(([workload]) => workload);
}

function missOf(selecting: Manifest, wanted: Pairs, workload: Manifest): NearMiss | null {
  const labels = workload.podTemplate?.labels ?? {};
  const missing = wanted.filter(([key, value]) => labels[key] !== value);
  const [[key, value] = ["", ""]] = missing;
  if (missing.length !== 1) return null;
  const actual = labels[key];
  // A token is filled in later.
  if (!isLabelValue(value) || (actual !== undefined && !isLabelValue(actual))) return null;
  if (actual !== undefined) {
    const named = wanted.length === 1 && workload.name !== null && workload.name === selecting.name;
    return named || isMisspelled(value, actual) ? { workload, key, meant: { value: actual } } : null;
  }
  const keys = Object.keys(labels).filter((other) => labels[other] === value && !wanted.some(([own]) => own === other));
  const [other, ...more] = keys;
  return other === undefined || more.length > 0 ? null : { workload, key, meant: { key: other } };
}

/**
 * Whether an operator may set a label on the pods that it makes, which are in no file: the label is under the domain of
 * a program, such as `cnpg.io/cluster`, or its value is the name of another project's object. People write keys without
 * a domain, and those of https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/.
 */
function isSetByOperator({ namespace }: Manifest, key: string, value: string, index: UnitIndex): boolean {
  const domain = /^(?<domain>[^/]+)\//.exec(key)?.groups?.["domain"] ?? null;
  if (domain !== null && domain !== "app.kubernetes.io") return true;
  return index.ofOtherProjects(namespace, value).length > 0;
}

/**
 * Whether two names are spellings of the same name: they differ by case and separators, by two swapped letters or, if
 * they are longer, by a single letter. False for two names of a series: `v1` and `v2`, `node-1` and `node-10`.
 */
export function isMisspelled(text: string, other: string): boolean {
  if (text.replace(/\d+/g, "0") === other.replace(/\d+/g, "0")) return false;
  if (lettersOf(text) === lettersOf(other)) return true;
  const [own, others] = differenceOf(text, other);
  if (own.length === 2 && others.length === 2) return own[0] === others[1] && own[1] === others[0];
  if (own.length > 1 || others.length > 1) return false;
  return Math.min(text.length, other.length) >= (own.length === others.length ? 5 : 4);
}

/** What remains of two texts without their common beginning and end. */
function differenceOf(text: string, other: string): readonly [string, string] {
  const shorter = Math.min(text.length, other.length);
  let start = 0;
  while (start < shorter && text[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && text.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [text.slice(start, text.length - end), other.slice(start, other.length - end)];
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[-_.]/g, "");
}
