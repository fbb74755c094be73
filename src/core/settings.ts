import type { Severity } from "./finding.ts";
import { type Preset, presets } from "./preset.ts";
import type { RuleId } from "./rule-catalogue.ts";

/** A Kubernetes minor version: `{ major: 1, minor: 34 }`. */
export interface KubernetesVersion {
  readonly major: number;
  readonly minor: number;
}

/** The Kubernetes versions that a manifest must work on, both ends included. */
export interface VersionRange {
  readonly from: KubernetesVersion;
  readonly to: KubernetesVersion;
}

/** The settings of a topology spread constraint that fixes write (kubernetes.io: Pod Topology Spread Constraints). */
export interface SpreadValues {
  readonly maxSkew: number;
  readonly whenUnsatisfiable: "DoNotSchedule" | "ScheduleAnyway";
}

/** The configurable values that fixes write. */
export interface FixDefaults {
  /** The user and group of an application that does not have its own. */
  readonly userId: number;
  readonly groupId: number;
  /** The name of that user in a Dockerfile that creates it. */
  readonly userName: string;
  /** How USER refers to that user: by name, or by the numbers, which the kubelet can verify. */
  readonly userForm: "name" | "number";
  readonly hostnameSpread: SpreadValues;
  readonly zoneSpread: SpreadValues;
  /** How a Service keeps its traffic in a zone: by a field, by an annotation, or by what suits the versions best. */
  readonly sameZone: "auto" | "traffic-distribution" | "annotation";
}

/** The level of a rule: not reported, reported with the severity of each finding, or always with the given severity. */
export type RuleLevel = "off" | "default" | Severity;

/** The levels that a configuration sets for individual rules. */
export type RuleLevels = Readonly<Partial<Record<RuleId, RuleLevel>>>;

/** The rules that are on by default, where a configuration sets no level: those of a preset, or none. */
export type Start = Preset | "none";

/** Everything that a configuration can start from. */
export const starts: readonly Start[] = [...presets, "none"];

/** Which findings are reported, and with which severity. Proofs use all rules regardless. */
export interface RuleSettings {
  readonly preset: Start;
  readonly levels: RuleLevels;
  /** Exceptions for some places. Later ones take precedence over earlier ones. */
  readonly overrides: readonly RuleOverride[];
}

/** A part of a repository: the files that match the globs, and in them the objects of the namespaces. */
export interface ConfiguredPlace {
  /** Null for all files. */
  readonly paths: readonly string[] | null;
  /** Null for all objects, and for everything that is not an object. */
  readonly namespaces: readonly string[] | null;
}

/** The rule settings of a place. Any level, even one set for the whole repository, takes precedence over a preset. */
export interface RuleOverride extends ConfiguredPlace {
  readonly preset: Start | null;
  readonly levels: RuleLevels;
}

/** A user in a configuration: given by numbers, where the group is optional, or by name. */
export interface ConfiguredUser {
  readonly uid: number | null;
  readonly gid: number | null;
  readonly name: string | null;
}

/** The operating systems that a configuration can declare for an image. */
export const configurableFamilies = [
  "alpine",
  "busybox",
  "debian",
  "distroless",
  "rhel",
  "rhel-minimal",
  "scratch",
  "suse",
  "ubuntu",
  "windows",
  "wolfi",
] as const;

/** What a configuration says about the images whose names match a pattern. */
export interface ConfiguredImage {
  /** A glob for the name, with or without a tag. */
  readonly image: string;
  /** The user that the image starts as. */
  readonly user: ConfiguredUser | null;
  readonly family: (typeof configurableFamilies)[number] | null;
  /** True if the image starts as root on purpose. */
  readonly root: boolean;
  /** Whether the organization builds the image itself; null if that is not configured. */
  readonly own: boolean | null;
}

/** What a configuration says about the Dockerfile that an image is built from. */
export interface ConfiguredBuild {
  /** Path in the repository. */
  readonly dockerfile: string;
  /** A glob for the names of the images that are built from it, with or without a tag. */
  readonly image: string;
  /** The stage that is built, by name or number; null for the last one. */
  readonly target: string | null;
}

/** The settings from a configuration file of hadolint. */
export interface HadolintSettings {
  /** The rules of hadolint that are not to be reported. */
  readonly ignored: readonly string[];
  /** The severities that override those of hadolint's rules. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** The registries that base images may come from, where `*` matches any text; empty for all. */
  readonly trustedRegistries: readonly string[];
}

/** What a configuration says about how a chart is deployed. */
export interface ConfiguredChart {
  /** The folder of the chart. */
  readonly path: string;
  /** The paths of values files, where later ones override earlier ones; empty for the chart's own values only. */
  readonly values: readonly string[];
}

/** How findings in test data are reported: as notes without fixes, as in all other files, or not at all. */
export type FixtureMode = "note" | "normal" | "off";

/** All settings of an analysis. Plain data, which can be sent to a worker thread. */
export interface Settings {
  readonly kubernetes: VersionRange;
  readonly fixDefaults: FixDefaults;
  readonly rules: RuleSettings;
  /** Whether suppressions for equivalent checks of other tools count. */
  readonly thirdPartySuppressions: boolean;
  /** Empty if suppressions for other tools don't count. */
  readonly hadolint: HadolintSettings;
  /** Of several entries that match an image, the last one counts. */
  readonly images: readonly ConfiguredImage[];
  /** The owner of the repository on its platform, such as `acme`; null if not known. */
  readonly owner: string | null;
  /** These override what files and names say about an image. Of several that match it, the last one counts. */
  readonly builds: readonly ConfiguredBuild[];
  /** How charts are rendered. A chart that is not listed is rendered as its files and the repository suggest. */
  readonly charts: readonly ConfiguredChart[];
  readonly fixtures: FixtureMode;
  /** The largest YAML or JSON file that is read, in bytes. Larger files are skipped. */
  readonly maxFileSize: number;
}
