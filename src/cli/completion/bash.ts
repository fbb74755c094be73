import { commandNames, options } from "../command-table.ts";
import { argumentsOf, type Completion, optionWords, valuesOf } from "./words.ts";

/** The completion script of bash. */
export function bashScript(): string {
  const values = options.flatMap((option) => {
    const completion = valuesOf(option);
    return completion === null ? [] : [`    --${option.name}) COMPREPLY=(${replyOf(completion)}); return ;;`];
  });
  const words = commandNames.map((name) => {
    const known = optionWords(name).map(({ word }) => word);
    const completion = argumentsOf(name);
    const reply = typeof completion === "string" ? { words: known } : { words: [...known, ...completion.words] };
    const files = completion === "files" ? ` ${replyOf("files")}` : "";
    return `    ${name}) COMPREPLY=(${replyOf(reply)}${files}) ;;`;
  });
  return `# bash completion of kubesuggest
_kubesuggest() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  case "$before" in
${values.join("\n")}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=(${replyOf({ words: [...commandNames, "help", "--help", "--version"] })})
    return
  fi
  case "\${COMP_WORDS[1]}" in
${words.join("\n")}
    help) COMPREPLY=(${replyOf(argumentsOf("help"))}) ;;
  esac
}
complete -o filenames -F _kubesuggest kubesuggest
`;
}

function replyOf(completion: Completion): string {
  if (completion === "unknown") return "";
  if (completion === "files") return '$(compgen -f -- "$word")';
  return `$(compgen -W "${completion.words.join(" ")}" -- "$word")`;
}
