import { isObject, type Json, textAt, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { listAt } from "../kubernetes/api/validation/read.ts";
import { join } from "../kubernetes/kustomization.ts";
import type { Manifest } from "../kubernetes/manifest.ts";

/**
 * The paths at which an object names the charts that it deploys, and their folders if they may be in this repository.
 */
type ChartPlaces = (object: Json) => readonly { readonly path: Path; readonly folder: string | null }[];

const argoSources =
  (spec: Path): ChartPlaces =>
  (object) => {
    const own = valueAt(object, [...spec, "source"]);
    const sources: [Path, Json][] = own === undefined ? [] : [[[...spec, "source"], own]];
    for (const [index, source] of listAt(object, [...spec, "sources"]).entries()) {
      sources.push([[...spec, "sources", index], source]);
    }
    // A source that doesn't name a chart is a folder of this repository or another one.
    return sources.flatMap(([path, source]) => {
      return textAt(source, ["chart"]) === null ? [] : [{ path: [...path, "chart"], folder: null }];
    });
  };

const fluxRelease: ChartPlaces = (object) => {
  if (isObject(valueAt(object, ["spec", "chartRef"]))) return [{ path: ["spec", "chartRef"], folder: null }];
  const chart = textAt(object, ["spec", "chart", "spec", "chart"]);
  return chart === null ? [] : [{ path: ["spec", "chart", "spec", "chart"], folder: join("", chart) }];
};

/**
 * k3s includes the charts that a HelmChartConfig configures. It gets others from a repository or from the object
 * itself.
 */
const k3sChart: ChartPlaces = () => [{ path: ["spec"], folder: null }];

/** Other kinds name a chart, or its source, in one place. */
const chartAt =
  (...path: Path): ChartPlaces =>
  (object) =>
    valueAt(object, path) === undefined ? [] : [{ path, folder: null }];

const sveltos: ChartPlaces = (object) => {
  return listAt(object, ["spec", "helmCharts"]).map((_chart, index) => ({
    path: ["spec", "helmCharts", index],
    folder: null,
  }));
};

/**
 * Kinds that deploy charts, by group and kind.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/helm/
 * https://fluxcd.io/flux/components/helm/helmreleases/
 * https://docs.k3s.io/add-ons/helm
 * https://fleet.rancher.io/helm-ops
 * https://projectsveltos.github.io/sveltos/main/addons/helm_charts/
 * https://github.com/kubernetes-sigs/cluster-api-addon-provider-helm
 * https://marketplace.upbound.io/providers/crossplane-contrib/provider-helm
 * https://carvel.dev/kapp-controller/docs/latest/app-spec/
 */
const places: Readonly<Record<string, ChartPlaces>> = {
  "addons.cluster.x-k8s.io/HelmChartProxy": chartAt("spec", "chartName"),
  "argoproj.io/Application": argoSources(["spec"]),
  "argoproj.io/ApplicationSet": argoSources(["spec", "template", "spec"]),
  "config.projectsveltos.io/ClusterProfile": sveltos,
  "config.projectsveltos.io/Profile": sveltos,
  "fleet.cattle.io/Bundle": chartAt("spec", "helm"),
  "fleet.cattle.io/HelmOp": chartAt("spec", "helm"),
  "helm.cattle.io/HelmChart": k3sChart,
  "helm.cattle.io/HelmChartConfig": k3sChart,
  "helm.crossplane.io/Release": chartAt("spec", "forProvider", "chart"),
  "helm.m.crossplane.io/Release": chartAt("spec", "forProvider", "chart"),
  "helm.toolkit.fluxcd.io/HelmRelease": fluxRelease,
  "kappctrl.k14s.io/App": chartAt("spec", "fetch"),
  "packaging.carvel.dev/PackageInstall": chartAt("spec", "packageRef"),
};

/**
 * The paths at which an object names charts that are not in the repository. `charts` are the folders of those that are.
 */
export function chartsElsewhere({ group, kind, scope, value }: Manifest, charts: ReadonlySet<string>): readonly Path[] {
  const id = `${group}/${kind}`;
  const placesIn = scope === "object" && Object.hasOwn(places, id) ? places[id] : undefined;
  return (placesIn?.(value) ?? []).flatMap(({ path, folder }) => {
    return folder !== null && charts.has(folder) ? [] : [path];
  });
}
