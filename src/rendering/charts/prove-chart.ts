import type { Json } from "../../core/json.ts";
import { pointerTo } from "../../core/json-pointer.ts";
import { rememberRecent } from "../../core/remember-recent.ts";
import type { Renderer, RendererFile, RenderFailure } from "../../core/renderer.ts";
import type { VersionRange } from "../../core/settings.ts";
import type { Chart } from "../../model/charts/chart.ts";
import type { ValueSet } from "../../model/charts/value-sets.ts";
import { releaseName } from "../../model/kubernetes/placeholder.ts";
import { type ChangedPlace, compareTexts, type RenderProof, type RenderWish } from "../compare-texts.ts";
import type { LeafChange } from "../leaf-changes.ts";
import { joinObjects } from "../templates/rendered-file.ts";
import { overruledFinder } from "./prove-rivals.ts";
import {
  provingVariants,
  type RenderedVariant,
  releaseNamespace,
  renderLike,
  renderVariant,
  type Variant,
} from "./render-chart.ts";
import type { RivalKey } from "./rival-keys.ts";
import { withOutput } from "./with-known.ts";

/** Proves changes of a chart by rendering it again in all ways. */
export interface ChartProver {
  /**
   * `texts` are the new texts of files, by their names in the chart; `only` limits the proof to one way of rendering.
   */
  prove(texts: ReadonlyMap<string, string>, wish: RenderWish, only?: string): RenderProof;
  /**
   * The first of some keys of the values that a change would override if users set it, in the way of rendering that
   * `home` names; null if it overrides none of them.
   */
  overruled(
    texts: ReadonlyMap<string, string>,
    wish: RenderWish,
    home: string,
    rivals: readonly RivalKey[],
  ): RivalKey | null;
}

/** The most rendered changes of a chart that are kept, since fixes of several objects often make the same change. */
const mostRendered = 12;

/**
 * Renders what is needed of a chart once without changes, and once with each change. Only templates that the change may
 * affect are rendered again.
 */
export function chartProver(
  chart: Chart,
  kubernetes: VersionRange,
  renderer: Renderer,
  known: readonly RenderedVariant[],
): ChartProver {
  /** The names under which findings are reported, by the names of all variants with the same output. */
  const told = new Map(known.flatMap((one) => namesOf(one).map((name) => [name, one.variant.name] as const)));
  const variants = provingVariants(chart, kubernetes, (name) => told.has(name));
  const changeOf = chartChanges(chart, renderer, known);
  // The same object for all variants and changes, so that the renderer recognizes the file.
  const fileOf = rememberRecent(mostRendered, (_key: string, name: string, data: string): RendererFile => {
    return { name, data };
  });
  const filesOf = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, RendererFile> => {
    return new Map([...texts].map(([name, data]) => [name, fileOf(`${name}\0${data}`, name, data)]));
  };
  const findOverruled = overruledFinder(chart, renderer);
  return {
    overruled(texts, wish, home, rivals) {
      const variant = variants.find(({ name }) => name === home);
      const replaced = filesOf(texts);
      const change = variant && changeOf(`${home}\0${JSON.stringify([...texts])}`, variant, replaced);
      if (variant === undefined || change == null || change.templates.length === 0) return null;
      return findOverruled({ variant, templates: change.templates, replaced }, wish, rivals);
    },
    prove(texts, wish, only) {
      const others: (readonly ChangedPlace[])[] = [];
      const replaced = filesOf(texts);
      const key = JSON.stringify([...texts]);
      /** The outcome for a set of values for which the version of Kubernetes makes no difference. */
      const settled = new Map<ValueSet, string>();
      for (const variant of variants) {
        const name = told.get(variant.name) ?? variant.name;
        if ((only !== undefined && variant.name !== only) || settled.get(variant.set) === name) continue;
        const change = changeOf(`${variant.name}\0${key}`, variant, replaced);
        if (change === null) continue;
        const outcome = proveChange(change, variant, { name, isTold: told.has(variant.name) }, wish);
        if (!outcome.ok) return outcome;
        others.push(outcome.others);
        if (!change.asksVersion) settled.set(variant.set, name);
      }
      return { ok: true, others: others.flat() };
    },
  };
}

/** Proves a change in one way of rendering. `name` is the name under which its findings are reported. */
function proveChange(
  { before, after, isRefused }: RenderedChange,
  variant: Variant,
  { name, isTold }: { readonly name: string; readonly isTold: boolean },
  wish: RenderWish,
): RenderProof {
  const suffix = withValues(variant);
  if (after === null) return { ok: false, reason: `the chart could then not be rendered${suffix}` };
  if (isRefused) return { ok: false, reason: `the schema of the chart's values does not allow it${suffix}` };
  const adapt = (one: LeafChange): LeafChange => forRelease(one, variant);
  return compareTexts(before, after, { variant: name, told: isTold, suffix, adapt }, wish);
}

/**
 * Renders a chart in one way with a change; `key` identifies both. Null if the chart can't be rendered without the
 * change.
 */
type ChangeOf = (key: string, variant: Variant, replaced: ReadonlyMap<string, RendererFile>) => RenderedChange | null;

function chartChanges(chart: Chart, renderer: Renderer, known: readonly RenderedVariant[]): ChangeOf {
  const whole = new Map<string, Printed | null>(
    known.flatMap((one) => namesOf(one).map((name) => [name, { ...one, text: one.objects.text }] as const)),
  );
  const printedIn = (rendered: RenderedVariant | RenderFailure): Printed | null => {
    if (!("objects" in rendered)) return null;
    const { files, objects, refused, askers, part, changers } = rendered;
    return { files, text: objects.text, refused, askers, part, changers };
  };
  /** What is printed without a change. */
  const printedBefore = (variant: Variant): Printed | null => {
    const found = whole.get(variant.name);
    if (found !== undefined) return found;
    const like = known.find((one) => one.variant.version === variant.version);
    const rendered =
      like === undefined
        ? renderVariant(chart, variant, renderer, { lean: [] })
        : renderLike(like, chart, variant, renderer);
    const printed = printedIn(rendered);
    whole.set(variant.name, printed);
    return printed;
  };
  return rememberRecent(mostRendered, (_key, variant, replaced) => {
    const old = printedBefore(variant);
    if (old === null) return null;
    const changes = { replaced, lean: [], changersBefore: old.changers };
    const now = printedIn(renderVariant(chart, variant, renderer, changes));
    if (now === null) return { before: old.text, after: null, isRefused: false, asksVersion: false, templates: [] };
    const after = now.part === null ? now.text : joinObjects(withOutput(old.files, now.files, now.part)).text;
    const refusedBefore = new Set(old.refused.map(({ path }) => pointerTo(path)));
    const isRefused = now.refused.some(({ path }) => !refusedBefore.has(pointerTo(path)));
    const names = now.part ?? [...new Set([...old.files.keys(), ...now.files.keys()])];
    const templates = names.filter((name) => old.files.get(name) !== now.files.get(name));
    return { before: old.text, after, isRefused, asksVersion: now.askers.length > 0, templates };
  });
}

function namesOf({ variant, alike }: RenderedVariant): readonly string[] {
  return [variant.name, ...alike];
}

/**
 * All objects, or those that the change may affect, before and after the change. `after` is null if the chart can't be
 * rendered with it.
 */
interface RenderedChange {
  readonly before: string;
  readonly after: string | null;
  /** Whether the schema of the values rejects something that it accepted before. */
  readonly isRefused: boolean;
  /** Whether the outcome may differ with another version of Kubernetes. */
  readonly asksVersion: boolean;
  /** The templates with a different output, as the library names them. */
  readonly templates: readonly string[];
}

/** The output of each template of a chart, and the text of all objects. */
interface Printed extends Pick<RenderedVariant, "files" | "refused" | "askers" | "part" | "changers"> {
  readonly text: string;
}

/** Objects that are named after the release or its namespace have other names in another release. */
function forRelease({ path, value }: LeafChange, { release, namespace }: Variant): LeafChange {
  if (release === releaseName || value === undefined) return { path, value };
  const text = JSON.stringify(value).replaceAll(releaseName, release).replaceAll(releaseNamespace, namespace);
  return { path, value: JSON.parse(text) as Json };
}

function withValues({ set, release }: Variant): string {
  if (release !== releaseName) return " in another release";
  return set.name === "" ? "" : ` with ${set.name}`;
}
