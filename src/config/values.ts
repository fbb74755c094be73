import type { Severity } from "../core/finding.ts";
import type {
  ConfiguredImage,
  ConfiguredUser,
  FixDefaults,
  FixtureMode,
  RuleLevels,
  SpreadValues,
  Start,
  VersionRange,
} from "../core/settings.ts";

/** The lowest severity at which new findings fail a run. */
export type FailOn = Severity | "never";

/** Which ignore comments and suppressions count in a review: all of the head, or only those that the base has too. */
export type TrustIgnores = "head" | "base";

/** How the fixes of a scan are split into pull requests. */
export type FixGrouping = "rule" | "owner" | "directory";

/** The values from one source (a file, the inputs, the command line), under the names used there. */
export interface ConfigValues {
  /** The configurations that this one builds on; absent or empty once they have been read. */
  readonly extends?: readonly string[];
  readonly preset?: Start;
  readonly rules?: RuleLevels;
  readonly "third-party-suppressions"?: boolean;
  readonly overrides?: readonly OverrideValues[];
  readonly "kubernetes-version"?: VersionRange;
  readonly "fail-on"?: FailOn;
  readonly paths?: readonly string[];
  readonly "paths-ignore"?: readonly string[];
  readonly "max-comments"?: number;
  readonly "max-file-size"?: number;
  readonly fixtures?: FixtureMode;
  readonly "trust-ignores"?: TrustIgnores;
  readonly baseline?: string;
  readonly images?: readonly ImageValues[];
  readonly builds?: readonly BuildValues[];
  readonly charts?: readonly ChartValues[];
  readonly "pull-requests-by"?: FixGrouping;
  readonly "max-pull-requests"?: number;
  readonly label?: string;
  readonly "time-limit"?: number;
  readonly "fix-defaults"?: FixDefaultValues;
}

/** An entry of `overrides`: different settings for some files or namespaces. */
export interface OverrideValues {
  readonly paths?: readonly string[];
  readonly namespaces?: readonly string[];
  readonly preset?: Start;
  readonly rules?: RuleLevels;
  readonly "fail-on"?: FailOn;
}

/** An entry of `images`: facts about some images. */
export interface ImageValues {
  readonly image: string;
  readonly user?: ConfiguredUser;
  readonly root?: boolean;
  readonly family?: NonNullable<ConfiguredImage["family"]>;
  readonly own?: boolean;
}

/** An entry of `builds`: the Dockerfile that some images are built from. */
export interface BuildValues {
  readonly image: string;
  readonly dockerfile: string;
  readonly target?: string;
}

/** An entry of `charts`: how a chart is deployed. */
export interface ChartValues {
  readonly path: string;
  readonly values?: readonly string[];
}

/** The keys of `fix-defaults`: values that fixes write. */
export interface FixDefaultValues {
  readonly "user-id"?: number;
  readonly "group-id"?: number;
  readonly "user-name"?: string;
  readonly "user-form"?: FixDefaults["userForm"];
  readonly "hostname-spread"?: SpreadConfigValues;
  readonly "zone-spread"?: SpreadConfigValues;
  readonly "same-zone"?: FixDefaults["sameZone"];
}

/** The keys of a topology spread constraint under `fix-defaults`. */
export interface SpreadConfigValues {
  readonly "max-skew"?: number;
  readonly "when-unsatisfiable"?: SpreadValues["whenUnsatisfiable"];
}
