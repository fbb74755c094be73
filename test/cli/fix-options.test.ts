import { spawnSync } from "node:child_process";
import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Prompt } from "../../src/cli/terminal.ts";
import { configFile } from "../support/analyse.ts";
import { entry, git, makeTree, podManifest, runCli, runMain } from "./run-cli.ts";

const rule = "privilege-escalation-allowed";
const unsafe = podManifest("a");
const fixed = podManifest("a", "false");

function tree(files: Readonly<Record<string, string | Uint8Array>>): string {
  return makeTree({ ...configFile(rule), ...files });
}

/** Answers questions one after the other, and then is gone. */
function answering(...answers: readonly string[]): () => Prompt {
  return () => {
    const left = [...answers];
    return { ask: async () => left.shift() ?? null, close: () => undefined };
  };
}

test("--diff prints a patch that git applies to give what --fix writes, and changes nothing itself", async () => {
  const files = {
    "k8s/pod.yaml": unsafe,
    "k8s/with space.yaml": unsafe,
    'k8s/"quoted"\\and ü.yaml': unsafe,
    "crlf.yaml": unsafe.replaceAll("\n", "\r\n"),
    "no-end.yaml": unsafe.trimEnd(),
    "bom.yaml": `\ufeff${unsafe}`,
    "good.yaml": fixed,
  };
  const root = tree(files);
  git(root, "init", "-q");
  const { out, err, status } = await runMain(root, ["scan", "--diff=review"]);
  for (const [name, text] of Object.entries(files)) expect(readFileSync(path.join(root, name), "utf8")).toBe(text);
  expect(status).toBe(1);
  expect(err).toBe("6 fixes in 6 files; nothing was changed.\n");
  writeFileSync(path.join(root, "fixes.patch"), out);
  git(root, "apply", "fixes.patch");
  const applied = Object.keys(files).map((name) => readFileSync(path.join(root, name), "utf8"));
  const twin = tree(files);
  await runMain(twin, ["scan", "--fix=review"]);
  expect(applied).toEqual(Object.keys(files).map((name) => readFileSync(path.join(twin, name), "utf8")));
  expect(await runMain(root, ["scan", "--diff=review"])).toEqual({
    status: 0,
    out: "",
    err: "There is nothing to fix.\n",
  });
});

test("--fix lists the fixes that it made", async () => {
  const { out } = await runMain(tree({ "a.yaml": unsafe }), ["scan", "--fix=review"]);
  expect(out).toContain(`fixed a.yaml (1 fix)\n  Set allowPrivilegeEscalation to false [${rule}]\n`);
});

test("--select and --ignore choose rules, for findings and fixes alike", async () => {
  const root = tree({ "a.yaml": unsafe });
  const counts = async (...args: string[]): Promise<unknown> => {
    const { out } = await runMain(root, ["scan", "--format", "json", ...args]);
    return (JSON.parse(out) as { readonly findings: readonly { readonly rule: string }[] }).findings.map(
      (one) => one.rule,
    );
  };
  expect(await counts("--ignore", rule)).toEqual([]);
  expect(await counts("--select", rule)).toEqual([rule]);
  expect(await counts("--select", "sudo-used,pods-not-spread")).toEqual([]);
  expect(await counts("--select", rule, "--ignore", rule)).toEqual([]);
  await runMain(root, ["scan", "--fix=review", "--select", "sudo-used"]);
  expect(readFileSync(path.join(root, "a.yaml"), "utf8")).toBe(unsafe);
  await runMain(root, ["scan", "--fix=review", "--select", rule]);
  expect(readFileSync(path.join(root, "a.yaml"), "utf8")).toBe(fixed);
  const { status, err } = await runMain(root, ["scan", "--select", "sudo-use", "--select", "x"]);
  expect(status).toBe(2);
  expect(err).toBe(
    'kubesuggest: --select: there is no rule "sudo-use"; did you mean "sudo-used"? "kubesuggest rules" lists them.\n' +
      'kubesuggest: --select: there is no rule "x". "kubesuggest rules" lists them.\n',
  );
});

test("--fix=ask makes the fixes that are wanted, and no others", async () => {
  const names = ["a", "b", "c", "d"];
  const files = Object.fromEntries(names.map((name) => [`${name}.yaml`, podManifest(name)]));
  const cases = [
    [
      ["y", "n", "maybe", "yes", "q"],
      ["a", "c"],
    ],
    [
      ["n", "all"],
      ["b", "c", "d"],
    ],
    [["y"], ["a"]],
    [[], []],
  ] as const;
  for (const [answers, wanted] of cases) {
    const root = tree(files);
    const { out, err } = await runMain(root, ["scan", "--fix=ask"], answering(...answers));
    expect(err.includes("q - stop")).toBe(answers.some((answer) => answer === "maybe"));
    const changed = names.filter((name) => readFileSync(path.join(root, `${name}.yaml`), "utf8") !== podManifest(name));
    expect(changed).toEqual(wanted);
    expect(out).toContain("Fix 1 of 4\n");
  }
});

test("--fix=ask fixes charts, and tells an unreadable file once", async () => {
  const chart = {
    "web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 0.1.0\n",
    "web/templates/pod.yaml": unsafe.replace(/ {6}securityContext:\n.*\n/, ""),
  };
  const root = tree({ ...chart, "large.yaml": "" });
  truncateSync(path.join(root, "large.yaml"), 65 * 1024 * 1024);
  const { out } = await runMain(root, ["scan", "--fix=ask", "--format", "json"], answering("y"));
  const report = JSON.parse(out.slice(out.indexOf("\n{\n"))) as {
    readonly errors: readonly { readonly file: string }[];
  };
  expect(report.errors.map(({ file }) => file)).toEqual(["large.yaml"]);
  expect(readFileSync(path.join(root, "web/templates/pod.yaml"), "utf8")).toContain(
    "allowPrivilegeEscalation: false\n",
  );
});

test("--fix=ask without a person to ask is refused", async () => {
  const { status, err } = await runMain(tree({ "a.yaml": unsafe }), ["scan", "--fix=ask"]);
  expect([status, err]).toEqual([2, expect.stringContaining("--fix=ask needs a terminal to ask on.")]);
});

test("standard input is checked, fixed and compared as a file of that name", () => {
  const root = tree({});
  const checked = runCli(root, ["scan", "-", "--format", "concise"], {}, unsafe);
  expect(checked.out).toMatch(/^stdin\.yaml:12:\d+: warning: .* \[privilege-escalation-allowed\] \(fix to review\)\n$/);
  const device = runCli(root, ["scan", "/dev/stdin", "--format", "concise"], {}, unsafe);
  expect(device).toEqual(checked);
  const named = runCli(root, ["scan", "-", "--stdin-filename", "k8s/pod.yaml", "--diff=review"], {}, unsafe);
  expect(named.out).toContain("+++ b/k8s/pod.yaml\n");
  const written = runCli(root, ["scan", "-", "--fix=review", "--quiet"], {}, unsafe);
  expect([written.out, written.err]).toEqual([fixed, ""]);
  expect(runCli(root, ["scan", "-", "--fix=review", "--quiet"], {}, fixed).out).toBe(fixed);
});

test("standard input is waited for if the program that writes it is slower", () => {
  const root = tree({ "slow.yaml": unsafe });
  const script = '{ sleep 1; head -c 20 slow.yaml; sleep 1; tail -c +21 slow.yaml; } | "$@"';
  const checked = spawnSync("bash", ["-c", script, "bash", process.execPath, entry, "scan", "-", "--quiet"], {
    cwd: root,
    encoding: "utf8",
  });
  expect([checked.stderr, checked.stdout]).toEqual(["", expect.stringContaining("stdin.yaml:12")]);
});

test.each([
  [["scan", "-", "a.yaml"], "can only stand alone"],
  [["scan", "--stdin-filename", "a.yaml"], '--stdin-filename needs "-" as the path.'],
  [["scan", "-", "--stdin-filename", "../a.yaml"], "--stdin-filename must be the path of a file in the repository"],
  [["scan", "-", "--watch"], "--watch can't be used with standard input."],
  [["scan", "--fix", "--diff=review"], "Use either --fix or --diff"],
  [["scan", "--diff=ask"], "--diff must be safe or review"],
  [["scan", "--diff", "--shard", "1/2"], "--diff can't be used with --shard."],
  [["scan", "--diff", "--format", "json"], "--format can't be used with --diff, which prints a patch."],
  [["scan", "--diff", "-o", "report.json"], "--output can't be used with --diff, which prints a patch."],
  [["scan", "--output", "report.foo"], "does not say which format"],
  [["scan", "--output", "jsn=report.json"], 'not "jsn"; did you mean "json"?'],
])("%j is refused in one sentence", (args, sentence) => {
  const { status, out, err } = runCli(tree({ "a.yaml": unsafe }), args, {}, unsafe);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
});

test("whatever the names and texts are, git applies the patch", async () => {
  const step = fc.stringMatching(/^[a-z "\\'\t~ü$,;]{1,8}$/).filter((text) => text.trim() === text && text !== "~");
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(step, { minLength: 1, maxLength: 3 }), fc.boolean(), async (names, ends) => {
      const files = Object.fromEntries(names.map((name) => [`${name}/pod.yaml`, ends ? unsafe : unsafe.trimEnd()]));
      const root = tree(files);
      git(root, "init", "-q");
      const { out } = await runMain(root, ["scan", "--diff=review"]);
      writeFileSync(path.join(root, "fixes.patch"), out);
      git(root, "apply", "fixes.patch");
      for (const [name, text] of Object.entries(files)) {
        const expected = text.replace("allowPrivilegeEscalation: true", "allowPrivilegeEscalation: false");
        expect(readFileSync(path.join(root, name), "utf8")).toBe(expected);
      }
    }),
    { numRuns: 15 },
  );
});

test("--compliance chooses the rules of a standard, those too that the preset leaves off", async () => {
  const root = tree({ "web.yaml": unsafe });
  const rules = async (...options: readonly string[]): Promise<string[]> => {
    const { out } = await runMain(root, ["scan", "--format", "json", ...options]);
    const { findings } = JSON.parse(out) as { findings: { rule: string }[] };
    return findings.map(({ rule }) => rule);
  };
  expect(await rules("--compliance", "pss-baseline")).toEqual([]);
  expect(await rules("--compliance", "pss-restricted")).toContain("privilege-escalation-allowed");
  expect(await rules("--compliance", "nsa")).toContain("root-filesystem-writable");
  const wrong = await runMain(root, ["scan", "--compliance", "soc2"]);
  expect(wrong.status).toBe(2);
  expect(wrong.err).toContain("--compliance must be pss-baseline, pss-restricted, nsa or cis");
  const both = await runMain(root, ["scan", "--compliance", "cis", "--select", "sudo-used"]);
  expect(both.err).toContain("--compliance and --select can't be used together");
});
