import { ConfigError } from "../../config/config-error.ts";
import { optionNames, readOptions } from "../../config/read-options.ts";
import type { ConfigValues } from "../../config/values.ts";
import { quoteShort } from "../../core/cut-text.ts";
import { mostShards, parseShard, type Shard } from "../../core/shard.ts";
import { type PublishTarget, readPublishTargets } from "./publish-targets.ts";

/** The validated inputs of the Action. */
export interface ActionInputs {
  readonly token: string;
  /** The path of a configuration file in the repository; null for the default paths. */
  readonly config: string | null;
  readonly pullRequest: number | null;
  /** Whether threads whose findings are gone are resolved. */
  readonly resolveThreads: boolean;
  /** Where the results of scanning a whole repository are published. */
  readonly publish: ReadonlySet<PublishTarget>;
  /** The paths of earlier JSON reports, the oldest first, relative to the job's directory. */
  readonly history: readonly string[];
  /** The part of the repository to scan; null for all of it. */
  readonly shard: Shard | null;
  /** The directory with the cached results of earlier scans, relative to the job's directory. */
  readonly cache: string | null;
  /** The paths of the JSON reports of all shards, which are published instead of a new scan. */
  readonly reports: readonly string[];
  /** The configuration values among the inputs. */
  readonly values: ConfigValues;
}

/** Reads the inputs from the runner's environment variables. Throws a ConfigError that names the input. */
export function readInputs(env: Readonly<Record<string, string | undefined>>): ActionInputs {
  const input = (name: string): string => env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim() ?? "";
  const token = input("token");
  if (token === "") throw new ConfigError('The input "token" is empty: leave it out, or give it ${{ github.token }}.');
  if (/[^\x21-\x7e]/.test(token)) throw new ConfigError('The input "token" contains characters that no token has.');
  const given = Object.fromEntries(optionNames.map((name) => [name, input(name)]));
  const publish = readPublishTargets(input("publish"));
  return {
    token,
    config: readPath(input("config")),
    pullRequest: readNumber(input("pull-request")),
    resolveThreads: readSwitch("resolve-threads", input("resolve-threads")),
    publish,
    history: readPaths(input("history")),
    shard: readShard(input("shard"), publish),
    cache: input("cache") || null,
    reports: readReports(input("reports"), input("shard"), publish),
    values: readOptions(given, (name) => `The input "${name}"`),
  };
}

function readPaths(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Reads the input `reports`. Reports only have findings, so what needs the files can't be published from them. */
function readReports(text: string, shard: string, publish: ReadonlySet<PublishTarget>): string[] {
  const reports = readPaths(text);
  if (reports.length === 0) return [];
  if (shard !== "") throw new ConfigError(`The inputs "shard" and "reports" can't be used together.`);
  const target = (["pull-request", "onboarding"] as const).find((one) => publish.has(one));
  if (target === undefined) return reports;
  throw new ConfigError(`With the input "reports" there are no files at hand, so "publish" can't have ${target}.`);
}

function readNumber(text: string): number | null {
  if (text === "") return null;
  if (/^#?[1-9]\d{0,9}$/.test(text)) return Number(text.replace("#", ""));
  throw new ConfigError(`The input "pull-request" must be the number of a pull request, not ${quoteShort(text)}.`);
}

/** Reads the input `shard`. Results about the whole repository can't be published from a part of it. */
function readShard(text: string, publish: ReadonlySet<PublishTarget>): Shard | null {
  if (text === "") return null;
  const shard = parseShard(text);
  if (shard === null) {
    const given = quoteShort(text);
    throw new ConfigError(`The input "shard" must look like 2/5, up to ${mostShards}/${mostShards}, not ${given}.`);
  }
  const whole = (["sarif", "sarif-file", "issue", "pull-request", "onboarding"] as const).find((target) =>
    publish.has(target),
  );
  if (whole === undefined) return shard;
  throw new ConfigError(`The input "shard" covers only a part of the repository, so "publish" can't have ${whole}.`);
}

function readSwitch(name: string, text: string): boolean {
  if (/^(?:false)?$/i.test(text)) return false;
  if (/^true$/i.test(text)) return true;
  throw new ConfigError(`The input "${name}" must be true or false, not ${quoteShort(text)}.`);
}

function readPath(text: string): string | null {
  if (text === "") return null;
  const path = text.replace(/^(?:\.\/)+/, "");
  const steps = path.split("/");
  if (path.startsWith("/") || path.includes("\\") || steps.includes("..") || steps.includes("")) {
    throw new ConfigError(
      `The input "config" must be a path from the root of the repository, not ${quoteShort(text, 200)}.`,
    );
  }
  return path;
}
