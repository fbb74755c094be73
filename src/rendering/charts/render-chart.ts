import type {
  Changers,
  ChartRequest,
  RenderedChart,
  Renderer,
  RendererFile,
  RenderFailure,
  ValuesRefusal,
} from "../../core/renderer.ts";
import type { KubernetesVersion, VersionRange } from "../../core/settings.ts";
import { type Chart, nameForChart } from "../../model/charts/chart.ts";
import { textOfHeld } from "../../model/charts/held-values.ts";
import { type ValueSet, valueSetsOf } from "../../model/charts/value-sets.ts";
import { releaseName } from "../../model/kubernetes/placeholder.ts";
import { joinObjects, type Origins, originsOf, type RenderedObjects } from "../templates/rendered-file.ts";
import { templateTraces } from "../templates/trace-templates.ts";
import { apiVersions } from "./api-versions.ts";
import { keepAllFiles, seenFiles } from "./seen-files.ts";
import { withKnown } from "./with-known.ts";

/** One way of rendering a chart. */
export interface Variant {
  /** Identifies a variant: the set of values and, if it matters, the version. */
  readonly name: string;
  readonly set: ValueSet;
  readonly version: KubernetesVersion;
  readonly release: string;
  readonly namespace: string;
}

/** A chart that was rendered in one way. */
export interface RenderedVariant {
  readonly variant: Variant;
  /** The output of each template, by its name. */
  readonly files: RenderedChart["files"];
  readonly objects: RenderedObjects;
  readonly origins: Origins;
  readonly missing: readonly string[];
  /** See `RenderedChart`. */
  readonly refused: readonly ValuesRefusal[];
  /** The templates whose output may differ for another version of Kubernetes. */
  readonly askers: readonly string[];
  /** The templates that were rendered, if not all of them; otherwise null. */
  readonly part: readonly string[] | null;
  /** The templates that modified the values that others get. */
  readonly changers: Changers;
  /** The names of other variants with the same output. */
  readonly alike: readonly string[];
}

/** A set of values with which a chart can't be rendered, although it can with others. */
export interface FailedSet {
  readonly set: ValueSet;
  readonly reason: string;
}

/** What the schema of a chart rejects in a set of values with which it can be rendered. */
export interface CheckedSet {
  readonly set: ValueSet;
  readonly refused: readonly ValuesRefusal[];
}

/** A chart rendered in all ways that findings are reported for, or why that isn't possible. */
export type ChartRendering =
  | {
      readonly chart: Chart;
      readonly variants: readonly RenderedVariant[];
      readonly failed: readonly FailedSet[];
      /**
       * All sets that can be rendered. Sets for tests are only included if the chart's own values may have findings.
       */
      readonly checked: readonly CheckedSet[];
    }
  | { readonly chart: Chart; readonly failure: RenderFailure };

const otherRelease = "other-release";
/**
 * A placeholder, since it isn't known where a chart is installed. It differs from the namespace that is used if none is
 * given.
 */
export const releaseNamespace = "release-namespace";

/** Renders a chart in each way in which it may be deployed. */
export function renderChart(chart: Chart, kubernetes: VersionRange, renderer: Renderer): ChartRendering {
  if (chart.obstacle !== null) return { chart, failure: { reason: chart.obstacle } };
  const sets = valueSetsOf(chart);
  const { render, checked } = setRenderer(chart, kubernetes, renderer);
  const failed: FailedSet[] = [];
  const outcomes = sets
    .filter(({ deployed }) => deployed)
    .flatMap((set) => {
      const own = render(set);
      const failure = own.find((outcome) => !isRendered(outcome)) as RenderFailure | undefined;
      // A chart's own values may not be sufficient.
      if (failure !== undefined && set.name !== "") failed.push({ set, reason: failure.reason });
      return own;
    });
  const variants = distinct(outcomes.filter(isRendered));
  const tests = sets.filter(({ deployed }) => !deployed);
  if (variants.length > 0) {
    const isWrong = checked.some(({ set, refused }) => set.name === "" && refused.some(({ isGiven }) => isGiven));
    if (isWrong) tests.forEach(render);
    return { chart, variants, failed, checked };
  }
  // Tests may set values that no environment sets.
  for (const set of tests) {
    const rendered = distinct(render(set).filter(isRendered));
    if (rendered.length > 0) return { chart, variants: rendered, failed, checked };
  }
  const failure = outcomes.find((outcome) => !isRendered(outcome)) as RenderFailure | undefined;
  return { chart, failure: failure ?? { reason: "it has no values that it can be rendered with" } };
}

type Outcome = RenderedVariant | RenderFailure;

/**
 * Renders sets of values, each for the versions for which its output may differ. After a slow failure, nothing more is
 * rendered.
 */
function setRenderer(chart: Chart, kubernetes: VersionRange, renderer: Renderer) {
  const checked: CheckedSet[] = [];
  let first: RenderedVariant | null = null;
  let slow: RenderFailure | null = null;
  const render = (variant: Variant, known: RenderedVariant | null): Outcome => {
    if (slow !== null) return slow;
    const outcome =
      known === null ? renderVariant(chart, variant, renderer) : renderLike(known, chart, variant, renderer);
    if (isRendered(outcome)) first ??= outcome;
    else if (outcome.isSlow === true) slow = outcome;
    return outcome;
  };
  const renderSet = (set: ValueSet): readonly Outcome[] => {
    const outcomes: Outcome[] = [];
    for (const variant of variantsOf(chart, set, kubernetes).toReversed()) {
      const [latest] = outcomes;
      const isKnown = latest !== undefined && isRendered(latest);
      if (isKnown && latest.askers.length === 0) return [{ ...latest, alike: [variant.name] }];
      if (latest !== undefined && !isKnown && latest.ignoresVersion === true) return outcomes;
      outcomes.unshift(render(variant, isKnown ? latest : first));
    }
    return outcomes;
  };
  return {
    /** The sets that were checked so far. */
    checked: checked as readonly CheckedSet[],
    render(set: ValueSet): readonly Outcome[] {
      const outcomes = renderSet(set);
      const rendered = outcomes.find(isRendered);
      if (rendered !== undefined) checked.push({ set, refused: rendered.refused });
      return outcomes;
    },
  };
}

/**
 * The variants without those that have the same output as the chart's own values or the latest version, which have no
 * other findings.
 */
function distinct(all: readonly RenderedVariant[]): RenderedVariant[] {
  const standsFor = ({ objects, variant: { set } }: RenderedVariant): RenderedVariant | undefined => {
    const same = all.filter((other) => other.objects.text === objects.text);
    return (
      same.find(({ variant }) => variant.name === "") ??
      same.find(({ variant }) => variant.set === set && variant.name === set.name)
    );
  };
  const homes = all.map((one) => standsFor(one) ?? one);
  return [...new Set(homes)].map((home) => {
    const same = all.filter((one, index) => homes[index] === home && one !== home);
    return {
      ...home,
      changers: same.reduce((all, { changers }) => together(all, changers), home.changers),
      alike: [...home.alike, ...same.flatMap(({ variant, alike }) => [variant.name, ...alike])],
    };
  });
}

/** The templates that modify values in one of two ways of rendering. What differs between them is not known. */
function together(one: Changers, other: Changers): Changers {
  const names = [...one.keys(), ...other.keys()];
  return new Map(names.map((name) => [name, one.get(name) === other.get(name) ? (one.get(name) ?? "") : ""]));
}

/**
 * The ways of rendering in which a fix of a chart is proved: those that findings are reported for, those of tests in
 * the latest version, and another release.
 */
export function provingVariants(chart: Chart, kubernetes: VersionRange, isTold: (name: string) => boolean): Variant[] {
  const variants = valueSetsOf(chart)
    .flatMap((set) => variantsOf(chart, set, kubernetes))
    .filter(({ name, set, version }) => set.deployed || version === kubernetes.to || isTold(name));
  const [first] = variants;
  if (first === undefined) return variants;
  return [...variants, { ...first, name: "another release", release: otherRelease, namespace: "other-namespace" }];
}

function variantsOf({ files }: Chart, set: ValueSet, { from, to }: VersionRange): Variant[] {
  const asks = from.minor !== to.minor && files.some(({ data }) => data?.includes(".Capabilities") === true);
  const versions = asks ? [from, to] : [to];
  return versions.map((version) => {
    const name = asks && version === from ? `${set.name} 1.${version.minor}` : set.name;
    return { name, set, version, release: releaseName, namespace: releaseNamespace };
  });
}

/** What differs in one rendering of a chart. */
export interface RenderChanges {
  /** Files that replace those of the chart with the same names. */
  readonly replaced?: ReadonlyMap<string, RendererFile>;
  /** See `ChartRequest`; for a chart that could be rendered before. */
  readonly lean?: readonly string[];
  /**
   * The templates that modified values before the changes. If given, only templates that the changes may affect are
   * rendered.
   */
  readonly changersBefore?: Changers;
  /** Another way of rendering the same files: what is not rendered is taken from there. */
  readonly known?: RenderedVariant;
}

/**
 * Renders a chart like in a known way, but for other values or another version. Only templates for which that may make a
 * difference are rendered.
 */
export function renderLike(
  known: RenderedVariant,
  chart: Chart,
  variant: Variant,
  renderer: Renderer,
): RenderedVariant | RenderFailure {
  const { askers, changers, variant: before } = known;
  const all = (): RenderedVariant | RenderFailure => renderVariant(chart, variant, renderer, { lean: [] });
  if (variant.release !== before.release) return all();
  if (variant.version === before.version) {
    return renderVariant(chart, variant, renderer, { lean: [], changersBefore: changers, known });
  }
  const isUnclear = askers.some((name) => changers.get(name) === "");
  if (variant.set !== before.set || isUnclear) return all();
  const names = [...new Set([...askers, ...changers.keys()])];
  const outcome = renderVariant(chart, variant, renderer, { lean: names, known });
  if (!isRendered(outcome)) return outcome;
  return askers.every((name) => outcome.changers.get(name) === changers.get(name)) ? outcome : all();
}

/** Renders a chart in one way. */
export function renderVariant(
  chart: Chart,
  variant: Variant,
  renderer: Renderer,
  changes: RenderChanges = {},
): RenderedVariant | RenderFailure {
  const { replaced = new Map(), lean, changersBefore: changers, known } = changes;
  const seen = seenFiles(chart, variant.set);
  const texts = replaced.size === 0 ? variant.set.texts : changedTexts(chart, variant.set, replaced);
  const changed = seen.filter(({ name }) => replaced.has(name));
  const request: ChartRequest = {
    files: seen.map((file) => withComments(replaced.get(file.name) ?? file)),
    values: texts,
    kubernetes: `v1.${variant.version.minor}.0`,
    apiVersions,
    release: variant.release,
    namespace: variant.namespace,
    bare: seen !== chart.files,
    ...(lean === undefined ? {} : { lean }),
  };
  const valuesBefore = (known ?? { variant }).variant.set.texts;
  const before =
    changers === undefined ? {} : { before: { files: changed.map(withComments), values: valuesBefore, changers } };
  const answer = renderer.renderChart({ ...request, ...before });
  if ("reason" in answer) {
    if (seen === chart.files || !answer.reason.includes(leftOut)) return answer;
    keepAllFiles(chart);
    return renderVariant(chart, variant, renderer, changes);
  }
  const rendered = known === undefined ? answer : withKnown(answer, known, changers === undefined ? lean : answer.part);
  return renderedVariant(chart, variant, rendered, renderer, request);
}

function renderedVariant(
  chart: Chart,
  variant: Variant,
  rendered: RenderedChart,
  renderer: Renderer,
  request: ChartRequest,
): RenderedVariant {
  const objects = joinObjects(rendered.files);
  const name = rootName(rendered, chart);
  const traces = templateTraces(name, (templates) =>
    renderer.traceChart({ ...request, lean: templates }, rendered.files),
  );
  return {
    variant,
    files: rendered.files,
    objects,
    origins: originsOf(objects, traces, name),
    missing: rendered.missing,
    refused: rendered.refused,
    askers: rendered.askers,
    part: rendered.part,
    changers: rendered.changers,
    alike: [],
  };
}

/** The texts of a set of values, of which some may be in files that are replaced. */
function changedTexts(
  chart: Chart,
  { texts, files, held = [] }: ValueSet,
  replaced: ReadonlyMap<string, RendererFile>,
): readonly string[] {
  const newText = (path: string): string | undefined => replaced.get(nameForChart(chart, path))?.data;
  return texts.map((text, index) => {
    const path = files[index];
    if (path !== undefined) return newText(path) ?? text;
    const own = held[index - files.length];
    const changed = own === undefined ? undefined : newText(own.file.source.path);
    return own === undefined || changed === undefined ? text : (textOfHeld(own, changed) ?? text);
  });
}

/** The marker in the renderer's errors for files that were left out, but that a template reads. */
const leftOut = "main.leftOut";

function rootName({ files }: RenderedChart, { name }: Chart): string {
  const [first] = files.keys();
  return first === undefined ? name : first.slice(0, first.indexOf("/"));
}

/** A comment of a template that is meant for this program. Comments of templates are not in their output. */
const ignoreComment = /\{\{-?[ \t]*\/\*([ \t]*kubesuggest:[^\r\n{}]*?)\*\/[ \t]*-?\}\}/g;

/**
 * A template in which comments for this program are replaced with YAML comments of the same length. The same file
 * always has the same result.
 */
function withComments(file: RendererFile): RendererFile {
  const { name, data } = file;
  if (data === undefined || !/(?:^|\/)templates\/.*\.ya?ml$/.test(name) || !data.includes("kubesuggest:")) return file;
  const known = commented.get(file) ?? {
    name,
    data: data.replace(ignoreComment, (whole: string, said: string) => `#${said.trimEnd()}`.padEnd(whole.length)),
  };
  commented.set(file, known);
  return known;
}

const commented = new WeakMap<RendererFile, RendererFile>();

function isRendered(outcome: RenderedVariant | RenderFailure): outcome is RenderedVariant {
  return "objects" in outcome;
}
