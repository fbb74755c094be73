import { isObject, valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { stringMap } from "../../../model/kubernetes/string-map.ts";
import { unitIndex } from "../../../model/kubernetes/unit-index.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";

/** Of more Services for one workload, nobody knows which ones count. */
const mostServices = 50;

/**
 * The Services of the unit that certainly select the pods of a workload: those of its file if there are any, since the
 * files of a directory are often alternatives. A unit is looked through once, and not for each workload.
 */
export function servicesSelecting(workload: Manifest, workspace: Workspace): readonly Manifest[] {
  const { podTemplate, namespace, source } = workload;
  if (podTemplate === null) return [];
  const unit = workspace.unitOf(workload);
  const { byLabel, withOwnPods } = serviceIndex(unit);
  const candidates = Object.entries(podTemplate.labels).flatMap(([key, value]) => {
    return byLabel.get(labelKey(namespace, key, value)) ?? [];
  });
  if (candidates.length > mostServices) return [];
  const selecting = candidates.filter((service) => selectsPods(service, workload));
  const own = selecting.filter((service) => service.source.path === source.path);
  const hasOwnPods = (service: Manifest): boolean => {
    const has = withOwnPods.get(service) ?? hasPodsOfItsFile(service, unit);
    withOwnPods.set(service, has);
    return has;
  };
  const items = own.length > 0 ? own : selecting.filter((service) => !hasOwnPods(service));
  return new Set(items.map(({ name }) => name)).size === items.length ? items : [];
}

interface ServiceIndex {
  /** The Services of a unit by the first label of their selectors. */
  readonly byLabel: ReadonlyMap<string, readonly Manifest[]>;
  /** Whether they select pods of their own files, as far as somebody has asked. */
  readonly withOwnPods: Map<Manifest, boolean>;
}

const known = new WeakMap<readonly Manifest[], ServiceIndex>();

function serviceIndex(unit: readonly Manifest[]): ServiceIndex {
  const found = known.get(unit);
  if (found !== undefined) return found;
  const services = new Map<string, Manifest[]>();
  for (const manifest of unit) {
    const [first] = Object.entries(serviceSelector(manifest) ?? {});
    if (first === undefined) continue;
    const key = labelKey(manifest.namespace, ...first);
    const list = services.get(key) ?? [];
    list.push(manifest);
    services.set(key, list);
  }
  const index = { byLabel: services, withOwnPods: new Map<Manifest, boolean>() };
  known.set(unit, index);
  return index;
}

/** The selector of a Service; null for other objects, and where it holds anything but strings. */
function serviceSelector({ group, kind, value }: Manifest): Readonly<Record<string, string>> | null {
  const selector = group === "" && kind === "Service" ? valueAt(value, ["spec", "selector"]) : null;
  if (!isObject(selector)) return null;
  const labels = stringMap(selector);
  return Object.keys(labels).length === Object.keys(selector).length ? labels : null;
}

function selectsPods(service: Manifest, { podTemplate }: Manifest): boolean {
  return Object.entries(serviceSelector(service) ?? {}).every(([key, value]) => podTemplate?.labels[key] === value);
}

/** True for a Service that selects pods of its own file. */
function hasPodsOfItsFile(service: Manifest, unit: readonly Manifest[]): boolean {
  const [first] = Object.entries(serviceSelector(service) ?? {});
  const labeled = first === undefined ? [] : unitIndex(unit).podsLabeled(service.namespace, ...first);
  return labeled.some((workload) => {
    return workload.source.path === service.source.path && selectsPods(service, workload);
  });
}

function labelKey(namespace: string | null, key: string, value: string): string {
  return JSON.stringify([namespace, key, value]);
}
