import { didYouMean } from "../config/nearest.ts";
import { enumerate } from "../core/enumerate.ts";
import { ruleIds } from "../core/rule-catalogue.ts";
import { usageError } from "./command-line.ts";
import { type CliOption, commandNames, commands, options } from "./command-table.ts";
import type { Terminal } from "./terminal.ts";

const shells = ["bash", "zsh", "fish"] as const;

/** `kubesuggest completion SHELL`: prints the script by which a shell completes commands, options and rules. */
export function completionCommand(names: readonly string[], terminal: Terminal): number {
  const [name, another] = names;
  const shell = shells.find((one) => one === name);
  if (name === undefined || another !== undefined)
    throw usageError(`completion needs the shell: ${enumerate(shells, "or")}.`);
  if (shell === undefined) {
    throw usageError(
      `completion knows ${enumerate(shells, "or")}, not ${JSON.stringify(name)}${didYouMean(name, shells)}`,
    );
  }
  terminal.out({ bash: bashScript, zsh: zshScript, fish: fishScript }[shell]());
  return 0;
}

/** The words that can follow an option; null where files can, empty for a switch. */
function valuesOf({ name, value, choices }: CliOption): readonly string[] | null {
  if (value === null) return [];
  if (name === "select" || name === "ignore") return ruleIds;
  return choices ?? null;
}

function optionWords(command: string): readonly string[] {
  return options
    .filter((option) => option.commands.some((one) => one === command))
    .flatMap(({ name, implied, choices }) => {
      return implied === undefined
        ? [`--${name}`]
        : [`--${name}`, ...(choices ?? []).map((word) => `--${name}=${word}`)];
    });
}

/** What can follow a command beside options; null for files. */
function argumentWords(command: string): readonly string[] | null {
  if (command === "explain") return ruleIds;
  if (command === "completion") return shells;
  return command === "scan" || command === "merge" ? null : [];
}

function bashScript(): string {
  const values = options
    .filter(({ value, implied }) => value !== null && implied === undefined)
    .map((option) => {
      const words = valuesOf(option);
      const reply = words === null ? 'compgen -f -- "$word"' : `compgen -W "${words.join(" ")}" -- "$word"`;
      return `    --${option.name}) COMPREPLY=($(${reply})); return ;;`;
    });
  const words = commandNames.map((name) => {
    const known = [...optionWords(name), ...(argumentWords(name) ?? [])].join(" ");
    const files = argumentWords(name) === null ? ' $(compgen -f -- "$word")' : "";
    return `    ${name}) COMPREPLY=($(compgen -W "${known}" -- "$word")${files}) ;;`;
  });
  return `# bash completion of kubesuggest
_kubesuggest() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  case "$before" in
${values.join("\n")}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commandNames.join(" ")} help --help --version" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${words.join("\n")}
  esac
}
complete -o filenames -F _kubesuggest kubesuggest
`;
}

/** zsh runs completions of bash, whose words are the same. */
function zshScript(): string {
  return `# zsh completion of kubesuggest
autoload -Uz compinit bashcompinit
(( $+functions[compdef] )) || compinit
bashcompinit
${bashScript()}`;
}

function fishScript(): string {
  const quoted = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  const ofCommand = (name: string): string => `__fish_seen_subcommand_from ${name}`;
  const lines = [
    ...commands.map(({ name, summary }) => {
      return `complete -c kubesuggest -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`;
    }),
    ...commandNames.flatMap((name) => {
      const words = argumentWords(name);
      if (words === null) return [];
      const known = words.length === 0 ? "" : ` -a ${quoted(words.join(" "))}`;
      return [`complete -c kubesuggest -n ${quoted(ofCommand(name))} -f${known}`];
    }),
    ...options.map((option) => {
      const values = valuesOf(option);
      const follows = option.value === null || option.implied !== undefined ? "" : values === null ? " -r" : " -x";
      const known = values === null || values.length === 0 || follows === "" ? "" : ` -a ${quoted(values.join(" "))}`;
      const short = option.short === undefined ? "" : ` -s ${option.short}`;
      const where = quoted(ofCommand(option.commands.join(" ")));
      return `complete -c kubesuggest -n ${where} -l ${option.name}${short}${follows}${known} -d ${quoted(option.summary)}`;
    }),
  ];
  return `# fish completion of kubesuggest\n${lines.join("\n")}\n`;
}
