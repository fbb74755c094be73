import type { Renderer } from "../../core/renderer.ts";
import { originOf } from "../../model/origin/origin-of.ts";
import { compareTexts, type RenderProof, type RenderWish } from "../compare-texts.ts";
import { type Built, buildKustomization } from "./build-kustomization.ts";

/** New texts of files, and where to check their effect. */
export interface ChangedTexts {
  /** The texts that change, by path; `texts` are all texts after the change. */
  readonly changed: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
  /** The only rendered text to check; undefined for all. */
  readonly only: string | undefined;
}

/** Proves a change by building all kustomizations again that contain a changed file. */
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
    // Nothing is reported for test data, so it isn't known which of its objects may change.
    const told = originOf(one.path, "").fixture === null;
    const text = { variant: one.path, told, suffix, adapt: <Change>(change: Change): Change => change };
    const proof = compareTexts(plain ?? one.text, outcome.text, text, wish);
    if (!proof.ok) return proof;
    others = Math.max(others, proof.others);
  }
  return { ok: true, others };
}
