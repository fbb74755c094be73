import type { PlaceValues } from "../../config/config.ts";
import { ConfigError } from "../../config/config-error.ts";
import { type ConfigReference, readExtendedAsync } from "../../config/extends.ts";
import { hadolintPaths, noHadolint, parseHadolint } from "../../config/hadolint.ts";
import { configPaths } from "../../config/read-config-file.ts";
import type { ConfigValues } from "../../config/values.ts";
import { quoteShort } from "../../core/cut-text.ts";
import type { HadolintSettings } from "../../core/settings.ts";
import type { Platform, PullRequest, TreeEntry } from "../../platform/port.ts";
import type { Silenced } from "../../review/writing/summary.ts";

const maximumBytes = 400_000;

/** The content of a configuration file, and what a pull request adds that silences findings. */
export interface ReviewConfig {
  readonly values: PlaceValues;
  readonly silencing: readonly Silenced[];
  /** Whether there is a configuration file. */
  readonly exists: boolean;
}

/**
 * Reads the repository's configuration file. The file of the base is used, so that a pull request can't weaken its own
 * review. If a file is named explicitly and only exists at the head, it is read from there, and that is reported.
 * Throws a ConfigError if the file is missing or invalid.
 */
export async function readRepositoryConfig(
  platform: Platform,
  pull: PullRequest,
  name: string | null,
): Promise<ReviewConfig> {
  const hadolint = await readHadolintAt(platform, pull.mergeBase);
  const atBase = await findConfig(platform, pull.mergeBase, name);
  const exists = atBase !== null || name !== null;
  if (atBase !== null || name === null) return { values: { hadolint, ...atBase }, silencing: [], exists };
  const atHead = await readConfigAt(platform, pull.head, name);
  const message = "This configuration is used for the review, and the base does not have it";
  return { values: { ...atHead, hadolint }, silencing: [{ file: name, message }], exists };
}

/** Reads the configuration file of a commit. Throws a ConfigError if it is missing or invalid. */
export async function readConfigAt(platform: Platform, commit: string, name: string | null): Promise<PlaceValues> {
  const hadolint = await readHadolintAt(platform, commit);
  const values = await findConfig(platform, commit, name);
  if (values !== null) return { hadolint, ...values };
  if (name === null) return { hadolint };
  throw new ConfigError(`The configuration that the input "config" names does not exist: ${quoteShort(name, 200)}.`);
}

/** Reads the first configuration file that the commit has; null if it has none. */
async function findConfig(platform: Platform, commit: string, name: string | null): Promise<ConfigValues | null> {
  const { entries } = await platform.listFiles(commit);
  const entry = (name === null ? configPaths : [name])
    .map((path) => entries.find((one) => one.path === path))
    .find((one) => one !== undefined);
  if (entry === undefined) return null;
  const text = await readText(platform, commit, entry);
  return readExtendedAsync({ name: entry.path, text }, async (reference) => {
    if (reference.repository !== null) return readShared(platform, reference.repository, reference.path);
    const beside = entries.find(({ path, type }) => path === reference.path && type === "file");
    return beside === undefined ? null : readText(platform, commit, beside);
  });
}

/** Reads hadolint's configuration in a commit; empty settings if there is none or it can't be read. */
async function readHadolintAt(platform: Platform, commit: string): Promise<HadolintSettings> {
  const { entries } = await platform.listFiles(commit);
  const entry = entries.find(({ path }) => hadolintPaths.includes(path));
  if (entry === undefined || (entry.size ?? 0) > maximumBytes) return noHadolint;
  const content = (await platform.readFiles(commit, [entry])).get(entry.path) ?? { missing: "not found" };
  return "missing" in content ? noHadolint : parseHadolint(new TextDecoder().decode(content.bytes));
}

async function readText(platform: Platform, commit: string, entry: TreeEntry): Promise<string> {
  if ((entry.size ?? 0) > maximumBytes) throw new ConfigError(`${entry.path}: the configuration is too large.`);
  const content = (await platform.readFiles(commit, [entry])).get(entry.path) ?? { missing: "not found" };
  if ("missing" in content) throw new ConfigError(`The configuration ${entry.path} can't be read: ${content.missing}.`);
  return decode(entry.path, content.bytes);
}

/** Reads a file of another repository; null if it does not exist or the token may not read it. */
async function readShared(
  platform: Platform,
  { owner, name, commit }: NonNullable<ConfigReference["repository"]>,
  path: string,
): Promise<string | null> {
  const label = `${owner}/${name}/${path}`;
  if (platform.readForeign === undefined) {
    throw new ConfigError(`${label}: configurations of other repositories can't be read here.`);
  }
  const bytes = await platform.readForeign({ owner, name, commit, path });
  if (bytes === null) return null;
  if (bytes.length > maximumBytes) throw new ConfigError(`${label}: the configuration is too large.`);
  return decode(label, bytes);
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigError(`${path} is not UTF-8.`);
  }
}
