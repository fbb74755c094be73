/** Options and commands of other tools that people may type, and their names in Kubesuggest. */
const foreignOptions: Readonly<Record<string, string>> = {
  V: "--version",
  f: "--format",
  json: "--format json",
  sarif: "--format sarif",
  "output-format": "--format",
  severity: "--fail-on",
  threshold: "--fail-on",
  "failure-threshold": "--fail-on",
  "exit-zero": "--fail-on never",
  "no-fail": "--fail-on never",
  rule: "--select",
  only: "--select",
  include: "--select",
  "enable-rule": "--select",
  disable: "--ignore",
  skip: "--ignore",
  "ignore-rule": "--ignore",
  "ignore-test": "--ignore",
  exclude: "--paths-ignore",
  "exclude-path": "--paths-ignore",
  "dry-run": "--diff",
  patch: "--diff",
  silent: "--quiet",
  debug: "--verbose",
  color: "the variables NO_COLOR and FORCE_COLOR",
  colour: "the variables NO_COLOR and FORCE_COLOR",
  "no-color": "the variable NO_COLOR=1",
};

const foreignCommands: Readonly<Record<string, string>> = {
  check: "kubesuggest scan",
  lint: "kubesuggest scan",
  score: "kubesuggest scan",
  validate: "kubesuggest scan",
  test: "kubesuggest scan",
  fix: "kubesuggest scan --fix",
  diff: "kubesuggest scan --diff",
  rule: "kubesuggest explain RULE",
  list: "kubesuggest rules",
  template: "kubesuggest render",
};

/** How to type an option of other tools here; null for one that no known tool has. */
export function intendedOption(name: string): string | null {
  return meant(foreignOptions, name);
}

/** How to type a command of other tools here; null for one that no known tool has. */
export function intendedCommand(word: string): string | null {
  return meant(foreignCommands, word);
}

function meant(words: Readonly<Record<string, string>>, word: string): string | null {
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}
