import type { Severity } from "../core/finding.ts";
import type {
  Preset,
  Recipe,
  RuleLevels,
  Settings,
  SpreadValues,
  StatedImage,
  StatedUser,
  VersionRange,
} from "../core/settings.ts";

/** The least severity at which new findings fail a run. */
export type FailOn = Severity | "never";

/** By what the fixes of a scan are parted into pull requests. */
export type FixGrouping = "rule" | "owner" | "directory";

/** Everything a run can be told, with all defaults filled in. */
export interface Config {
  readonly settings: Settings;
  readonly failOn: FailOn;
  /** What holds for files that match the globs instead, later ones over earlier ones. */
  readonly failOnBy: readonly { readonly paths: readonly string[]; readonly failOn: FailOn }[];
  /** Globs of the files to review, from the repository's root; empty means all. */
  readonly paths: readonly string[];
  /** Globs of the files to leave out, even where `paths` names them. */
  readonly pathsIgnore: readonly string[];
  /** The most review comments one run posts. */
  readonly maxComments: number;
  /** The baseline, from the repository's root. One that is not the default's must be there. */
  readonly baseline: string;
  readonly pullRequestsBy: FixGrouping;
  /** The most pull requests with fixes that stand open at a time. */
  readonly maxPullRequests: number;
}

/** What one place (a file, the inputs, the command line) says, under the names used there. Absent keys are not said. */
export interface ConfigValues {
  readonly preset?: Preset;
  readonly rules?: RuleLevels;
  readonly "foreign-suppressions"?: boolean;
  readonly overrides?: readonly OverrideValues[];
  readonly "kubernetes-version"?: VersionRange;
  readonly "fail-on"?: FailOn;
  readonly paths?: readonly string[];
  readonly "paths-ignore"?: readonly string[];
  readonly "max-comments"?: number;
  readonly "max-file-size"?: number;
  readonly baseline?: string;
  readonly images?: readonly ImageValues[];
  readonly builds?: readonly BuildValues[];
  readonly "pull-requests-by"?: FixGrouping;
  readonly "max-pull-requests"?: number;
  readonly recipe?: RecipeValues;
}

/** What holds for some files, as a configuration file says it. */
export interface OverrideValues {
  readonly paths: readonly string[];
  readonly rules?: RuleLevels;
  readonly "fail-on"?: FailOn;
}

/** What is known of some images, as a configuration file says it. */
export interface ImageValues {
  readonly image: string;
  readonly user?: StatedUser;
  readonly root?: boolean;
  readonly family?: NonNullable<StatedImage["family"]>;
}

/** How some images come about, as a configuration file says it. */
export interface BuildValues {
  readonly image: string;
  readonly dockerfile: string;
  readonly target?: string;
}

/** The recipe's values as a configuration file names them. */
export interface RecipeValues {
  readonly "user-id"?: number;
  readonly "group-id"?: number;
  readonly "user-name"?: string;
  readonly "user-form"?: Recipe["userForm"];
  readonly "hostname-spread"?: SpreadConfigValues;
  readonly "zone-spread"?: SpreadConfigValues;
  readonly "same-zone"?: Recipe["sameZone"];
}

/** One topology spread constraint as a configuration file names it. */
export interface SpreadConfigValues {
  readonly "max-skew"?: number;
  readonly "when-unsatisfiable"?: SpreadValues["whenUnsatisfiable"];
}

/** All that one place can say, said. */
interface CompleteValues extends Required<Omit<ConfigValues, "recipe">> {
  readonly recipe: { readonly [Key in keyof RecipeValues]-?: Required<NonNullable<RecipeValues[Key]>> };
}

/** The values of a run that was told nothing, as a configuration file would name them. */
export const defaultValues: CompleteValues = {
  preset: "recommended",
  rules: {},
  "foreign-suppressions": true,
  overrides: [],
  "kubernetes-version": { from: { major: 1, minor: 32 }, to: { major: 1, minor: 37 } },
  "fail-on": "error",
  paths: [],
  "paths-ignore": [],
  "max-comments": 30,
  "max-file-size": 4096,
  baseline: ".github/kubesuggest-baseline.txt",
  images: [],
  builds: [],
  "pull-requests-by": "rule",
  "max-pull-requests": 5,
  recipe: {
    "user-id": 1995,
    "group-id": 1995,
    "user-name": "appuser",
    "user-form": "name",
    "hostname-spread": { "max-skew": 2, "when-unsatisfiable": "DoNotSchedule" },
    "zone-spread": { "max-skew": 3, "when-unsatisfiable": "ScheduleAnyway" },
    "same-zone": "auto",
  },
};

/** The configuration of a run that was told nothing. */
export const defaultConfig: Config = resolveConfig();

/** The defaults overlaid with what each place says; later places win. */
export function resolveConfig(...places: readonly ConfigValues[]): Config {
  const values = places.reduce<CompleteValues>(overlay, defaultValues);
  const { overrides, recipe } = values;
  return {
    settings: {
      kubernetes: values["kubernetes-version"],
      recipe: {
        userId: recipe["user-id"],
        groupId: recipe["group-id"],
        userName: recipe["user-name"],
        userForm: recipe["user-form"],
        hostnameSpread: spreadOf(recipe["hostname-spread"]),
        zoneSpread: spreadOf(recipe["zone-spread"]),
        sameZone: recipe["same-zone"],
      },
      rules: {
        preset: values.preset,
        levels: values.rules,
        overrides: overrides.flatMap(({ paths, rules }) => (rules === undefined ? [] : { paths, levels: rules })),
      },
      foreignSuppressions: values["foreign-suppressions"],
      images: values.images.map(({ image, user = null, root = false, family = null }) => {
        return { image, user, root, family };
      }),
      maxFileSize: values["max-file-size"] * 1024,
      builds: values.builds.map(({ image, dockerfile, target = null }) => ({ image, dockerfile, target })),
    },
    failOn: values["fail-on"],
    failOnBy: overrides.flatMap(({ paths, "fail-on": failOn }) => (failOn === undefined ? [] : { paths, failOn })),
    paths: values.paths,
    pathsIgnore: values["paths-ignore"],
    maxComments: values["max-comments"],
    baseline: values.baseline,
    pullRequestsBy: values["pull-requests-by"],
    maxPullRequests: values["max-pull-requests"],
  };
}

/** Groups are joined key by key; lists are replaced as a whole. */
function overlay<T extends object>(below: T, above: object): T {
  const joined = new Map<string, unknown>(Object.entries(below));
  for (const [key, value] of Object.entries(above)) {
    const under = joined.get(key);
    if (value !== undefined) joined.set(key, isGroup(under) && isGroup(value) ? overlay(under, value) : value);
  }
  return Object.fromEntries(joined) as T;
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function spreadOf(values: Required<SpreadConfigValues>): SpreadValues {
  return { maxSkew: values["max-skew"], whenUnsatisfiable: values["when-unsatisfiable"] };
}
