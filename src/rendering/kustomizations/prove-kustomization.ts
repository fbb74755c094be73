import { partition } from "../../core/partition.ts";
import type { Renderer } from "../../core/renderer.ts";
import { type ChangedPlace, compareTexts, type RenderProof, type RenderWish } from "../compare-texts.ts";
import { type Built, buildKustomization, isTestData } from "./build-kustomization.ts";

/** New texts of files, and where to check their effect. */
export interface ChangedTexts {
  /** The texts that change, by path; `texts` are all texts after the change. */
  readonly changed: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
  /** The only rendered text to check; undefined for all. */
  readonly only: string | undefined;
}

/**
 * Proves a change by building all kustomizations again that contain a changed file. Those are all that it can reach.
 */
export function proveKustomizations(
  built: readonly Built[],
  { changed, texts, only }: ChangedTexts,
  renderer: Renderer,
  wish: RenderWish,
): RenderProof {
  const meant = built.filter(({ path }) => only === undefined || path === only);
  const [reached, unreached] = partition(meant, ({ root }) => [...changed.keys()].some((path) => root.files.has(path)));
  const missed = unreached.find(({ path }) => wish.wanted.some(({ variant }) => variant === path));
  if (missed !== undefined) return { ok: false, reason: `it would not reach the object${inFolder(missed)}` };
  const others: (readonly ChangedPlace[])[] = [];
  for (const one of reached) {
    const suffix = inFolder(one);
    const plain = one.plain();
    const outcome = buildKustomization(one.root, texts, renderer, plain !== null);
    if ("reason" in outcome) return { ok: false, reason: `the kustomization could not be built${suffix}` };
    const text = {
      variant: one.path,
      told: !isTestData(one),
      suffix,
      adapt: <Change>(change: Change): Change => change,
    };
    const proof = compareTexts(plain ?? one.text, outcome.text, text, wish);
    if (!proof.ok) return proof;
    others.push(proof.others);
  }
  return { ok: true, others: others.flat() };
}

function inFolder({ root: { directory } }: Built): string {
  return ` in ${directory === "" ? "the root" : directory}`;
}
