import type { DockerfileOperation } from "../../../core/operation.ts";
import type { RunScript, ShellCall } from "../../../model/dockerfile/run-scripts.ts";
import type { PackageCall } from "./package-commands.ts";
import { insertBehind, removeScriptWord, removeUpTo, replaceWord } from "./script-operations.ts";

/** Commands that read an index and don't fetch it themselves. */
const readsIndex = /\bapk\s+(?:-(?!-no-cache)\S+\s+)*(?:fix|search|policy|version|list|fetch)\b/;

/**
 * Adds `--no-cache` to calls of `apk add` and `apk upgrade`, and removes the options and the calls of `apk update` that
 * this makes useless. Empty if the index would stay in the layer, or if another command needs it.
 */
export function withoutApkCache(script: RunScript, keeping: readonly PackageCall[]): readonly DockerfileOperation[] {
  if (script.part === null || readsIndex.test(script.text)) return [];
  const updates = script.calls.filter(updatesIndex);
  const removed = updates.map((update) => withoutUpdate(script, update, keeping));
  if (removed.some((operations) => operations.length === 0)) return [];
  const added = keeping.flatMap(({ verb, call: { args } }) => {
    const [useless, ...more] = args.filter(({ value }) => /^(?:-U|--update|--update-cache)$/.test(value));
    const option =
      useless === undefined ? insertBehind(script, verb, "--no-cache") : replaceWord(script, useless, "--no-cache");
    return [...option, ...more.flatMap((word) => removeScriptWord(script, word))];
  });
  return [...removed.flat(), ...added];
}

/** Whether a call is of `apk update`, whatever its options. */
function updatesIndex({ words }: ShellCall): boolean {
  const program = words.findIndex(({ value }) => /^(?:\/sbin\/)?apk$/.test(value));
  return program !== -1 && words.slice(program + 1).find(({ value }) => /^\w+$/.test(value))?.value === "update";
}

/** Removes a call of `apk update` right before one that fetches the index itself. No operations for any other call. */
function withoutUpdate(
  script: RunScript,
  update: ShellCall,
  keeping: readonly PackageCall[],
): readonly DockerfileOperation[] {
  const { calls, text } = script;
  const next = calls[calls.indexOf(update) + 1];
  const isPlain = update.words.map(({ value }) => value).join(" ") === "apk update" && update.redirects.length === 0;
  if (!isPlain || next === undefined || next.inside !== update.inside) return [];
  if (!keeping.some(({ call }) => call.call === next)) return [];
  return /^\s*(?:&&|;|\n)\s*$/.test(text.slice(update.end, next.start))
    ? removeUpTo(script, update.start, next.start)
    : [];
}
