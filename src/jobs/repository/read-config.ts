import type { PlaceValues } from "../../config/config.ts";
import { ConfigError } from "../../config/config-error.ts";
import { hadolintPaths, noHadolint, parseHadolint } from "../../config/hadolint.ts";
import { parseConfig } from "../../config/parse-config.ts";
import { configPaths } from "../../config/read-config-file.ts";
import type { ConfigValues } from "../../config/values.ts";
import type { HadolintSettings } from "../../core/settings.ts";
import type { Platform, PullRequest } from "../../platform/port.ts";

const maximumBytes = 400_000;

/**
 * What the repository's configuration file says. It is the base's file that counts, so that a pull request can't
 * loosen its own review; a file that is named and that only the head has is read there. Throws a ConfigError where
 * the file is missing or wrong.
 */
export async function readRepositoryConfig(
  platform: Platform,
  pull: PullRequest,
  name: string | null,
): Promise<PlaceValues> {
  return readConfigAt(platform, name === null ? [pull.mergeBase] : [pull.mergeBase, pull.head], name);
}

/** What the configuration file of the first of these commits that has one says; throws a ConfigError as above. */
export async function readConfigAt(
  platform: Platform,
  commits: readonly string[],
  name: string | null,
): Promise<PlaceValues> {
  const [first] = commits;
  const hadolint = first === undefined ? noHadolint : await readHadolintAt(platform, first);
  return { hadolint, ...(await readOwnConfig(platform, commits, name)) };
}

async function readOwnConfig(
  platform: Platform,
  commits: readonly string[],
  name: string | null,
): Promise<ConfigValues> {
  for (const commit of commits) {
    const { entries } = await platform.listFiles(commit);
    const entry = (name === null ? configPaths : [name])
      .map((path) => entries.find((one) => one.path === path))
      .find((one) => one !== undefined);
    if (entry === undefined) continue;
    if ((entry.size ?? 0) > maximumBytes) throw new ConfigError(`${entry.path}: the configuration is too large.`);
    const content = (await platform.readFiles(commit, [entry])).get(entry.path) ?? { missing: "not found" };
    if ("missing" in content)
      throw new ConfigError(`The configuration ${entry.path} can't be read: ${content.missing}.`);
    return parseConfig(entry.path, decode(entry.path, content.bytes));
  }
  if (name === null) return {};
  throw new ConfigError(
    `The configuration that the input "config" names does not exist: ${JSON.stringify(name.slice(0, 200))}.`,
  );
}

/** What hadolint's configuration of a commit says; where there is none, or none that can be read, nothing. */
async function readHadolintAt(platform: Platform, commit: string): Promise<HadolintSettings> {
  const { entries } = await platform.listFiles(commit);
  const entry = entries.find(({ path }) => hadolintPaths.includes(path));
  if (entry === undefined || (entry.size ?? 0) > maximumBytes) return noHadolint;
  const content = (await platform.readFiles(commit, [entry])).get(entry.path) ?? { missing: "not found" };
  return "missing" in content ? noHadolint : parseHadolint(new TextDecoder().decode(content.bytes));
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigError(`${path} is not UTF-8.`);
  }
}
