import { enumerate } from "../core/enumerate.ts";
import type { Skipped } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import { textAt } from "../core/json.ts";
import { type Path, startsWith } from "../core/path.ts";
import type { SourceFile } from "../core/source-file.ts";
import { frontendOf } from "../formats/dockerfile/directives.ts";
import type { DockerfileFile } from "../formats/dockerfile/dockerfile-file.ts";
import type { YamlDocument, YamlFile } from "../formats/yaml/yaml-file.ts";
import { chartsElsewhere } from "../model/charts/charts-elsewhere.ts";
import { valuesElsewhere } from "../model/charts/values-elsewhere.ts";
import { grantsInside } from "../model/kubernetes/grants-inside.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import { manifestsInData, manifestsInside, mayHoldEncoded } from "../model/kubernetes/manifests-inside.ts";
import { patchesInside } from "../model/kubernetes/patches-inside.ts";
import { partOf } from "../model/kubernetes/read-manifests.ts";
import { rightsInside } from "../model/kubernetes/rights-inside.ts";
import { deployedLeft } from "./left-elsewhere.ts";

/** What the objects of a file deploy or change without any rule checking it, with lines. */
export function leftInside(file: YamlFile, manifests: readonly Manifest[], charts: ReadonlySet<string>): Skipped[] {
  const chartsLeft = manifests.flatMap((manifest) => chartsLeftOf(manifest, charts));
  const filledIn = deployedLeft(file.source).map((left): Skipped => ({ ...left, findings: "known" }));
  const byRoot = groupBy(manifests, ({ root }) => root);
  const rights = shortened(
    file.source.path,
    manifests.flatMap((manifest) => [
      ...grantsInside(manifest).map((path) => leftAt(manifest, path, grantWords(manifest, path))),
      ...rightsLeft(manifest, byRoot.get(manifest.root) ?? []),
    ]),
  );
  return [
    ...manifests.flatMap(patchesLeft),
    ...chartsLeft,
    ...manifests.flatMap((manifest) => valuesLeftOf(manifest, charts)),
    ...rights,
    ...filledIn,
    ...manifests.flatMap(dockerfileLeft),
    ...manifests.flatMap(unknownLeft),
    ...manifestsLeft(file, manifests),
  ];
}

/** Docker's own frontend, released or not. */
const dockerFrontend = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;

/** What no rule checks in a Dockerfile: how another frontend reads it, and what runs in builds of other images. */
export function leftInDockerfile({ source, instructions }: DockerfileFile): Skipped[] {
  const reason = "what ONBUILD does is not checked, since it is done in builds of other images";
  const triggers = instructions.filter(({ trigger }) => trigger !== null);
  const insecure = instructions.filter(({ keyword, flags }) => {
    return keyword === "RUN" && flags.some(({ name, value }) => name === "security" && value === "insecure");
  });
  const left = triggers.map(({ range }): Skipped => {
    return { file: source.path, reason, line: source.position(range[0]).line, findings: "known" };
  });
  const unbound = insecure.map(({ range }): Skipped => {
    const { line } = source.position(range[0]);
    return { file: source.path, reason: "what RUN --security=insecure does is not checked", line, findings: "known" };
  });
  return [...frontendLeft(source), ...left, ...unbound];
}

function frontendLeft(source: SourceFile): Skipped[] {
  const frontend = frontendOf(source.text);
  if (frontend === null || dockerFrontend.test(frontend.image)) return [];
  const reason = `${JSON.stringify(frontend.image)}, which builds it, may read it in another way than it is checked`;
  return [{ file: source.path, reason, line: source.position(frontend.offset).line, findings: "known" }];
}

/** Whole manifests inside texts and maps of other objects, and in other data. */
function manifestsLeft({ source, documents }: YamlFile, manifests: readonly Manifest[]): Skipped[] {
  // Most files mention `apiVersion` only once for each object.
  const objects = manifests.filter(({ scope }) => scope === "object");
  const mayHoldMore = (source.text.match(/apiVersion/g) ?? []).length > objects.length;
  if (!mayHoldMore && !mayHoldEncoded.test(source.text)) return [];
  const places = podPlaces(manifests);
  const inObjects = objects.flatMap(({ document, ...manifest }) => {
    // A template of OpenShift contains objects that are checked themselves.
    const judged = [...(places.get(manifest.root) ?? []), ...rootsBelow(manifest.root, document, objects)];
    const isJudged = (path: Path): boolean => judged.some((place) => startsWith(place, path));
    return manifestsInside(manifest, isJudged).map((found) => ({ ...found, document }));
  });
  const inData = documents.flatMap((document) => manifestsInData(document).map((found) => ({ ...found, document })));
  const all = [...inObjects, ...inData];
  const told = all.map(({ path, kinds, document }): Skipped => {
    const [start, end] = document.anchor(path);
    const { line } = source.position(start);
    const { line: lastLine } = source.position(document.valueRange(path)?.[1] ?? end);
    const reason = `the ${enumerate(kinds)} inside of other data is not checked`;
    return { file: source.path, reason, line, lastLine, findings: "known" };
  });
  return shortened(source.path, told);
}

/** The paths of objects in a document that are inside another object. */
function rootsBelow(root: Path, document: YamlDocument, objects: readonly Manifest[]): Path[] {
  const inside = objects.filter((other) => other.document === document && other.root.length > root.length);
  return inside.map((other) => other.root).filter((other) => startsWith(other, root));
}

/** The first entries of a file, and the number of further ones. */
function shortened(file: string, all: readonly Skipped[]): Skipped[] {
  const more = all.length - mostInside;
  if (more <= 0) return [...all];
  const rest: Skipped = { file, reason: `${more} more like these in it are not checked`, findings: "known" };
  return [...all.slice(0, mostInside), rest];
}

/** The most entries that are reported for one file. */
const mostInside = 20;

/** Permissions that an object gives to pods that it creates itself. */
function rightsLeft(manifest: Manifest, ofObject: readonly Manifest[]): Skipped[] {
  const pods = ofObject.flatMap(({ podTemplate }) => podTemplate ?? []);
  return rightsInside(manifest, pods).map((path) => {
    const reason = `what ${String(path.at(-1))} of this ${manifest.kind} does is not checked: it is in no pod that is known here`;
    return leftAt(manifest, path, reason);
  });
}

/** What is said of rights that an object gives by naming others which have them. */
function grantWords({ kind }: Manifest, path: Path): string {
  const key = path.findLast((step) => typeof step === "string" && !step.startsWith("pod-security")) ?? kind;
  return path[0] === "metadata"
    ? `what pods this ${kind} lets in is not checked: it enforces no standard`
    : `what ${String(key)} of this ${kind} allows is not checked`;
}

/** An object whose kind is filled in before it is applied, as `envsubst` does. */
function unknownLeft(manifest: Manifest): Skipped[] {
  if (manifest.scope !== "object" || !/\$\{?\w/.test(manifest.kind)) return [];
  return [
    leftAt(manifest, ["kind"], `what this object does is not checked: its kind ${manifest.kind} is filled in later`),
  ];
}

/** https://docs.openshift.com: BuildConfig, spec.source.dockerfile */
function dockerfileLeft(manifest: Manifest): Skipped[] {
  const { group, kind, scope, value } = manifest;
  const path = ["spec", "source", "dockerfile"];
  if (scope !== "object" || kind !== "BuildConfig" || !group.endsWith("openshift.io")) return [];
  return textAt(value, path) === null ? [] : [leftAt(manifest, path, "the Dockerfile inside of it is not checked")];
}

/** The paths of pods that rules check, by the roots of the objects that contain them. */
function podPlaces(manifests: readonly Manifest[]): ReadonlyMap<Path, readonly Path[]> {
  const pods = manifests.filter(({ scope, podTemplate }) => scope === "pods" && podTemplate !== null);
  return new Map(
    [...groupBy(pods, ({ root }) => root)].map(([root, own]) => {
      return [root, own.map(({ podTemplate }) => [...root, ...(podTemplate?.path ?? [])])];
    }),
  );
}

/** What an object changes with its own patches. */
function patchesLeft(manifest: Manifest): Skipped[] {
  return patchesInside(manifest).map((path) => {
    return leftAt(manifest, path, `what ${String(path.at(-1))} of this ${manifest.kind} changes is not checked`);
  });
}

/** The output of charts from elsewhere. */
function chartsLeftOf(manifest: Manifest, charts: ReadonlySet<string>): Skipped[] {
  return chartsElsewhere(manifest, charts).map((path) => {
    return leftAt(manifest, path, "what a chart from elsewhere deploys is not checked");
  });
}

/** Values for charts of the repository that are not read. */
function valuesLeftOf(manifest: Manifest, charts: ReadonlySet<string>): Skipped[] {
  return valuesElsewhere(manifest, charts).map(({ path, reason }) => leftAt(manifest, path, reason));
}

/** An entry about something at a path of an object, with its line. */
function leftAt({ source, document, root }: Manifest, path: Path, reason: string): Skipped {
  const { line } = source.position(document.anchor([...root, ...path])[0]);
  return { file: source.path, reason, line, findings: "known" };
}

/**
 * Objects that lack something, as patches and copies do, and those that are named as patches, if nothing here applies
 * them.
 */
export function partsLeft(partial: readonly Manifest[], fragments: readonly Manifest[]): Skipped[] {
  const lacking = new Set(fragments);
  const objects = partial.filter(({ scope }) => scope === "object");
  return objects.map((manifest) => {
    const { kind } = manifest;
    if (!lacking.has(manifest))
      return leftAt(manifest, [], `this ${kind} is not checked: a kustomization has it as a patch`);
    const what = partOf(manifest) === null ? `this ${kind} is not checked` : `only what this ${kind} sets was checked`;
    return leftAt(manifest, [], `${what}: it lacks what a whole object has, as a patch does`);
  });
}
