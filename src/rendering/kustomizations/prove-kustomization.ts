import type { Renderer } from "../../core/renderer.ts";
import { originOf } from "../../model/origin/origin-of.ts";
import { compareTexts, type RenderProof, type RenderWish } from "../compare-texts.ts";
import { type Built, buildKustomization } from "./build-kustomization.ts";

/** What files are to be, and where that is looked at. */
export interface ChangedTexts {
  /** The texts that change, by their paths, and all as they are then. */
  readonly changed: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
  /** The only rendered text to look at. */
  readonly only: string | undefined;
}

/** Proves a change by building again all kustomizations that hold a changed file. */
export function proveKustomizations(
  built: readonly Built[],
  { changed, texts, only }: ChangedTexts,
  renderer: Renderer,
  wish: RenderWish,
): RenderProof {
  let others = 0;
  for (const one of built) {
    if (only !== undefined && one.path !== only) continue;
    if (![...changed.keys()].some((path) => one.root.files.has(path))) continue;
    const suffix = ` in ${one.root.directory === "" ? "the root" : one.root.directory}`;
    const plain = one.plain();
    const outcome = buildKustomization(one.root, texts, renderer, plain !== null);
    if ("reason" in outcome) return { ok: false, reason: `the kustomization could not be built${suffix}` };
    // Of test data nothing is told, so that it is not known which of its objects may change.
    const told = originOf(one.path, "").fixture === null;
    const text = { variant: one.path, told, suffix, adapt: <Change>(change: Change): Change => change };
    const proof = compareTexts(plain ?? one.text, outcome.text, text, wish);
    if (!proof.ok) return proof;
    others = Math.max(others, proof.others);
  }
  return { ok: true, others };
}
