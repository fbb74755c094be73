import type { Finding } from "../core/finding.ts";
import { fingerprintOf, identityOf } from "../core/identity.ts";
import { valueAt } from "../core/json.ts";
import { type Path, startsWith } from "../core/path.ts";
import type { Range } from "../core/range.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import type { Container } from "../model/kubernetes/pod-template.ts";
import { rangeIn } from "../rules/lib/places.ts";
import type { Analysis } from "./analyze.ts";

/** What a review knows about a finding in addition to what a report contains. */
export interface ReviewPlaces {
  /** The text that causes it, the most relevant first. */
  readonly causes: readonly Range[];
  /** The fingerprints that it would have if it were written for each container instead of their pod. */
  readonly aliases: readonly string[];
}

/** The most containers of a pod that are looked at. */
const containerLimit = 20;
const nowhere: ReviewPlaces = { causes: [], aliases: [] };

/** Where else a finding may be shown, and which other fingerprints it may have. */
export function placesOf({ files, ground }: Pick<Analysis, "files" | "ground">, finding: Finding): ReviewPlaces {
  const file = files.get(finding.source.path);
  if (file?.format !== "yaml" || finding.object === null) return nowhere;
  const document = file.documents.find(({ range: [, end] }) => finding.range[0] < end) ?? file.documents.at(-1);
  const manifest = document && ground.manifestsOf(document).find(({ object }) => object === finding.object);
  if (manifest === undefined) return nowhere;
  const { about, shared } = containersOf(finding, manifest);
  const paths = [...(finding.causedBy ?? []), ...about.map(({ path }) => [...path, "image"])];
  const causes = paths.filter((path) => valueAt(manifest.value, path) !== undefined);
  return {
    causes: causes.map((path) => rangeIn(manifest, path)),
    aliases:
      shared === null ? [] : about.map((container) => aliasOf(finding, manifest, [...container.path, ...shared])),
  };
}

/**
 * The containers that a finding is about. If it is about a setting of their pod, also its path below the pod's spec.
 */
function containersOf(
  { path }: Finding,
  { podTemplate }: Manifest,
): { readonly about: readonly Container[]; readonly shared: Path | null } {
  const own = podTemplate?.containers.find((container) => startsWith(path, container.path));
  if (own !== undefined) return { about: [own], shared: null };
  const setting = podTemplate !== null && startsWith(path, podTemplate.specPath);
  const shared = setting ? path.slice(podTemplate.specPath.length) : [];
  if (podTemplate === null || shared[0] !== "securityContext") return { about: [], shared: null };
  return { about: podTemplate.containers.slice(0, containerLimit), shared };
}

function aliasOf({ rule, source, object }: Finding, { value }: Manifest, path: Path): string {
  return fingerprintOf(identityOf({ rule, file: source.path, object, path, value }), 0);
}
