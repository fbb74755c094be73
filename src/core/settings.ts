import type { Severity } from "./finding.ts";
import { type Preset, presets } from "./preset.ts";
import type { RuleId } from "./rule-catalogue.ts";

/** A Kubernetes minor version: `{ major: 1, minor: 34 }`. */
export interface KubernetesVersion {
  readonly major: number;
  readonly minor: number;
}

/** The Kubernetes versions a manifest must work on, both ends included. */
export interface VersionRange {
  readonly from: KubernetesVersion;
  readonly to: KubernetesVersion;
}

/** One topology spread constraint that fixes write (kubernetes.io: Pod Topology Spread Constraints). */
export interface SpreadValues {
  readonly maxSkew: number;
  readonly whenUnsatisfiable: "DoNotSchedule" | "ScheduleAnyway";
}

/** The values that fixes write. */
export interface FixDefaults {
  /** User and group of an application that has no user of its own. */
  readonly userId: number;
  readonly groupId: number;
  /** What that user is called where a Dockerfile creates it. */
  readonly userName: string;
  /** How USER names it: by name, or by the numbers that the kubelet can verify. */
  readonly userForm: "name" | "number";
  readonly hostnameSpread: SpreadValues;
  readonly zoneSpread: SpreadValues;
  /** How a Service keeps its traffic in a zone: by its field, by its annotation, or as is best for the versions. */
  readonly sameZone: "auto" | "traffic-distribution" | "annotation";
}

/** How loudly a rule speaks: not at all, as each of its findings deserves by itself, or always the same. */
export type RuleLevel = "off" | "default" | Severity;

/** What is said of single rules. */
export type RuleLevels = Readonly<Partial<Record<RuleId, RuleLevel>>>;

/** What speaks where nothing is said of single rules: what is in a preset, or nothing at all. */
export type Start = Preset | "none";

/** What a configuration can start from. */
export const starts: readonly Start[] = [...presets, "none"];

/** Which findings count, and as how severe. Proofs stand on all rules all the same. */
export interface RuleSettings {
  readonly preset: Start;
  readonly levels: RuleLevels;
  /** What holds for some places instead, later ones over earlier ones. */
  readonly overrides: readonly RuleOverride[];
}

/** A part of a repository: the files that match the globs, and in them the objects of the namespaces. */
export interface ConfiguredPlace {
  /** Null for all files. */
  readonly paths: readonly string[] | null;
  /** Null for all objects, and for what is none. */
  readonly namespaces: readonly string[] | null;
}

/** What holds for rules in a place. Levels win over presets, those of all places too. */
export interface RuleOverride extends ConfiguredPlace {
  readonly preset: Start | null;
  readonly levels: RuleLevels;
}

/** A user as a configuration names one: by numbers, of which the group's may be left out, or by name. */
export interface ConfiguredUser {
  readonly uid: number | null;
  readonly gid: number | null;
  readonly name: string | null;
}

/** The systems that a configuration can say an image holds. */
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

/** What a configuration says of the images whose names fit a pattern. */
export interface ConfiguredImage {
  /** A glob on the name, with a tag or without. */
  readonly image: string;
  /** Whom it starts as. */
  readonly user: ConfiguredUser | null;
  readonly family: (typeof configurableFamilies)[number] | null;
  /** True where it starts as root on purpose. */
  readonly root: boolean;
  /** Whether the organization builds it; null where nothing is said. */
  readonly own: boolean | null;
}

/** What a configuration says of how images come about. */
export interface ConfiguredBuild {
  /** Path in the repository. */
  readonly dockerfile: string;
  /** A glob on the names of the images that it makes, with a tag or without. */
  readonly image: string;
  /** The stage that is built, by name or number; null for the last one. */
  readonly target: string | null;
}

/** What a configuration of hadolint's says of Dockerfiles. */
export interface HadolintSettings {
  /** The rules of hadolint's that are not to be reported. */
  readonly ignored: readonly string[];
  /** The severities that rules of hadolint's have instead. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** The registries that base images may come from, `*` standing for any text; empty for all. */
  readonly trustedRegistries: readonly string[];
}

/** What a configuration says of how a chart is deployed. */
export interface ConfiguredChart {
  /** Its folder. */
  readonly path: string;
  /** The paths of its values files, the later over the earlier; none for its own values alone. */
  readonly values: readonly string[];
}

/** What becomes of findings in test data: notes without fixes, the same as in all other files, or nothing. */
export type FixtureMode = "note" | "normal" | "off";

/** Everything an analysis can be told. Plain data, which can be sent to a worker thread. */
export interface Settings {
  readonly kubernetes: VersionRange;
  readonly fixDefaults: FixDefaults;
  readonly rules: RuleSettings;
  /** Whether suppressions for other tools count where they mean the same. */
  readonly thirdPartySuppressions: boolean;
  /** Counts where suppressions for other tools do. */
  readonly hadolint: HadolintSettings;
  /** Of several entries that fit an image, the last one counts. */
  readonly images: readonly ConfiguredImage[];
  /** Who the repository belongs to on its platform, such as `acme`; null where nobody knows. */
  readonly owner: string | null;
  /** They win over what files and names say of an image; of several that fit it, the last one counts. */
  readonly builds: readonly ConfiguredBuild[];
  /** The ways in which charts are rendered; one that is not named is rendered as its files and the repository say. */
  readonly charts: readonly ConfiguredChart[];
  readonly fixtures: FixtureMode;
  /** Larger YAML and JSON files are left out. In bytes. */
  readonly maxFileSize: number;
}
