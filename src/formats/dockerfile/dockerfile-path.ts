/**
 * Endings of files that are kept beside Dockerfiles but are not Dockerfiles: templates, parts, notes, ignore files,
 * backups.
 */
const otherEnding = new RegExp(
  "(?:[-_](?:template|tmpl|tpl)|\\.(?:" +
    [
      "adoc|bak|dockerignore|diff|ejs|erb|gotmpl|hbs|html?|ini|j2|jinja2?|json5?|jsonnet|liquid|lock|log|m4|mdx?|mustache",
      "njk|orig|patch|ps1|rej|rst|sh|snap|snippet|svg|swp|template|tmpl|toml|tpl|tsx?|txt|vim|vue|xml|ya?ml",
    ].join("|") +
    "))$",
  "i",
);

/**
 * Source code with a name that starts like a Dockerfile's: `dockerfile_test.go`, `dockerfile-parser.py`,
 * `dockerfile.rb`.
 */
const sourceCode = new RegExp(
  "^(?:(?:docker|container)file|.+[_-].+)\\.(?:" +
    [
      "c|cc|cjs|clj|cpp|cr|cs|css|dart|elm|erl|exs?|fs|go|groovy|h|hcl|hs|java|jl|js|jsx|kts?|lua|m|mjs|ml|mts|nim|php|pl",
      "pm|py|pyi|rb|rs|scala|scss|swift|tf|zig",
    ].join("|") +
    ")$",
);

/** Whether a file is a Dockerfile by its name: `Dockerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Containerfile`. */
export function isDockerfilePath(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (otherEnding.test(name) || sourceCode.test(name)) return false;
  return /^(?:Dockerfile|Containerfile)(?:[._-].+)?$/i.test(name) || /.\.(?:Dockerfile|Containerfile)$/i.test(name);
}
