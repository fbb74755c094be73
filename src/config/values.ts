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

/** The least severity at which new findings fail a run. */
export type FailOn = Severity | "never";

/** Whose ignore comments and suppressions count in a review: what the head says, or only what the base says too. */
export type TrustIgnores = "head" | "base";

/** By what the fixes of a scan are parted into pull requests. */
export type FixGrouping = "rule" | "owner" | "directory";

/** What one place (a file, the inputs, the command line) says, under the names used there. Absent keys are not said. */
export interface ConfigValues {
  /** What it builds on; nothing is left of it once that has been read. */
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

/** What holds for some files or namespaces, as a configuration file says it. */
export interface OverrideValues {
  readonly paths?: readonly string[];
  readonly namespaces?: readonly string[];
  readonly preset?: Start;
  readonly rules?: RuleLevels;
  readonly "fail-on"?: FailOn;
}

/** What is known of some images, as a configuration file says it. */
export interface ImageValues {
  readonly image: string;
  readonly user?: ConfiguredUser;
  readonly root?: boolean;
  readonly family?: NonNullable<ConfiguredImage["family"]>;
  readonly own?: boolean;
}

/** How some images come about, as a configuration file says it. */
export interface BuildValues {
  readonly image: string;
  readonly dockerfile: string;
  readonly target?: string;
}

/** How a chart is deployed, as a configuration file says it. */
export interface ChartValues {
  readonly path: string;
  readonly values?: readonly string[];
}

/** The values that fixes write as a configuration file names them. */
export interface FixDefaultValues {
  readonly "user-id"?: number;
  readonly "group-id"?: number;
  readonly "user-name"?: string;
  readonly "user-form"?: FixDefaults["userForm"];
  readonly "hostname-spread"?: SpreadConfigValues;
  readonly "zone-spread"?: SpreadConfigValues;
  readonly "same-zone"?: FixDefaults["sameZone"];
}

/** One topology spread constraint as a configuration file names it. */
export interface SpreadConfigValues {
  readonly "max-skew"?: number;
  readonly "when-unsatisfiable"?: SpreadValues["whenUnsatisfiable"];
}
