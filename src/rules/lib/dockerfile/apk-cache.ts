import type { DockerfileOperation } from "../../../core/operation.ts";
import type { RunScript } from "../../../model/dockerfile/run-scripts.ts";
import type { PackageCall } from "./package-commands.ts";
import { insertBehind, removeScriptWord, removeUpTo } from "./script-operations.ts";

/** Commands that read the index and don't fetch it themselves. */
const readsIndex = /\bapk\s+(?:-(?!-no-cache)\S+\s+)*(?:upgrade|fix|search|policy|version|list|fetch)\b/;

/**
 * Adds `--no-cache` to calls of `apk add`, and removes the options and the call of `apk update` that it makes useless.
 * Empty if a later command needs the index that such an option fetches.
 */
export function withoutApkCache(script: RunScript, adding: readonly PackageCall[]): readonly DockerfileOperation[] {
  if (script.part === null) return [];
  const [first] = adding;
  const update = first === undefined ? null : uselessUpdate(script, first);
  const removed = update === null ? [] : removeUpTo(script, update, first?.call.call.start ?? 0);
  const fetching = adding.find(({ call: { args } }) => args.some(isFetching));
  if (fetching !== undefined && readsIndex.test(script.text.slice(fetching.call.call.end))) return [];
  const added = adding.flatMap(({ verb, call: { args } }) => {
    const useless = args.filter(isFetching);
    return [...insertBehind(script, verb, "--no-cache"), ...useless.flatMap((word) => removeScriptWord(script, word))];
  });
  return [...removed, ...added];
}

function isFetching({ value }: { readonly value: string }): boolean {
  return /^(?:-U|--update|--update-cache)$/.test(value);
}

/**
 * The offset of a call of `apk update` right before the first `apk add`. Null if there is none, or if another command
 * uses it.
 */
function uselessUpdate({ calls, text }: RunScript, { call: { call } }: PackageCall): number | null {
  const index = calls.indexOf(call) - 1;
  const before = calls[index];
  const words = before?.words.map(({ value }) => value).join(" ");
  if (before === undefined || words !== "apk update" || before.redirects.length > 0) return null;
  if (!/^\s*(?:&&|;|\n)\s*$/.test(text.slice(before.end, call.start)) || call.inside !== before.inside) return null;
  return readsIndex.test(text) ? null : before.start;
}
