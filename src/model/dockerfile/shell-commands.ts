/** The commands of a shell script with their words, quotes taken away; nothing is expanded. */
export function shellCommands(script: string): string[][] {
  const commands: string[][] = [];
  let words: string[] = [];
  let word: string | null = null;
  let quote: string | null = null;
  const endWord = (): void => {
    if (word !== null) words.push(word);
    word = null;
  };
  const endCommand = (): void => {
    endWord();
    if (words.length > 0) commands.push(words);
    words = [];
  };
  for (let index = 0; index < script.length; index += 1) {
    const char = script[index] ?? "";
    if (quote !== null) {
      if (char === quote) quote = null;
      else if (char === "\\" && quote === '"') word = (word ?? "") + (script[++index] ?? "");
      else word = (word ?? "") + char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= "";
    } else if (char === "\\") {
      index += 1;
      if (script[index] !== "\n" && script[index] !== "\r") word = (word ?? "") + (script[index] ?? "");
    } else if (char === "#" && word === null) {
      const newline = script.indexOf("\n", index);
      index = newline === -1 ? script.length : newline - 1;
    } else if (char === " " || char === "\t" || char === "\r") endWord();
    else if ("\n;&|(){}".includes(char) && !(char === "{" && word !== null) && !(char === "}" && word !== null)) {
      endCommand();
    } else word = (word ?? "") + char;
  }
  endCommand();
  return commands;
}
