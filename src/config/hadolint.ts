import { parse } from "yaml";
import type { Severity } from "../core/finding.ts";
import type { HadolintSettings } from "../core/settings.ts";

/** The paths where hadolint looks for its configuration, relative to the root of the repository. */
export const hadolintPaths: readonly string[] = [".hadolint.yaml", ".hadolint.yml"];

/** The settings if there is no configuration of hadolint. */
export const noHadolint: HadolintSettings = { ignored: [], severities: {}, trustedRegistries: [] };

const maximumLength = 100_000;
const maximumItems = 1000;

const severities: Readonly<Record<string, Severity>> = {
  error: "error",
  warning: "warning",
  info: "info",
  style: "info",
};

/**
 * Reads `ignored`, `override` and `trustedRegistries` from hadolint's configuration. Since the file belongs to another
 * tool, anything in it that can't be read is skipped without an error.
 */
export function parseHadolint(text: string): HadolintSettings {
  const value = text.length > maximumLength ? null : valueOf(text);
  const override = mapAt(value, "override");
  const levels = Object.entries(severities).flatMap(([name, severity]) => {
    return listAt(override, name).map((id) => [id, severity] as const);
  });
  return {
    ignored: listAt(value, "ignored"),
    severities: Object.fromEntries(levels),
    trustedRegistries: listAt(value, "trustedRegistries"),
  };
}

function valueOf(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 }) as unknown;
  } catch {
    return null;
  }
}

function mapAt(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return null;
  return (value as Readonly<Record<string, unknown>>)[key];
}

function listAt(value: unknown, key: string): readonly string[] {
  const list = mapAt(value, key);
  if (!Array.isArray(list)) return [];
  return list.filter((item): item is string => typeof item === "string" && item.length <= 200).slice(0, maximumItems);
}
