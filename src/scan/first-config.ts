import type { InputFile } from "../analysis/input-file.ts";
import { type Config, defaultValues } from "../config/config.ts";
import { printable } from "../reporters/printable.ts";
import { surveyFiles } from "./survey.ts";

/**
 * Writes a configuration that states the defaults, for people to change, with values found in the files of the
 * repository.
 */
export function firstConfigOf(files: readonly InputFile[]): string {
  const { versions, registry } = surveyFiles(files);
  return `# Configuration of Kubesuggest. All keys: https://github.com/kubesuggest/kubesuggest/blob/main/docs/configuration.md

# recommended: errors and warnings with few false alarms. Others: restricted, strict, all, none.
preset: ${defaultValues.preset}

# The Kubernetes versions that the manifests must work on.
${versions === null ? "# " : ""}kubernetes-version: ${versions ?? rangeText(defaultValues["kubernetes-version"])}

# The check fails at this severity or above: error, warning, note or never.
fail-on: ${defaultValues["fail-on"]}

# Severities of single rules: off, default, error, warning or note.
# rules:
#   pods-not-spread: note

# Other settings for some files.
# overrides:
#   - paths: [examples/, test/]
#     fail-on: never

# What is known of your own images: the user that they start as.
# images:
#   - image: ${printable(registry ?? "registry.example.com")}/*
#     user: 1001
`;
}

function rangeText({ from, to }: Config["settings"]["kubernetes"]): string {
  return `${from.major}.${from.minor}-${to.major}.${to.minor}`;
}
