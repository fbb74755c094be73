import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseCommandLine } from "../../src/cli/command-line.ts";
import { commands, options } from "../../src/cli/command-table.ts";
import { helpText } from "../../src/cli/help.ts";
import { wantsColour } from "../../src/cli/terminal.ts";
import { ConfigError } from "../../src/config/config-error.ts";
import { version } from "../../src/core/version.ts";
import { createStyle } from "../../src/reporters/style.ts";
import { allRules } from "../../src/rules/registry.ts";
import { entry, makeTree, podManifest, runCli } from "./run-cli.ts";

test("the version is the package's", () => {
  const { version: packaged } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(version).toBe(packaged);
  expect(runCli("/", ["--version"])).toEqual({ status: 0, out: `kubesuggest ${version}\n`, err: "" });
  expect(parseCommandLine(["version"]).command).toBe("version");
});

test("the help names every command, that of a command its options, and the documentation names all", () => {
  const { status, out } = runCli("/", ["--help"]);
  const page = readFileSync(new URL("../../docs/cli.md", import.meta.url), "utf8");
  expect(status).toBe(0);
  for (const { name, usage, summary } of commands) {
    expect(out).toMatch(new RegExp(`^  ${name} +${summary}$`, "m"));
    expect(page).toContain(`kubesuggest ${usage}`);
    const help = parseCommandLine(["help", name]);
    const text = helpText(help.paths, createStyle({ colors: false, width: 200 }));
    expect(text).toContain(`Usage: kubesuggest ${usage}\n`);
    const listed = options.filter((option) => new RegExp(`^  (?:-\\w, )?--${option.name}\\b(?!-)`, "m").test(text));
    expect(listed).toEqual(options.filter((option) => option.commands.includes(name)));
  }
  for (const { name } of options) expect(page).toContain(`--${name}`);
});

test.each([
  [["scan", "--fial-on", "x"], 'unknown option "--fial-on"; did you mean "--fail-on"?'],
  [["scan", "-x"], 'unknown option "-x". See "kubesuggest help scan".'],
  [["scan", "--exclude", "x"], 'unknown option "--exclude": use --paths-ignore.'],
  [["scan", "-f", "json"], 'unknown option "-f": use --format.'],
  [["scan", "--fix="], "--fix needs a value: --fix=safe|review|ask."],
  [["lint", "."], 'unknown command "lint": use "kubesuggest scan".'],
  [["fix"], 'unknown command "fix": use "kubesuggest scan --fix".'],
  [["scna"], 'unknown command "scna"; did you mean "scan"?'],
  [["scan", "--fail-on"], "--fail-on needs a value: --fail-on SEVERITY."],
  [["scan", "--fail-on", "--format", "json"], "--fail-on needs a value: --fail-on SEVERITY."],
  [["scan", "--help=yes"], "--help does not take a value."],
  [["scan", "--format", "json", "--format", "text"], "--format was given twice."],
  [["review", "--fix"], 'review has no option --fix. See "kubesuggest help review".'],
  [["scan", ""], "scan got an empty argument."],
  [["rules", "x"], 'rules takes no arguments, but got "x".'],
  [["--format", "json"], "missing command: review, scan, render, init, merge, rules, explain or completion."],
])("%j is refused in one sentence", (argv, sentence) => {
  expect(() => parseCommandLine(argv)).toThrow(ConfigError);
  expect(() => parseCommandLine(argv)).toThrow(sentence);
});

test("arguments are read in any order", () => {
  expect(parseCommandLine(["--fix", "scan", "a", "--paths=x", "--", "-b"])).toEqual({
    command: "scan",
    paths: ["a", "-b"],
    options: { fix: "safe", paths: "x" },
  });
  expect(parseCommandLine(["scan", "--paths", "x", "--paths", "y,z"]).options).toEqual({ paths: "x\ny,z" });
  expect(parseCommandLine(["scan", "--fix=review"]).options).toEqual({ fix: "review" });
});

test.each([
  [["scan", "--fail-on", "eror"], '--fail-on must be error, warning, note or never, not "eror"; did you mean "error"?'],
  [["scan", "--kubernetes-version", "latest"], "--kubernetes-version must be a version such as"],
  [["scan", "--format", "xml"], "--format must be one of text, concise, "],
  [["scan", "--fix=all"], "--fix must be safe, review or ask"],
  [["scan", "nowhere"], "nowhere does not exist."],
  [["scan", "/dev/null"], "/dev/null is neither a file nor a directory."],
  [["scan", "/etc"], "scan it separately"],
  [["scan", "--config", "nowhere.yml"], "The configuration nowhere.yml does not exist."],
  [["scan", "--config", "bad.yml"], 'bad.yml:2:3: unknown key "user_id"; did you mean "user-id"?'],
  [["explain"], "explain needs the name of one rule."],
  [["explain", "privilege-escalation-alowed"], 'did you mean "privilege-escalation-allowed"?'],
])("%j exits with 2 and one sentence, without a stack", (argv, sentence) => {
  const root = makeTree({ "bad.yml": "fix-defaults:\n  user_id: 3\n", "a.yaml": podManifest("a") });
  const { status, out, err } = runCli(root, argv[1] === "/etc" ? ["scan", ".", "/etc"] : argv);
  expect(status).toBe(2);
  expect(out).toBe("");
  expect(err).toMatch(/^kubesuggest: .*\n$/);
  expect(err).toContain(sentence);
});

test("rules are listed as they are configured here", () => {
  const config = "rules: {sudo-used: off, user-missing: info}\noverrides: [{paths: a, rules: {user-missing: off}}]\n";
  const root = makeTree({ ".github/kubesuggest.yml": config, "other.yml": "preset: strict\n" });
  const { out } = runCli(root, ["rules"]);
  expect(out).toMatch(/^sudo-used +off /m);
  expect(out).toMatch(/^user-missing +note\* /m);
  expect(out).toMatch(/^user-unused +off /m);
  expect(out).toMatch(/^\* /m);
  expect(runCli(root, ["rules", "--config", "other.yml"]).out).toMatch(/^sudo-used +warning /m);
  expect(runCli(root, ["rules", "--config", "none.yml"]).status).toBe(2);
});

test("rules are listed, and each explains itself", () => {
  const { out, status } = runCli("/", ["rules"]);
  expect(status).toBe(0);
  expect(out.trimEnd().split("\n").length).toBe(allRules.length);
  const data = JSON.parse(runCli("/", ["rules", "--format", "json"]).out) as { readonly id: string }[];
  expect(data.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id));
  const [rule] = allRules;
  const page = runCli("/", ["explain", rule?.id ?? ""]).out;
  for (const text of [rule?.summary, rule?.why, ...(rule?.sources ?? [])]) expect(page).toContain(text);
});

test("output into a pipe that nobody reads any more is no error", () => {
  const root = makeTree(
    Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`p${index}.yaml`, podManifest(`p${index}`)])),
  );
  const command = `"$0" "$1" scan --fail-on info | head -n 1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", command, process.execPath, entry], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stdout.split("\n").at(-2)).toBe("1");
  expect(stderr).toBe("");
});

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: "1" }, true, false],
  [{ NO_COLOR: "" }, true, true],
  [{ TERM: "dumb" }, true, false],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "0" }, true, false],
])("colours with %j on a terminal (%s): %s", (env, isTerminal, expected) => {
  expect(wantsColour(env, isTerminal)).toBe(expected);
});
