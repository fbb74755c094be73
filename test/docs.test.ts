import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { analyze } from "../src/analyze.ts";
import { defaultConfig } from "../src/config/config.ts";
import { applyEdits } from "../src/core/edit.ts";
import type { Finding } from "../src/core/finding.ts";
import { allRules } from "../src/rules/index.ts";

interface Example {
  readonly line: number;
  readonly language: string;
  readonly bad: string;
  /** The text that the fix must give; null where no good block follows. */
  readonly good: string | null;
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
  for (const match of text.matchAll(/^```(yaml|dockerfile) (bad|good)\n([^]*?)^```$/gm)) {
    const [, language = "", tag, code = ""] = match;
    const line = text.slice(0, match.index).split("\n").length;
    const last = examples.at(-1);
    if (tag === "bad") examples.push({ line, language, bad: code, good: null });
    else if (last?.good === null) examples[examples.length - 1] = { ...last, good: code };
    else throw new Error(`${page}:${line}: a good block without a bad one before it`);
  }
  return examples;
}

function findingsOf(language: string, text: string, rule: string): Finding[] {
  const path = language === "dockerfile" ? "Dockerfile" : "example.yaml";
  const file = { path, bytes: Buffer.from(text), role: "reviewed" } as const;
  const { findings, errors, skipped } = analyze([file], defaultConfig.settings);
  expect({ errors, skipped }).toEqual({ errors: [], skipped: [] });
  return findings.filter((finding) => finding.rule === rule);
}

describe.each(pages)("%s", (page) => {
  const id = basename(page, ".md");
  const examples = examplesOf(page);

  it("has an example, with its repair where the rule has fixes", () => {
    expect(examples.length).toBeGreaterThan(0);
    if (allRules.find((rule) => rule.id === id)?.fixes.length) {
      expect(examples.filter(({ good }) => good !== null).length).toBeGreaterThan(0);
    }
  });

  it.each(examples)("shows one finding, and its repair, at line $line", ({ language, bad, good }) => {
    const findings = findingsOf(language, bad, id);
    expect(findings.map(({ message }) => message)).toHaveLength(1);
    if (good === null) return;
    const fix = findings[0]?.fix;
    expect(fix?.proof).toEqual({ ok: true });
    expect(applyEdits(bad, fix?.edits ?? [])).toBe(good);
    expect(findingsOf(language, good, id)).toEqual([]);
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
