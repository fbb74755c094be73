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

/** Everything a run can be told, with all defaults filled in. */
export interface Config {
  readonly settings: Settings;
  readonly failOn: FailOn;
  /** What holds for some places instead, later ones over earlier ones. */
  readonly failOnBy: readonly (ConfiguredPlace & { readonly failOn: FailOn })[];
  /** Globs of the files to review, from the repository's root; empty means all. */
  readonly paths: readonly string[];
  /** Globs of the files to leave out, even where `paths` names them. */
  readonly pathsIgnore: readonly string[];
  /** The most review comments one run posts. */
  readonly maxComments: number;
  readonly trustIgnores: TrustIgnores;
  /** The baseline, from the repository's root. One that is not the default's must be there. */
  readonly baseline: string;
  readonly pullRequestsBy: FixGrouping;
  /** The most pull requests with fixes that stand open at a time. */
  readonly maxPullRequests: number;
  /** Of the tracking issue and of pull requests that a scan opens; null for none. */
  readonly label: string | null;
  /** The time limit for checking files, in seconds; files beyond it are reported as not checked. */
  readonly timeLimit: number;
}

/** All that one place can say, said. */
interface CompleteValues extends Required<Omit<PlaceValues, "fix-defaults">> {
  readonly "fix-defaults": { readonly [Key in keyof FixDefaultValues]-?: Required<NonNullable<FixDefaultValues[Key]>> };
}

/** What one place says, with what configurations of other tools beside it say. */
export interface PlaceValues extends ConfigValues {
  readonly hadolint?: HadolintSettings;
}

/** The values of a run that was told nothing, as a configuration file would name them. */
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

/** The configuration of a run that was told nothing. */
export const defaultConfig: Config = resolveConfig();

/** What several places say together; later places win. */
export function joinValues(places: readonly ConfigValues[]): ConfigValues {
  return places.reduce<ConfigValues>(overlay, {});
}

/** The defaults overlaid with what each place says; later places win. */
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

/** The same for a repository that belongs to an owner, whose images on public registries are then known to be its own. */
export function configFor(owner: string | null, config: Config): Config {
  return { ...config, settings: { ...config.settings, owner } };
}

function placeOf({ paths = null, namespaces = null }: Partial<ConfiguredPlace>): ConfiguredPlace {
  return { paths, namespaces };
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
