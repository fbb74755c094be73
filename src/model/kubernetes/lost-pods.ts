import type { Manifest } from "./manifest.ts";
import { isNeverApplied } from "./never-applied.ts";
import { type ObjectList, remembered } from "./object-list.ts";
import { podSelector } from "./pod-selector.ts";
import { podsHave, workloadsFor } from "./selection.ts";
import type { LostPods, Workspace } from "./workspace.ts";

/** What a review needs to know about selected pods in the base, in order to find selectors that lose all of theirs. */
export interface EarlierPods {
  /** For objects by their places: the labels that they selected, and the workloads whose pods have them. */
  readonly selected: ReadonlyMap<string, Selected>;
  /** The places of all workloads. */
  readonly workloads: ReadonlySet<string>;
}

interface Selected {
  readonly labels: string;
  readonly workloads: readonly WorkloadName[];
}

type WorkloadName = LostPods["workloads"][number];

/** The most workloads of a selector that are kept, and those at the head that it is compared with. */
const mostSelected = 100;

/** Collects what is kept of the base. `stays` says whether something may still make an object at the head. */
export function earlierPods(workspace: Workspace, stays: (manifest: Manifest) => boolean): EarlierPods {
  const selected = new Map<string, Selected>();
  const workloads = new Set<string>();
  for (const manifest of workspace.manifests()) {
    if (manifest.podTemplate !== null) workloads.add(placeOf(manifest));
    const selector = podSelector(manifest);
    if (selector === null) continue;
    const { labels } = selector;
    const unit: Pick<ObjectList, "having"> = {
      having: (facts, ...wanted) => workspace.having(manifest, facts, ...wanted),
    };
    const found = workloadsFor(labels, unit).filter((one) => isBeside(manifest, one) && podsHave(one, labels) === true);
    if (found.length === 0 || found.length > mostSelected) continue;
    if (found.some((one) => stays(one) || isNeverApplied(one))) continue;
    const names = found.map(({ kind, name }) => ({ kind, name }));
    selected.set(placeOf(manifest), { labels: JSON.stringify(labels), workloads: names });
  }
  return { selected, workloads };
}

function isBeside({ namespace }: Manifest, workload: Manifest): boolean {
  return workload.namespace === namespace;
}

function placeOf({ source, kind, namespace, name }: Manifest): string {
  return JSON.stringify([source.path, kind, namespace, name]);
}

/** What the head of a review knows about the workloads of a selector. */
export interface PodsAround {
  readonly unit: () => ObjectList;
  readonly partial: () => ObjectList;
  readonly all: () => ObjectList;
  /** Whether something that is not known may make pods of a workload with these labels. */
  readonly mayBeMade: (workload: WorkloadName, labels: Readonly<Record<string, string>>) => boolean;
}

/** The pods that an object selected in the base, and that the change removes or gives other labels. */
export function lostPods(manifest: Manifest, earlier: EarlierPods, around: PodsAround): LostPods | null {
  const before = earlier.selected.get(placeOf(manifest));
  const selector = before === undefined ? null : podSelector(manifest);
  if (before === undefined || selector === null || JSON.stringify(selector.labels) !== before.labels) return null;
  const { labels } = selector;
  const { unit, partial, all, mayBeMade } = around;
  const isNew = (workload: Manifest): boolean => !earlier.workloads.has(placeOf(workload));
  const mayHave = (workload: Manifest): boolean => podsHave(workload, labels) !== false;
  const known = [workloadsFor(labels, unit()), workloadsFor(labels, partial())].flat();
  const others = workloadsFor(labels, all()).filter(isNew);
  if ([known, others].some((some) => some.length > mostSelected || some.some(mayHave))) return null;
  const { workloads } = before;
  if (workloads.some((workload) => mayBeMade(workload, labels))) return null;
  const named = (list: ObjectList): readonly Manifest[] => list.having(names, ...workloads.map(nameWord));
  if (named(all()).some((one) => isNew(one))) return null;
  const changed = named(unit()).filter((one) => isBeside(manifest, one));
  const kinds = new Set(workloads.map(({ kind }) => kind));
  const added = unit()
    .having(workloadKinds, ...kinds)
    .filter((one) => isBeside(manifest, one) && isNew(one));
  const isReplaced = workloads.length === 1 && changed.length === 0 && added.length === 1;
  return { workloads, changed, successor: isReplaced ? (added[0] ?? null) : null };
}

const workloadKinds = remembered(({ kind, podTemplate }) => (podTemplate === null ? [] : [kind]));

const names = remembered(({ kind, name }) => (name === null ? [] : [nameWord({ kind, name })]));

function nameWord({ kind, name }: WorkloadName): string {
  return `${kind}/${name ?? ""}`;
}
