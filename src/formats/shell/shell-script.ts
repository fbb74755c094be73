/** A shell script taken apart: each command that it may run, with the places of its words in the script's text. */
export interface ShellScript {
  readonly text: string;
  /** In the order in which they stand, those of `$( … )` behind the command that they stand in. */
  readonly calls: readonly ShellCall[];
  /** Whether all of it is one list of commands without `||`, `&` or a compound command: all run, or the script fails. */
  readonly plain: boolean;
  /** What joins the commands of the outermost list: `&&` alone, or also `;` and new lines. Null for a single command. */
  readonly joined: "and" | "lines" | null;
}

/** One command: a program and its arguments, behind assignments and redirections. */
export interface ShellCall {
  /** The program and its arguments; empty for an assignment alone. */
  readonly words: readonly ShellWord[];
  /** The variables that it is given, as `NAME=value` in front of it. */
  readonly assigned: readonly string[];
  readonly redirects: readonly ShellRedirect[];
  readonly start: number;
  readonly end: number;
  /** Whether it runs only under a condition, in a loop or in a function, or may fail without consequence. */
  readonly guarded: boolean;
  /** Whether it runs in a shell of its own: inside `( … )` or `$( … )`. */
  readonly inside: boolean;
  /** Its place in a pipeline; null outside of one. */
  readonly pipe: { readonly index: number; readonly calls: readonly ShellCall[] } | null;
}

/** A word of a command. */
export interface ShellWord {
  /** Without quotes; variables and substitutions stand in it as they are written. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** True for a word that stands for its value and nothing else: no variable, no substitution, no pattern. */
  readonly literal: boolean;
}

/** A redirection of a command. */
export interface ShellRedirect {
  /** As it is written: `>`, `>>`, `2>`, `<<`. */
  readonly operator: string;
  readonly target: string;
}
