import type { ConfiguredPlace, HadolintSettings, Settings, SpreadValues } from "../core/settings.ts";
import { newestKnownMinor } from "../core/version-range.ts";
import { noHadolint } from "./hadolint.ts";
import type {
  ConfigValues,
  FailOn,
  FixDefaultValues,
  FixGrouping,
  SpreadConfigValues,
  TrustIgnores,
} from "./values.ts";

/** The configuration of a run, with all defaults filled in. */
export interface Config {
  readonly settings: Settings;
  readonly failOn: FailOn;
  /** Exceptions for some places. Later ones take precedence over earlier ones. */
  readonly failOnBy: readonly (ConfiguredPlace & { readonly failOn: FailOn })[];
  /** Globs of the files to review, from the repository's root; empty means all. */
  readonly paths: readonly string[];
  /** Globs of the files to skip, even if `paths` includes them. */
  readonly pathsIgnore: readonly string[];
  /** The most review comments that a run posts. */
  readonly maxComments: number;
  readonly trustIgnores: TrustIgnores;
  /** The path of the baseline from the repository's root. Unless it is the default path, the file must exist. */
  readonly baseline: string;
  readonly pullRequestsBy: FixGrouping;
  /** The most pull requests with fixes that are open at a time. */
  readonly maxPullRequests: number;
  /** The label of the tracking issue and of pull requests that a scan opens; null for none. */
  readonly label: string | null;
  /** The time limit for checking files, in seconds; files beyond it are reported as not checked. */
  readonly timeLimit: number;
}

/** Values for every key of the configuration. */
interface CompleteValues extends Required<Omit<PlaceValues, "fix-defaults">> {
  readonly "fix-defaults": { readonly [Key in keyof FixDefaultValues]-?: Required<NonNullable<FixDefaultValues[Key]>> };
}

/** The values from one source, such as a file, and from the configurations of other tools next to it. */
export interface PlaceValues extends ConfigValues {
  readonly hadolint?: HadolintSettings;
}

/** The default values, under the keys of a configuration file. */
export const defaultValues: CompleteValues = {
  hadolint: noHadolint,
  extends: [],
  preset: "recommended",
  rules: {},
  "third-party-suppressions": true,
  overrides: [],
  "kubernetes-version": { from: { major: 1, minor: 32 }, to: { major: 1, minor: newestKnownMinor } },
  "fail-on": "error",
  paths: [],
  "paths-ignore": [],
  "max-comments": 30,
  "max-file-size": 4096,
  fixtures: "note",
  "trust-ignores": "head",
  baseline: ".github/kubesuggest-baseline.txt",
  images: [],
  builds: [],
  charts: [],
  "pull-requests-by": "rule",
  "max-pull-requests": 5,
  label: "kubesuggest",
  "time-limit": 300,
  "fix-defaults": {
    "user-id": 1995,
    "group-id": 1995,
    "user-name": "appuser",
    "user-form": "number",
    "hostname-spread": { "max-skew": 2, "when-unsatisfiable": "DoNotSchedule" },
    "zone-spread": { "max-skew": 3, "when-unsatisfiable": "ScheduleAnyway" },
    "same-zone": "auto",
  },
};

/** The default configuration. */
export const defaultConfig: Config = resolveConfig();

/** Joins the values from several sources. Later sources override earlier ones. */
export function joinValues(places: readonly ConfigValues[]): ConfigValues {
  return places.reduce<ConfigValues>(overlay, {});
}

/** The configuration from the defaults and the values of each source. Later sources override earlier ones. */
export function resolveConfig(...places: readonly PlaceValues[]): Config {
  const values = places.reduce<CompleteValues>(overlay, defaultValues);
  const { overrides, "fix-defaults": fixDefaults } = values;
  return {
    settings: {
      kubernetes: values["kubernetes-version"],
      fixDefaults: {
        userId: fixDefaults["user-id"],
        groupId: fixDefaults["group-id"],
        userName: fixDefaults["user-name"],
        userForm: fixDefaults["user-form"],
        hostnameSpread: spreadOf(fixDefaults["hostname-spread"]),
        zoneSpread: spreadOf(fixDefaults["zone-spread"]),
        sameZone: fixDefaults["same-zone"],
      },
      rules: {
        preset: values.preset,
        levels: values.rules,
        overrides: overrides.flatMap(({ preset = null, rules, ...place }) => {
          return preset === null && rules === undefined ? [] : { ...placeOf(place), preset, levels: rules ?? {} };
        }),
      },
      thirdPartySuppressions: values["third-party-suppressions"],
      hadolint: values["third-party-suppressions"] ? values.hadolint : noHadolint,
      images: values.images.map(({ image, user = null, root = false, family = null, own = null }) => {
        return { image, user, root, family, own };
      }),
      owner: null,
      fixtures: values.fixtures,
      maxFileSize: values["max-file-size"] * 1024,
      builds: values.builds.map(({ image, dockerfile, target = null }) => ({ image, dockerfile, target })),
      charts: values.charts.map(({ path, values: files = [] }) => ({ path, values: files.map(plainPath) })),
    },
    failOn: values["fail-on"],
    failOnBy: overrides.flatMap(({ "fail-on": failOn, ...place }) => {
      return failOn === undefined ? [] : { ...placeOf(place), failOn };
    }),
    paths: values.paths,
    pathsIgnore: values["paths-ignore"],
    maxComments: values["max-comments"],
    trustIgnores: values["trust-ignores"],
    baseline: values.baseline,
    pullRequestsBy: values["pull-requests-by"],
    maxPullRequests: values["max-pull-requests"],
    label: values.label === "none" ? null : values.label,
    timeLimit: values["time-limit"],
  };
}

function plainPath(path: string): string {
  return path.replace(/^(?:\.\/)+/, "");
}

/** Sets the owner of the repository, so that the owner's images on public registries are known to be their own. */
export function configFor(owner: string | null, config: Config): Config {
  return { ...config, settings: { ...config.settings, owner } };
}

function placeOf({ paths = null, namespaces = null }: Partial<ConfiguredPlace>): ConfiguredPlace {
  return { paths, namespaces };
}

/** Overlays values with others that take precedence. Groups are joined key by key; lists are replaced as a whole. */
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
