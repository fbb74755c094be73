import fc from "fast-check";
import { expect, test } from "vitest";
import { printable } from "../../src/reporters/printable.ts";
import { createStyle } from "../../src/reporters/style.ts";
import { textReport } from "../../src/reporters/text.ts";
import { findingAt, placeAt, reportOf } from "./report-of.ts";

const plain = createStyle({ colors: false, width: 100 });

test("a finding shows its place and its fix as a diff, which has its line already", () => {
  const text = "spec:\n  containers:\n    - name: web\n      image: nginx\n";
  const insertion = {
    range: [text.indexOf("\n      image"), text.indexOf("\n      image")] as const,
    text: "\n      stdin: false",
  };
  expect(textReport(reportOf([findingAt("k8s/web.yaml", text, "name: web", [insertion])]), plain)).toBe(
    [
      "k8s/web.yaml:3:7 warning Something is wrong. [some-rule]",
      "  safe fix: Set it right",
      "  3 │       - name: web",
      "    │ +       stdin: false",
      "",
      "1 finding: 1 warning, in 1 manifest of 1 file. Fixes: 1 safe, 0 to review.",
      "",
    ].join("\n"),
  );
});

test("without a fix, the lines of a finding show with a caret in the color of its severity", () => {
  const text = "spec:\n  containers:\n    - name: web\n      image: nginx\n";
  const report = reportOf([findingAt("web.yaml", text, "name: web")]);
  const frame = ["  2 │   containers:", "  3 │     - name: web", "    │       ^^^^^^^^^", "  4 │       image: nginx"];
  expect(textReport(report, plain)).toContain(frame.join("\n"));
  expect(textReport(report, createStyle({ colors: true, width: 100 }))).toContain("\u001b[33m^^^^^^^^^\u001b[39m");
});

test("a byte order mark is not shown as part of the first line", () => {
  const text = "\ufeffkind: Pod\nspec: {}\n";
  const frame = "  1 │ kind: Pod\n    │ ^^^^\n  2 │ spec: {}\n";
  expect(textReport(reportOf([findingAt("web.yaml", text, "kind")]), plain)).toContain(frame);
  const value = "  1 │ kind: Pod\n    │       ^^^\n";
  expect(textReport(reportOf([findingAt("web.yaml", text, "Pod")]), plain)).toContain(value);
  const whole = "  1 │ kind: Pod\n    │ ^^^^^^^^^\n";
  expect(textReport(reportOf([findingAt("web.yaml", text, "\ufeffkind: Pod")]), plain)).toContain(whole);
  const fixed = findingAt("web.yaml", text, "Pod", [{ range: [7, 10], text: "Job" }]);
  expect(textReport(reportOf([fixed]), plain)).toContain("  1 │ - kind: Pod\n    │ + kind: Job\n");
  const above = findingAt("web.yaml", text, "Pod", [{ range: [10, 10], text: "\nx: y" }]);
  expect(textReport(reportOf([above]), plain)).toContain("  1 │   kind: Pod\n    │ + x: y\n");
  const gone = findingAt("web.yaml", text, "Pod", [{ range: [0, 1], text: "" }]);
  expect(textReport(reportOf([gone]), plain)).toContain("  1 │ - <U+FEFF>kind: Pod\n    │ + kind: Pod\n");
});

test("files that were skipped for the same reason share a line", () => {
  const skip = (file: string, reason: string): { readonly file: string; readonly reason: string } => ({ file, reason });
  const skipped = [...["a", "b", "c", "d", "e"].map((file) => skip(file, "a template")), skip("x", "too large")];
  const shown = textReport(reportOf([], { skipped }), plain);
  expect(shown).toMatch(/^a, b, c and 2 others skipped: a template\nx skipped: too large\n\n/);
});

test("a line that a fix adds is shown whole, however narrow the screen", () => {
  const added = `b: ${"x".repeat(300)}`;
  const finding = findingAt("a.yaml", "a: 1\n", "a", [{ range: [4, 4], text: `\n${added}` }]);
  expect(textReport(reportOf([finding]), createStyle({ colors: false, width: 60 }))).toContain(`+ ${added}\n`);
});

test("on a screen, sentences break at words, and rules lead to their pages where links are understood", () => {
  const message = "word ".repeat(30).trim();
  const report = reportOf([{ ...findingAt("a.yaml", "a: 1\n", "a"), message, advice: message }]);
  const narrow = textReport(report, createStyle({ colors: true, links: true, wraps: true, width: 60 }));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: marks on a terminal begin with one.
  const lines = narrow.replace(/\u001b(?:\[\d+m|\]8;;[^\u001b]*\u001b\\)/g, "").split("\n");
  expect(lines.filter((line) => line.length > 60)).toEqual([]);
  expect(lines.filter((line) => line.includes("[some-rule]"))).toHaveLength(1);
  expect(lines.at(-2)?.length).toBeGreaterThan(0);
  expect(textReport(report, plain)).toContain(message);
  const linked = textReport(report, createStyle({ colors: false, links: true, width: 60 }));
  expect(linked).toContain(
    "\u001b]8;;https://github.com/kubesuggest/kubesuggest/blob/main/docs/rules/some-rule.md\u001b\\some-rule",
  );
});

test("what comments ignore is counted", () => {
  const stats = { files: 1, manifests: 2, dockerfiles: 0, ignored: 3, fixes: { proved: 0, unproved: 0 } };
  expect(textReport(reportOf([], { stats }), plain)).toBe("No findings in 2 manifests of 1 file (3 ignored).\n");
  const mixed = { ...stats, dockerfiles: 1 };
  const line = "No findings in 2 manifests and 1 Dockerfile of 1 file (3 ignored).\n";
  expect(textReport(reportOf([], { stats: mixed }), plain)).toBe(line);
  const alone = { ...mixed, manifests: 0 };
  expect(textReport(reportOf([], { stats: alone }), plain)).toMatch(/^No findings in 1 Dockerfile of/);
});

test("replaced and removed lines show what they were, and parts of a fix stand apart", () => {
  const text = "a: 1\nb: 2\nc: 3\nd: 4\n";
  const edits = [
    { range: [3, 4], text: "9" },
    { range: [10, 15], text: "" },
  ] as const;
  const shown = textReport(reportOf([findingAt("a.yaml", text, "b", edits)]), plain);
  expect(shown).toContain(["  1 │ - a: 1", "    │ + a: 9", "    ┆", "  3 │ - c: 3", "  4 │   d: 4"].join("\n"));
});

test("no line shows twice, in the lines of a finding and in the diff of its fix", () => {
  const text = "FROM a\nWORKDIR /b\nUSER c\n";
  const at = text.indexOf("\nUSER");
  const shown = textReport(
    reportOf([findingAt("Dockerfile", text, "FROM a", [{ range: [at, at], text: "\nRUN d" }])]),
    plain,
  );
  expect(shown).toContain(
    ["  1 │ FROM a", "    │ ^^^^^^", "  safe fix: Set it right", "  2 │   WORKDIR /b", "    │ + RUN d"].join("\n"),
  );
});

test("behind the last line of a file, a diff shows no further one", () => {
  const text = "a: 1\nb: 2\n";
  const edits = [{ range: [5, 10], text: "" }] as const;
  const shown = textReport(reportOf([findingAt("a.yaml", text, "b", edits)]), plain);
  expect(shown).toContain("  2 │ - b: 2\n\n1 finding");
});

test("a very long line is cut around what is meant", () => {
  const shown = textReport(
    reportOf([findingAt("a.yaml", `${"x".repeat(5000)}HERE${"y".repeat(5000)}`, "HERE")]),
    plain,
  );
  const [frame = "", caret = ""] = shown.split("\n").slice(1);
  expect(frame.length).toBeLessThanOrEqual(100);
  expect(frame.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("HERE");
});

test("wide characters and tabs keep the caret in its place", () => {
  const shown = textReport(reportOf([findingAt("a.yaml", "日本:\tHERE", "HERE")]), plain).split("\n");
  expect(shown[1]).toBe("  1 │ 日本:  HERE");
  expect(shown[2]).toBe(`    │ ${" ".repeat(7)}^^^^`);
});

test("nothing in a file or its name reaches the terminal as a control", () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      "a",
      "\u001b[2J",
      "\r",
      "\n",
      "\u0007",
      "\u009b",
      "\u202e",
      "\u200b",
      "\u3164",
      "\u{e0041}",
      "##[",
      "::error::",
      "\ud800",
      "\t",
    ),
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(hostile, hostile, (name, text) => {
      const related = [placeAt(name, 1, text)];
      const said = { message: name, advice: text, related };
      const finding = { ...findingAt(name, text, ""), range: [0, text.length] as const, ...said };
      const notes = { skipped: [{ file: name, reason: text }], errors: [{ file: name, message: text, line: 1 }] };
      const shown = textReport(reportOf([finding], notes), plain);
      for (const line of shown.split("\n")) expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u3164]/u);
      expect(shown).not.toContain("##[");
      expect(shown.split("\n").filter((line) => line.trimStart().startsWith("::"))).toEqual([]);
      expect(shown.isWellFormed()).toBe(true);
    }),
  );
});

test("ordinary text in any language is printed as it is", () => {
  for (const text of ["größe: 'ok'", "日本語", "مرحبا", "👩‍💻".replace("\u200d", ""), "e\u0301"])
    expect(printable(text)).toBe(text);
});

test("colours are there only where they are wanted", () => {
  const report = reportOf([findingAt("a.yaml", "x: 1", "x")]);
  expect(textReport(report, createStyle({ colors: true, width: 100 }))).toContain("\u001b[33mwarning\u001b[39m");
  expect(textReport(report, plain)).not.toContain("\u001b");
});
