import type { Json } from "../../../../core/json.ts";
import type { Path } from "../../../../core/path.ts";
import type { VersionRange } from "../../../../core/settings.ts";
import type { Manifest } from "../../manifest.ts";

/** Something in an object that API validation refuses although the schema allows it. Paths start at the object. */
export interface Violation {
  readonly path: Path;
  /** What the object or container does wrong, as it goes on behind its name, without a full stop. */
  readonly says: string;
  /** Other values that make the violation. */
  readonly restsOn?: readonly Path[];
  /** The values that should be equal and are not, where that is the violation. */
  readonly compares?: readonly string[];
  /** What to do by hand, where no repair is known. */
  readonly advice?: string;
  readonly repair?: ApiRepair;
}

/** The change after which the API takes the value. */
export interface ApiRepair {
  /** An imperative without a full stop. */
  readonly title: string;
  /** What can go wrong, in one sentence; left out where nothing can, since the API refuses the object without it. */
  readonly risk?: string;
  readonly steps: readonly RepairStep[];
}

export type RepairStep =
  | { readonly kind: "set"; readonly path: Path; readonly value: Json }
  | { readonly kind: "remove"; readonly path: Path }
  | { readonly kind: "rename"; readonly path: Path; readonly key: string };

/** Finds what every version in the range refuses in an object. */
export type Check = (manifest: Manifest, range: VersionRange) => Iterable<Violation>;
