import { commandNames, commands, options } from "../command-table.ts";
import { argumentsOf, type Completion, optionWords, valuesOf } from "./words.ts";

/** The completion script of zsh, for `eval` in ~/.zshrc. Source: https://zsh.sourceforge.io/Doc/Release/Completion-System.html */
export function zshScript(): string {
  const names = [...commands.map(({ name, summary }) => described(name, summary)), described("help", "Show the help")];
  const values = options.flatMap((option) => {
    const completion = valuesOf(option);
    return completion === null ? [] : [`    --${option.name}) ${replyOf(completion)}; return ;;`];
  });
  const ofCommands = commandNames.map((name) => {
    const known = optionWords(name).map(({ word, summary }) => `      ${described(word, summary)}`);
    return `    ${name})\n      known=(\n${known.join("\n")}\n      )\n      others() { ${replyOf(argumentsOf(name))} } ;;`;
  });
  return `# zsh completion of kubesuggest
_kubesuggest() {
  local -a known
  if (( CURRENT == 2 )); then
    known=(
${names.map((one) => `      ${one}`).join("\n")}
    )
    _describe command known
    return
  fi
  case $words[CURRENT-1] in
${values.join("\n")}
  esac
  case $words[2] in
${ofCommands.join("\n")}
    help) ${replyOf(argumentsOf("help"))}; return ;;
    *) return ;;
  esac
  if [[ $PREFIX == -* ]]; then _describe -o option known; else others; fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _kubesuggest kubesuggest
`;
}

function replyOf(completion: Completion): string {
  if (completion === "unknown") return "_message 'a value of your own'";
  return completion === "files" ? "_files" : `compadd -- ${completion.words.join(" ")}`;
}

/** A word with its meaning, in the form that `_describe` expects. */
function described(word: string, summary: string): string {
  return `'${word}:${summary.replaceAll("'", "'\\''")}'`;
}
