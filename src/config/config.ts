import type { Severity } from "../core/finding.ts";
import type { Recipe, Settings, SpreadValues, VersionRange } from "../core/settings.ts";

/** The least severity at which new findings fail a run. */
export type FailOn = Severity | "never";

/** Everything a run can be told, with all defaults filled in. */
export interface Config {
  readonly settings: Settings;
  readonly failOn: FailOn;
  /** Globs of the files to review, from the repository's root; empty means all. */
  readonly paths: readonly string[];
  /** Globs of the files to leave out, even where `paths` names them. */
  readonly pathsIgnore: readonly string[];
  /** The most review comments one run posts. */
  readonly maxComments: number;
}

/** What one place (a file, the inputs, the command line) says, under the names used there. Absent keys are not said. */
export interface ConfigValues {
  readonly "kubernetes-version"?: VersionRange;
  readonly "fail-on"?: FailOn;
  readonly paths?: readonly string[];
  readonly "paths-ignore"?: readonly string[];
  readonly "max-comments"?: number;
  readonly recipe?: RecipeValues;
}

/** The recipe's values as a configuration file names them. */
export interface RecipeValues {
  readonly "user-id"?: number;
  readonly "group-id"?: number;
  readonly "user-name"?: string;
  readonly "user-form"?: Recipe["userForm"];
  readonly "hostname-spread"?: SpreadConfigValues;
  readonly "zone-spread"?: SpreadConfigValues;
}

/** One topology spread constraint as a configuration file names it. */
export interface SpreadConfigValues {
  readonly "max-skew"?: number;
  readonly "when-unsatisfiable"?: SpreadValues["whenUnsatisfiable"];
}

/** The configuration of a run that was told nothing. */
export const defaultConfig: Config = {
  settings: {
    kubernetes: { from: { major: 1, minor: 32 }, to: { major: 1, minor: 37 } },
    recipe: {
      userId: 1995,
      groupId: 1995,
      userName: "appuser",
      userForm: "name",
      hostnameSpread: { maxSkew: 2, whenUnsatisfiable: "DoNotSchedule" },
      zoneSpread: { maxSkew: 3, whenUnsatisfiable: "ScheduleAnyway" },
    },
  },
  failOn: "error",
  paths: [],
  pathsIgnore: [],
  maxComments: 30,
};

/** The defaults overlaid with what each place says; later places win. */
export function resolveConfig(...places: readonly ConfigValues[]): Config {
  return places.reduce(overlay, defaultConfig);
}

function overlay(config: Config, values: ConfigValues): Config {
  const { settings } = config;
  return {
    settings: {
      kubernetes: values["kubernetes-version"] ?? settings.kubernetes,
      recipe: overlayRecipe(settings.recipe, values.recipe ?? {}),
    },
    failOn: values["fail-on"] ?? config.failOn,
    paths: values.paths ?? config.paths,
    pathsIgnore: values["paths-ignore"] ?? config.pathsIgnore,
    maxComments: values["max-comments"] ?? config.maxComments,
  };
}

function overlayRecipe(recipe: Recipe, values: RecipeValues): Recipe {
  return {
    userId: values["user-id"] ?? recipe.userId,
    groupId: values["group-id"] ?? recipe.groupId,
    userName: values["user-name"] ?? recipe.userName,
    userForm: values["user-form"] ?? recipe.userForm,
    hostnameSpread: overlaySpread(recipe.hostnameSpread, values["hostname-spread"] ?? {}),
    zoneSpread: overlaySpread(recipe.zoneSpread, values["zone-spread"] ?? {}),
  };
}

function overlaySpread(spread: SpreadValues, values: SpreadConfigValues): SpreadValues {
  return {
    maxSkew: values["max-skew"] ?? spread.maxSkew,
    whenUnsatisfiable: values["when-unsatisfiable"] ?? spread.whenUnsatisfiable,
  };
}
