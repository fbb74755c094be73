import { isObject, type JsonObject, valueAt } from "../../core/json.ts";
import { type Path, startsWith } from "../../core/path.ts";
import { sameJson } from "../../core/same-json.ts";
import type { Manifest } from "./manifest.ts";
import { type Facts, type ObjectList, remembered } from "./object-list.ts";
import type { Resolution } from "./workspace.ts";

/** The complete and the partial objects that are deployed with an object. */
export interface DeployedWith {
  readonly whole: ObjectList;
  readonly partial: ObjectList;
}

/**
 * The most workloads of one Service, and the most Services with the same selector, for which the selection is known.
 * Otherwise, a file in which everything selects everything would take quadratic time.
 */
const mostRelated = 50;

/** The most objects with the same pair of a label and a value that are compared one by one. */
const mostCandidates = 300;

const nothing: Resolution<Manifest> = { items: [], complete: true };
const unknown: Resolution<Manifest> = { items: [], complete: false };

/** The workloads whose pods a core Service selects. */
export function selectedBy(service: Manifest, { whole, partial }: DeployedWith): Resolution<Manifest> {
  const selector = selectorOf(service);
  if (selector === null) return nothing;
  const alike = whole.having(ownSelector, ...ownSelector(service));
  const candidates = alike.length > mostRelated ? null : workloadsFor(selector, whole);
  if (candidates === null || candidates.length > mostCandidates) return unknown;
  const isOpen = workloadsFor(selector, partial).some((workload) => selects(service, workload) !== false);
  const found = resolve(service, candidates, isOpen, (workload) => selects(service, workload));
  const isTold = (workload: Manifest): boolean => servicesFor(workload, whole).length <= mostCandidates;
  return found.items.length <= mostRelated && found.items.every(isTold) ? found : unknown;
}

/** The core Services that may select a workload's pods. Whether they prefer others is not checked. */
export function selecting(workload: Manifest, { whole, partial }: DeployedWith): Resolution<Manifest> {
  if (workload.podTemplate === null) return nothing;
  const candidates = servicesFor(workload, whole);
  if (candidates.length > mostCandidates) return unknown;
  const isOpen = servicesFor(workload, partial).some((service) => selects(service, workload) !== false);
  const isKnown = (service: Manifest): boolean =>
    whole.having(ownSelector, ...ownSelector(service)).length <= mostRelated;
  return resolve(workload, candidates.filter(isKnown), isOpen, (service) => selects(service, workload));
}

/** Whether two states of an object select the same objects and are selected by the same ones. */
export function selectsAlike(before: Manifest, now: Manifest): boolean {
  return (
    before.kind === now.kind &&
    before.group === now.group &&
    before.name === now.name &&
    before.namespace === now.namespace &&
    before.source.path === now.source.path &&
    before.unfilled.length + now.unfilled.length === 0 &&
    sameJson(before.podTemplate?.labels ?? null, now.podTemplate?.labels ?? null) &&
    sameJson(selectorOf(before), selectorOf(now))
  );
}

/** Whether an object is a Service of the core API. */
export function isService({ group, kind }: Pick<Manifest, "group" | "kind">): boolean {
  return group === "" && kind === "Service";
}

/** The workloads that a selector may select: those with its rarest pair, and those whose labels are not all known. */
export function workloadsFor(selector: JsonObject, list: Pick<ObjectList, "having">): readonly Manifest[] {
  const pairs = certainPairs(selector);
  const rarest = pairs.toSorted((a, b) => list.having(podLabels, a).length - list.having(podLabels, b).length)[0];
  return list.having(podLabels, ...(rarest === undefined ? [any] : [rarest, open]));
}

/** The Services that may select a workload. */
function servicesFor(workload: Manifest, list: ObjectList): readonly Manifest[] {
  const labels = podLabels(workload);
  const pairs = labels.filter((label) => label !== any);
  return list.having(leadingPair, ...(labels.includes(open) ? [any] : [...pairs, open]));
}

/** Facts that can't be confused with a pair of a label and a value. */
const any = "any";
const open = "open";

/** The labels of a workload's pods as facts; `open` if some are not known. */
const podLabels: Facts = remembered((manifest) => {
  const { podTemplate } = manifest;
  if (podTemplate === null) return [];
  const entries = Object.entries(podTemplate.labels);
  const isOpen = entries.some(([, value]) => hasPlaceholder(value)) || hasUnfilledLabel(manifest, podTemplate.path);
  return [any, ...entries.map(pairText), ...(isOpen ? [open] : [])];
});

/** A pair that all pods of a Service have, preferably one that few other pods have; `open` if none is known. */
const leadingPair: Facts = remembered((manifest) => {
  const selector = selectorOf(manifest);
  if (selector === null) return [];
  const pairs = certainPairs(selector);
  return [any, pairs.find((pair) => !isCommon.test(pair)) ?? pairs[0] ?? open];
});

/** Labels that all objects of an application or a release have. */
const isCommon = /^\["[^"]*(?:chart|env|environment|heritage|instance|managed-by|part-of|release|tier|version)"/;

const ownSelector: Facts = remembered((manifest) => {
  const selector = selectorOf(manifest);
  if (selector === null) return [];
  const pairs = Object.entries(selector).toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return [JSON.stringify([manifest.namespace, pairs])];
});

function certainPairs(selector: JsonObject): readonly string[] {
  return Object.entries(selector).flatMap(([key, value]) => {
    return typeof value === "string" && !hasPlaceholder(value) ? [pairText([key, value])] : [];
  });
}

function pairText(pair: readonly [key: string, value: string]): string {
  return JSON.stringify(pair);
}

/**
 * The related objects among those that are deployed together. Those in the same file take precedence, since directories
 * often contain alternatives. If the files of a unit define an object twice, it is unknown which one counts.
 */
function resolve(
  manifest: Manifest,
  candidates: readonly Manifest[],
  isOpen: boolean,
  related: (other: Manifest) => boolean | null,
): Resolution<Manifest> {
  const yes: Manifest[] = [];
  let unsure = isOpen;
  for (const other of candidates) {
    const answer = related(other);
    if (answer === true) yes.push(other);
    else if (answer === null) unsure = true;
  }
  const own = yes.filter(({ source }) => source.path === manifest.source.path);
  const items = own.length > 0 ? own : yes;
  const names = new Set(items.map(({ group, kind, name }) => JSON.stringify([group, kind, name])));
  return { items, complete: !unsure && names.size === items.length };
}

/**
 * Whether a Service selects the pods of a workload: each pair of its selector is in their labels, and both are in the
 * same namespace (API reference, ServiceSpec.selector). Null if not known.
 */
function selects(service: Manifest, workload: Manifest): boolean | null {
  const selector = selectorOf(service);
  if (selector === null) return false;
  const found = podsHave(workload, selector);
  if (found === false || service.namespace === workload.namespace) return found;
  return service.namespace !== null && workload.namespace !== null ? false : null;
}

/** Whether the pods of a workload have all labels of a selector. Null if not known. */
export function podsHave(workload: Manifest, selector: JsonObject): boolean | null {
  const { podTemplate, kind } = workload;
  // A PodTemplate is a form for others to fill in: no pod is created from it.
  if (podTemplate === null || kind === "PodTemplate") return false;
  let certain = true;
  for (const [key, value] of Object.entries(selector)) {
    const label = podTemplate.labels[key];
    if (label === value) continue;
    const mayMatch =
      typeof value !== "string" ||
      hasPlaceholder(value) ||
      (label === undefined
        ? isUnfilled(workload, [...podTemplate.path, "metadata", "labels", key])
        : hasPlaceholder(label));
    if (!mayMatch) return false;
    certain = false;
  }
  return certain ? true : null;
}

function selectorOf(service: Manifest): JsonObject | null {
  if (!isService(service)) return null;
  const selector = valueAt(service.value, ["spec", "selector"]);
  return isObject(selector) && Object.keys(selector).length > 0 ? selector : null;
}

/** Whether a label has a token: labels can only contain letters, digits, `-`, `_` and `.`. */
function hasPlaceholder(text: string): boolean {
  return /[^\w.-]|^__|__$/.test(text);
}

function hasUnfilledLabel({ unfilled }: Manifest, template: Path): boolean {
  const labels = [...template, "metadata", "labels"];
  return unfilled.some((path) => startsWith(labels, path) || startsWith(path, labels));
}

function isUnfilled({ unfilled }: Manifest, path: Path): boolean {
  return unfilled.some((each) => startsWith(path, each));
}
