/** A parsed shell script: each command that it may run, with the offsets of its words in the script's text. */
export interface ShellScript {
  readonly text: string;
  /** In source order; the commands of `$( ... )` come after the command that contains it. */
  readonly calls: readonly ShellCall[];
  /**
   * Whether the script is one list of commands without `||`, `&` or a compound command: all run, or the script fails.
   */
  readonly plain: boolean;
  /**
   * How the commands of the outermost list are joined: by `&&` (and `||`, if not `plain`) only, or also by `;` and new
   * lines. Null for a single command.
   */
  readonly joined: "and" | "lines" | null;
}

/** One command: a program and its arguments, with assignments and redirections. */
export interface ShellCall {
  /** The program and its arguments; empty for an assignment alone. */
  readonly words: readonly ShellWord[];
  /** The assignments in front of the program, as `NAME=value`. */
  readonly assigned: readonly string[];
  readonly redirects: readonly ShellRedirect[];
  readonly start: number;
  readonly end: number;
  /** Whether the command runs conditionally, in a loop or in a function, or may fail without consequence. */
  readonly guarded: boolean;
  /** Whether the command runs in a subshell: inside `( ... )` or `$( ... )`. */
  readonly inside: boolean;
  /** The command's place in a pipeline; null outside of one. */
  readonly pipe: { readonly index: number; readonly calls: readonly ShellCall[] } | null;
}

/** A word of a command. */
export interface ShellWord {
  /** The word without quotes. Variables and substitutions are kept as written. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Whether the word is exactly its value: it has no variable, substitution or pattern. */
  readonly literal: boolean;
}

/** A redirection of a command. */
export interface ShellRedirect {
  /** The operator as written: `>`, `>>`, `2>`, `<<`. */
  readonly operator: string;
  readonly target: string;
}
