import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseHadolint } from "../src/config/hadolint.ts";
import { applyEdits } from "../src/core/edit.ts";
import { allRules } from "../src/rules/registry.ts";
import { type Files, findingsOf } from "./support/analyse.ts";
import { readCases } from "./support/rule-cases/rule-cases.ts";
import { onlyRules } from "./support/rule-cases/run-case.ts";

interface Example {
  readonly line: number;
  readonly bad: Files;
  /** What the fix must make of the files that it changes; null where no good block follows. */
  readonly good: Files | null;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = globSync("docs/rules/*.md", { cwd: root }).toSorted();

function read(file: string): string {
  return readFileSync(resolve(root, file), "utf8");
}

/** The examples of a page: each block that is tagged `bad`, with the `good` one that comes before the next bad one. */
function examplesOf(page: string): Example[] {
  const text = read(page);
  const examples: Example[] = [];
  for (const match of text.matchAll(/^```(yaml|dockerfile|files) (bad|good)\n([^]*?)^```$/gm)) {
    const [, language = "", tag, code = ""] = match;
    const line = text.slice(0, match.index).split("\n").length;
    const last = examples.at(-1);
    if (tag === "bad") examples.push({ line, bad: filesIn(language, code), good: null });
    else if (last?.good === null) examples[examples.length - 1] = { ...last, good: filesIn(language, code) };
    else throw new Error(`${page}:${line}: a good block without a bad one before it`);
  }
  return examples;
}

/** A block of `files` holds several, each below a line with its path; those in `context` are not under review. */
function filesIn(language: string, code: string): Files {
  if (language !== "files") return { [language === "dockerfile" ? "Dockerfile" : "example.yaml"]: code };
  const [, ...parts] = code.split(/^# file: (.*)\n/m);
  return Object.fromEntries(parts.flatMap((path, index) => (index % 2 === 0 ? [[path, parts[index + 1] ?? ""]] : [])));
}

describe.each(pages)("%s", (page) => {
  const id = basename(page, ".md");
  const examples = examplesOf(page);
  /** The rule is shown as it is alone, or beside those that it speaks of. */
  const found = ({ ".hadolint.yaml": hadolint = "", ...files }: Files) => {
    const rules = onlyRules([id, ...readCases(id).beside]);
    const config = { preset: "all", hadolint: parseHadolint(hadolint) } as const;
    return findingsOf(id, files, { config, rules, today: "2026-12-01" });
  };

  it("has an example, with its repair where the rule has fixes", () => {
    expect(examples.length).toBeGreaterThan(0);
    if (allRules.find((rule) => rule.id === id)?.fixes.length) {
      expect(examples.filter(({ good }) => good !== null).length).toBeGreaterThan(0);
    }
  });

  it.each(examples)("shows one finding, and its repair, at line $line", ({ bad, good }) => {
    const findings = found(bad);
    expect(findings.map(({ message }) => message)).toHaveLength(1);
    if (good === null) return;
    const [finding] = findings;
    expect(finding?.fix?.proof).toEqual({ ok: true });
    const path = finding?.source.path ?? "";
    const fixed = { [path]: applyEdits(bad[path] ?? "", finding?.fix?.edits ?? []) };
    expect(fixed).toEqual(good);
    expect(found({ ...bad, ...fixed })).toEqual([]);
  });
});

describe("the documentation", () => {
  const files = globSync(["*.md", "docs/**/*.md"], { cwd: root }).toSorted();

  it.each(files)("%s leads to files that exist", (file) => {
    const targets = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? "");
    const images = [...read(file).matchAll(/<img[^>]* src="([^"]+)"/g)].map((match) => match[1] ?? "");
    const missing = [...targets, ...images].filter((target) => !existsSync(resolve(root, dirname(file), target)));
    expect(missing).toEqual([]);
  });

  it.each(files)("%s has YAML that can be read", (file) => {
    for (const [, code = ""] of read(file).matchAll(/^```yaml\n([^]*?)^```$/gm))
      expect(() => parse(code)).not.toThrow();
  });
});
