import { valueAt } from "../../../core/json.ts";
import { listAt } from "../../../model/kubernetes/api/validation/read.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { stringMap } from "../../../model/kubernetes/string-map.ts";
import type { UnitIndex } from "../../../model/kubernetes/unit-index.ts";

type Labels = Readonly<Record<string, string>>;

/** The most rollouts and experiments that are looked at. With more, they are assumed to make such pods. */
const mostLookedInto = 200;

/**
 * Whether Argo Rollouts makes pods with all of the labels, apart from those of a workload's own template: the pods of
 * an experiment, and those of a canary or preview with labels of its own. Also true if there are too many objects to
 * look at.
 * https://argo-rollouts.readthedocs.io/en/stable/features/experiment/
 * https://argo-rollouts.readthedocs.io/en/stable/features/ephemeral-metadata/
 */
export function argoPodsHave(labels: Labels, { namespace }: Manifest, index: UnitIndex): boolean {
  const rollouts = index.ofKind({ group: "argoproj.io", kind: "Rollout", namespace });
  const experiments = index.ofKind({ group: "argoproj.io", kind: "Experiment", namespace });
  if (rollouts.length + experiments.length > mostLookedInto) return true;
  const wanted = Object.entries(labels);
  return [...rollouts.flatMap(rolloutLabels), ...experiments.flatMap(experimentLabels)].some((some) =>
    wanted.every(([key, value]) => some[key] === value),
  );
}

/** The labels of a Rollout's pods in its experiments and other versions, which replace some labels of its template. */
function rolloutLabels({ value, podTemplate }: Manifest): readonly Labels[] {
  const canary = valueAt(value, ["spec", "strategy", "canary"]);
  const blueGreen = valueAt(value, ["spec", "strategy", "blueGreen"]);
  const replaced = [
    ...listAt(canary, ["steps"])
      .flatMap((step) => listAt(step, ["experiment", "templates"]))
      .map((template) => valueAt(template, ["metadata", "labels"])),
    ...["canaryMetadata", "stableMetadata"].map((key) => valueAt(canary, [key, "labels"])),
    ...["previewMetadata", "activeMetadata"].map((key) => valueAt(blueGreen, [key, "labels"])),
  ];
  return replaced.map((own) => ({ ...podTemplate?.labels, ...stringMap(own) }));
}

function experimentLabels({ value }: Manifest): readonly Labels[] {
  return listAt(value, ["spec", "templates"]).map((template) =>
    stringMap(valueAt(template, ["template", "metadata", "labels"])),
  );
}
