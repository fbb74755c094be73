import type { Json } from "../../../../core/json.ts";
import type { Path } from "../../../../core/path.ts";
import type { VersionRange } from "../../../../core/settings.ts";
import type { Manifest } from "../../manifest.ts";

/** Something in an object that API validation rejects although the schema allows it. Paths start at the object. */
export interface Violation {
  readonly path: Path;
  /** What is wrong, as the rest of a sentence after the object's or container's name, without a full stop. */
  readonly says: string;
  /** Other values that cause the violation together with this one. */
  readonly restsOn?: readonly Path[];
  /** Another value of the object that this one contradicts, with a phrase that says what is there. */
  readonly against?: { readonly path: Path; readonly what: string };
  /** The values that should be equal but are not, if that is the violation. */
  readonly compares?: readonly string[];
  /** How to repair it by hand, if no repair is known. */
  readonly advice?: string;
  readonly repair?: ApiRepair;
}

/** The change after which the API accepts the value. */
export interface ApiRepair {
  /** An imperative without a full stop. */
  readonly title: string;
  /**
   * What can go wrong, in one sentence; missing if nothing can, since the API rejects the object without the change.
   */
  readonly risk?: string;
  readonly steps: readonly RepairStep[];
}

export type RepairStep =
  | { readonly kind: "set"; readonly path: Path; readonly value: Json }
  | { readonly kind: "append"; readonly path: Path; readonly value: Json }
  | { readonly kind: "remove"; readonly path: Path }
  | { readonly kind: "rename"; readonly path: Path; readonly key: string };

/** Finds what every version in the range rejects in an object. */
export type Check = (manifest: Manifest, range: VersionRange) => Iterable<Violation>;
