import { isManifestPath } from "../../formats/yaml-path.ts";
import { directoryOf } from "../kubernetes/kustomization.ts";
import type { ImageBuild } from "./image-build.ts";
import { lastStep } from "./image-name.ts";

/** YAML and JSON files that are not manifests deployed by the repository. */
const elsewhere =
  /(?:^|\/)(?:\.[^/]+|node_modules|vendor|testdata|fixtures|crds?|templates|locales?|i18n|dashboards)\/|(?:^|\/)(?:\.[^/]+|package(?:-lock)?\.json|tsconfig[^/]*\.json|composer\.json|(?:docker-)?compose[^/]*|skaffold[^/]*|Chart\.yaml|values[^/]*\.yaml|openapi[^/]*|swagger[^/]*|mkdocs\.yml|pnpm-[^/]*|renovate\.json)$/i;

const usual =
  /(?:^|\/)[^/]*(?:k8s|kube|deploy|manifest|kustom|overlay|base|cluster|flux|argo|gitops|release|helm|infra|apps?)[^/]*/i;

/**
 * The YAML and JSON files that may run the images of the Dockerfiles, the likeliest first, judging by their paths only:
 * those with the image's name in them, then those in usual places for manifests, then those near the Dockerfile.
 */
export function likelyManifests(
  paths: Iterable<string>,
  dockerfiles: readonly string[],
  builds: readonly ImageBuild[],
): string[] {
  const names = new Set(dockerfiles.flatMap((path) => namesOf(path, builds)));
  const places = new Set(dockerfiles.flatMap((path) => path.split("/").slice(0, -1)));
  const ranked: { readonly path: string; readonly rank: number }[] = [];
  for (const path of paths) {
    if (!isManifestPath(path) || elsewhere.test(path)) continue;
    const steps = path.toLowerCase().split("/");
    const hasName = steps.some(
      (step) => names.has(step.replace(/\.\w+$/, "")) || words(step).some((word) => names.has(word)),
    );
    const near = steps.filter((step) => places.has(step)).length;
    const json = /\.json$/i.test(path) ? 1 : 0;
    ranked.push({ path, rank: json * 8 + (hasName ? 0 : 4) + (usual.test(path) ? 0 : 2) + (near > 0 ? 0 : 1) });
  }
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ path }) => path);
}

/** The names that images of a Dockerfile may have. */
function namesOf(dockerfile: string, builds: readonly ImageBuild[]): string[] {
  const images = builds.filter((build) => build.dockerfile === dockerfile).flatMap((build) => build.images);
  const directory = directoryOf(dockerfile);
  const own = dockerfile.slice(directory.length).replace(/^\/|\.?(?:Dockerfile|Containerfile)\.?/gi, "");
  const names = [...images.map((image) => lastStep(image) ?? ""), directory.slice(directory.lastIndexOf("/") + 1), own];
  return names.map((name) => name.toLowerCase()).filter((name) => name.length > 1);
}

function words(step: string): string[] {
  return step.split(/[._-]/);
}
