import type { DockerfileOperation } from "../../../core/operation.ts";
import type { RunScript, ShellWord } from "../../../model/dockerfile/run-scripts.ts";

/** Inserts words after a word of a script. No operations if the script has no place in the file. */
export function insertBehind(script: RunScript, { end }: ShellWord, words: string): readonly DockerfileOperation[] {
  return splice(script, end, end, ` ${words}`);
}

/** Replaces one word of a script. */
export function replaceWord(
  script: RunScript,
  { start, end }: ShellWord,
  text: string,
): readonly DockerfileOperation[] {
  return splice(script, start, end, text);
}

/** Removes one word of a script with the blanks after it, or those before it if it is the last word. */
export function removeScriptWord(script: RunScript, { start, end }: ShellWord): readonly DockerfileOperation[] {
  const behind = /^[ \t]*/.exec(script.text.slice(end, end + 1000))?.[0].length ?? 0;
  const isLast = /^[ \t]*(?:$|[\n;&|)])/.test(script.text.slice(end, end + 1000));
  if (!isLast) return splice(script, start, end + behind, "");
  const before = /[ \t]*$/.exec(script.text.slice(Math.max(0, start - 1000), start))?.[0].length ?? 0;
  return splice(script, start - before, end, "");
}

/** Removes everything between two offsets of a script. */
export function removeUpTo(script: RunScript, start: number, end: number): readonly DockerfileOperation[] {
  return splice(script, start, end, "");
}

/** Adds a command to the end of a script. It runs only if the command before it succeeded. */
export function appendCommand(script: RunScript, command: string): readonly DockerfileOperation[] {
  if (script.part === "heredoc") {
    const at = script.text.length;
    return script.text.endsWith("\n") ? splice(script, at, at, `${command}\n`) : [];
  }
  const end = script.run.text.length;
  const last = script.calls.reduce((end, call) => Math.max(end, call.end), 0);
  // After a comment or a background job it would not run, and a broken substitution might swallow it.
  if (script.run.heredoc !== "" || /[#&]/.test(script.run.text.slice(last)) || /\$\{\s/.test(script.run.text))
    return [];
  const trailing = /;\s*$/.test(script.run.text);
  return trailing ? splice(script, end, end, ` ${command}`) : splice(script, end, end, ` && ${command}`);
}

/** The most calls in a script that gets a fix. No person writes a longer one, and its fix would take long to prove. */
const mostCalls = 500;

function splice(
  { run, part, calls }: RunScript,
  start: number,
  end: number,
  text: string,
): readonly DockerfileOperation[] {
  return part === null || calls.length > mostCalls
    ? []
    : [{ kind: "splice", instruction: run.index, part, start, end, text }];
}
