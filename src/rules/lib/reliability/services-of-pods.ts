import { isObject, valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import { stringMap } from "../../../model/kubernetes/string-map.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";

/** The most Services that are considered for one workload. With more, it isn't known which ones matter. */
const mostServices = 50;

/** The first label in a Service's selector, as a key for looking it up. */
const firstLabels: Facts = remembered((manifest) => {
  const [first] = Object.entries(serviceSelector(manifest) ?? {});
  return first === undefined ? [] : [labelKey(manifest.namespace, ...first)];
});

/** The labels of a workload's pods together with its file, as keys for looking it up. */
const labelsInFile: Facts = remembered(({ podTemplate, namespace, source, kind }) => {
  if (podTemplate === null || kind === "PodTemplate") return [];
  return Object.entries(podTemplate.labels).map((label) => labelKey(namespace, ...label, source.path));
});

/**
 * The Services of the unit that certainly select the pods of a workload. If there are any in its file, only those
 * count, since the files of a directory are often alternatives. They are looked up by a label.
 */
export function servicesSelecting(workload: Manifest, workspace: Workspace): readonly Manifest[] {
  const { podTemplate, namespace, source } = workload;
  if (podTemplate === null) return [];
  const keys = Object.entries(podTemplate.labels).map((label) => labelKey(namespace, ...label));
  const candidates = workspace.having(workload, firstLabels, ...keys);
  if (candidates.length > mostServices) return [];
  const selecting = candidates.filter((service) => selectsPods(service, workload));
  const own = selecting.filter((service) => service.source.path === source.path);
  const items = own.length > 0 ? own : selecting.filter((service) => !hasPodsOfItsFile(service, workspace));
  return new Set(items.map(({ name }) => name)).size === items.length ? items : [];
}

/** The selector of a Service; null for other objects, and if it contains anything but strings. */
function serviceSelector({ group, kind, value }: Manifest): Readonly<Record<string, string>> | null {
  const selector = group === "" && kind === "Service" ? valueAt(value, ["spec", "selector"]) : null;
  if (!isObject(selector)) return null;
  const labels = stringMap(selector);
  return Object.keys(labels).length === Object.keys(selector).length ? labels : null;
}

function selectsPods(service: Manifest, { podTemplate }: Manifest): boolean {
  return Object.entries(serviceSelector(service) ?? {}).every(([key, value]) => podTemplate?.labels[key] === value);
}

/** Whether a Service selects pods in its own file. */
function hasPodsOfItsFile(service: Manifest, workspace: Workspace): boolean {
  const [first] = Object.entries(serviceSelector(service) ?? {});
  if (first === undefined) return false;
  const { namespace, source } = service;
  const labeled = workspace.having(service, labelsInFile, labelKey(namespace, ...first, source.path));
  return labeled.some((workload) => selectsPods(service, workload));
}

function labelKey(namespace: string | null, key: string, value: string, file?: string): string {
  return JSON.stringify([namespace, key, value, file ?? null]);
}
