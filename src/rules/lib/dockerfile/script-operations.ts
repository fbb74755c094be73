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
  const final = script.calls.findLast(({ inside }) => !inside);
  if (/^(?:exec|exit)$/.test(final?.words[0]?.value ?? "")) return [];
  if (script.part === "heredoc") {
    const at = script.text.length;
    // Without `set -e`, the command would hide a failure.
    return script.text.endsWith("\n") && script.stops && !endsInList(script.text)
      ? splice(script, at, at, `${command}\n`)
      : [];
  }
  const { text } = script.run;
  const last = script.calls.reduce((end, call) => Math.max(end, call.end), 0);
  // After a comment or a background job it would not run, and a broken substitution might swallow it.
  if (script.run.heredoc !== "" || /[#&]/.test(text.slice(last)) || /\$\{\s/.test(text)) return [];
  const written = text.trimEnd();
  // The `\;` of `find -exec` belongs to its command.
  if (!written.endsWith(";") || written.endsWith("\\;"))
    return splice(script, text.length, text.length, ` && ${command}`);
  // After the `;`, the command would hide a failure.
  if (script.stops && !endsInList(text)) return splice(script, text.length, text.length, ` ${command}`);
  const at = written.slice(0, -1).trimEnd().length;
  return splice(script, at, at, ` && ${command}`);
}

/** Whether a script ends in commands joined by `&&`: `set -e` only stops if the last of them fails. */
function endsInList(text: string): boolean {
  const at = text.lastIndexOf("&&");
  const rest = text
    .slice(at + 2)
    .replaceAll("\\\n", "")
    .trim();
  return at !== -1 && !/[;\n]/.test(rest.replace(/;$/, ""));
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
