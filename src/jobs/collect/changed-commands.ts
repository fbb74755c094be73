import type { InputFile } from "../../analysis/input-file.ts";
import type { Skipped } from "../../core/finding.ts";
import { SourceFile } from "../../core/source-file.ts";
import { deployCommands } from "../../model/deploy-commands.ts";
import { isCommandFile } from "../../model/joined-commands.ts";
import { deployedOtherwise } from "../../model/other-deployers.ts";
import type { ChangedFile } from "../../review/change.ts";
import type { CommitFiles } from "./read-commit.ts";
import { within } from "./within-bounds.ts";

/** So much is read to find out what changed commands deploy. */
const bounds = { files: 50, size: 500_000, bytes: 2_000_000 };

/** What a change of a file of commands speaks of if it may concern what is deployed. */
const words = /\b(?:helm3?|kubectl|oc|kustomize)\b|(?:^|\s)(?:-f|-k|--values|--set|--filename)\b/;

/** The commands that a change brings or alters and by which something is deployed that nothing here looks at. */
export async function changedCommands(
  head: CommitFiles,
  changes: readonly ChangedFile[],
  known: readonly InputFile[],
): Promise<readonly Skipped[]> {
  const touched = changes.filter(({ path, patch, status }) => {
    return status !== "removed" && isCommandFile(path) && (patch === null || words.test(patch));
  });
  if (touched.length === 0) return [];
  const own = new Map(known.map((file) => [file.path, file]));
  const missing = touched.map(({ path }) => path).filter((path) => !own.has(path));
  for (const file of await head.read(within(bounds, missing, head.entries))) own.set(file.path, file);
  return touched.flatMap(({ path, patch }) => {
    const bytes = own.get(path)?.bytes;
    return bytes === undefined ? [] : commandsLeft(new SourceFile(path, new TextDecoder().decode(bytes)), patch);
  });
}

/** By each tool, the first command of which a line is new. */
function commandsLeft(source: SourceFile, patch: string | null): Skipped[] {
  const { path, text } = source;
  const added = patch === null ? null : addedLines(patch);
  const isNew = (part: string): boolean => added === null || part.split("\n").some((line) => added.has(line.trim()));
  const told = deployedOtherwise(path, text);
  const tools = new Set(told === null ? [] : [told.tool]);
  return [...deployCommands(path, text)].flatMap(({ tool, offset, end }): Skipped[] => {
    if (tools.has(tool) || !isNew(text.slice(offset, end))) return [];
    tools.add(tool);
    const { line } = source.position(offset);
    return [{ file: path, reason: `what ${tool} makes of it is not checked`, line, findings: "none" }];
  });
}

function addedLines(patch: string): ReadonlySet<string> {
  const lines = patch.split("\n").filter((line) => line.startsWith("+"));
  return new Set(lines.map((line) => line.slice(1).trim()).filter((line) => line.length > 3));
}
