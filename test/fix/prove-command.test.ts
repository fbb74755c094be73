import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFix } from "../../scripts/prove/check-fix.ts";
import { compareDockerfile } from "../../scripts/prove/compare-dockerfile.ts";
import { strayLines } from "../../scripts/prove/stray-lines.ts";
import { printTable, Tally } from "../../scripts/prove/tally.ts";
import type { Edit } from "../../src/core/edit.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { DockerfileOperation, YamlOperation } from "../../src/core/operation.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { compileCache } from "../support/compile-cache.ts";
import { analyzeText, fileOf, findingOf, inserting, replacing } from "./read-ground.ts";

const pod = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: web:1
`;
const analysis = analyzeText(pod);
const file = fileOf(analysis);
const labels: YamlOperation = { kind: "set", document: 0, path: ["metadata", "labels"], value: { app: "web" } };
const edit = inserting(file, "spec:\n", "  labels:\n    app: web\n");

/** A finding whose fix claims to be proved. */
function claiming(edits: readonly Edit[], operations: readonly YamlOperation[]): Finding {
  const finding = findingOf(analysis, "probe-container");
  return { ...finding, fix: { title: "Do it", applicability: "safe", operations, edits, proof: { ok: true } } };
}

describe("checkFix", () => {
  it("agrees with a fix that does what it says", () => {
    expect(checkFix(claiming([edit], [labels]))).toEqual({ violations: [], strayLines: 0, compared: true });
  });

  it.each<readonly [string, readonly Edit[], readonly YamlOperation[], RegExp]>([
    ["changes more data", [edit, replacing(file, "web:1", "web:2")], [labels], /differs by more than was declared/],
    ["changes less data", [{ ...edit, text: "\n" }], [labels], /differs by more than was declared/],
    ["breaks the syntax", [{ ...edit, text: "  labels: [\n" }], [labels], /does not parse/],
    ["adds a document", [{ ...edit, text: `${edit.text}---\n` }], [labels], /number of documents/],
  ])("finds out one that %s", (_, edits, operations, law) => {
    expect(checkFix(claiming(edits, operations))?.violations).toEqual([expect.stringMatching(law)]);
  });

  it("has nothing to say of a fix that is not proved", () => {
    const unproved = { ok: false, failed: "resolves", reason: "it would not help" } as const;
    const { fix, ...finding } = claiming([edit], [labels]);
    expect(checkFix({ ...finding, fix: fix && { ...fix, proof: unproved } })).toBeNull();
  });
});

describe("compareDockerfile", () => {
  const before = ["# web", "FROM alpine", "COPY a \\", "  # both", "  b /app/", "EXPOSE 80 81", 'CMD ["a"]', ""].join(
    "\n",
  );
  const operations: readonly DockerfileOperation[] = [
    { kind: "set-flag", instruction: 1, flag: "chown", value: "1:1" },
    { kind: "set-word", instruction: 2, word: 0, text: "8080" },
    { kind: "insert-after", instruction: 2, keyword: "USER", text: "1:1" },
  ];
  const after = before.replace("COPY a", "COPY --chown=1:1 a").replace("80 81\n", "8080 81\nUSER 1:1\n");
  const compare = (text: string): string[] => compareDockerfile(new SourceFile("Dockerfile", before), text, operations);

  it("agrees with what the operations say", () => {
    expect(compare(after)).toEqual([]);
  });

  it.each([
    ["a comment lost", after.replace("# web\n", "")],
    ["a comment between the lines of an instruction changed", after.replace("# both", "# none")],
    ["a word that was not named", after.replace("b /app/", "b /opt/")],
    ["another instruction", after.replace("USER 1:1", "USER 0")],
    ["one more at the end", `${after}USER 0\n`],
    ["one that is missing", after.replace("USER 1:1\n", "")],
    ["an old line changed", after.replace('["a"]', '["b"]')],
    ["the line break at the end gone", after.trimEnd()],
    ["a change that was not made", after.replace("8080", "80")],
  ])("finds out %s", (_, text) => {
    expect(compare(text)).not.toEqual([]);
  });
});

describe("strayLines", () => {
  it("counts no line for an insertion between lines, at a line's end, or a value replaced", () => {
    expect(strayLines("a\nb\nc\n", "a\nx\nb\nc\n", [{ range: [2, 2], text: "x\n" }])).toBe(0);
    expect(strayLines("a\nb\nc", "a\nb\nc\nx", [{ range: [5, 5], text: "\nx" }])).toBe(0);
    expect(strayLines("a\nb\nc\n", "a\nB\nc\n", [{ range: [2, 3], text: "B" }])).toBe(0);
    expect(strayLines("a\r\nb\r\n", "a\r\nx\r\nb\r\n", [{ range: [1, 1], text: "\r\nx" }])).toBe(0);
  });

  it("counts lines that change although no edit is there", () => {
    const insertion = { range: [2, 2], text: "x\n" } as const;
    expect(strayLines("a\nb\nc\nd\n", "a\nx\nB\nc\nD\n", [insertion])).toBe(2);
    expect(strayLines("a\nb\nc\n", "a\nx\nc\nb\n", [insertion])).toBeGreaterThan(0);
    expect(strayLines("a\nb\n", "a\nx\nb\ny\n", [insertion])).toBe(1);
  });
});

describe("the exit status", () => {
  it("is 1 after a violated law, and where js-yaml could compare nothing", () => {
    const good = new Tally();
    good.countFinding(claiming([edit], [labels]), { violations: [], strayLines: 0, compared: true });
    const violated = new Tally();
    violated.countFinding(claiming([edit], [labels]), { violations: ["no"], strayLines: 0, compared: true });
    const blind = new Tally();
    blind.countFinding(claiming([edit], [labels]), { violations: [], strayLines: 0, compared: false });
    expect([good, violated, blind].map((tally) => printTable(tally))).toEqual([0, 1, 1]);
  });
});

const missingDependency = `apiVersion: v2
name: shop
version: 1.0.0
dependencies:
  - name: cache
    version: 1.0.0
    repository: https://charts.example.com
`;

describe("npm run prove", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  let directory = "";

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "prove-"));
    writeFileSync(join(directory, "pod.yaml"), pod);
    writeFileSync(
      join(directory, "Dockerfile"),
      'FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\nCMD ["python", "app.py"]\n',
    );
    writeFileSync(join(directory, "broken.yaml"), `${pod}oops: [\n`);
    mkdirSync(join(directory, "chart/templates"), { recursive: true });
    writeFileSync(join(directory, "chart/Chart.yaml"), missingDependency);
    writeFileSync(
      join(directory, "chart/templates/pod.yaml"),
      `${pod}  restartPolicy: {{ .Values.restart | default "Always" }}\n`,
    );
  });

  afterAll(() => rmSync(directory, { recursive: true }));

  function run(...args: readonly string[]): { readonly status: number | null; readonly stdout: string } {
    return spawnSync(join(root, "node_modules/.bin/node"), [join(root, "scripts/prove.ts"), ...args], {
      encoding: "utf8",
      env: { ...process.env, ...compileCache },
    });
  }

  it("counts fixes, what was compared, and what was not read", () => {
    const { status, stdout } = run("--seed=7", directory);
    expect(stdout).toMatch(/^seed 7$/m);
    expect(stdout).toMatch(/^privilege-escalation-allowed +1 +1 +1 +0 +1 +0$/m);
    expect(stdout).toMatch(/^privilege-escalation-allowed \(rendered\) +1 +1 +1 +0 +1 +0$/m);
    expect(stdout).toMatch(/^image-runs-as-root +1 +1 +1 +0 +1 +0$/m);
    expect(stdout).toMatch(/ and 1 Dockerfiles read$/m);
    expect(stdout).toMatch(/^ +1 not read: rendered without a dependency that is not in the repository: cache$/m);
    expect(stdout).toMatch(/^(\d+) of \1 fixes proved \(100\.0 %\)$/m);
    expect(stdout).toMatch(/^0 laws violated$/m);
    expect(status).toBe(0);
  });

  it("wants a directory", () => {
    expect(run().status).toBe(2);
  });
});
