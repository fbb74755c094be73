import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, type Edit } from "../../src/core/edit.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { parseDockerfile } from "../../src/formats/dockerfile/parse.ts";
import { reparseDockerfile } from "../../src/formats/dockerfile/reparse.ts";
import type { Dockerfile } from "../../src/model/dockerfile/dockerfile.ts";
import { readDockerfile } from "../../src/model/dockerfile/read-dockerfile.ts";
import { type RuleOutcome, runRules } from "../../src/rules/run-rules.ts";
import { analyse } from "../support/analyse.ts";
import { runs } from "../support/lane.ts";
import { readCases, rulesWithCases } from "../support/rule-cases/rule-cases.ts";

const texts = rulesWithCases().flatMap((rule) => {
  return readCases(rule).cases.flatMap(({ inputs }) => {
    return inputs.flatMap(({ path, text }) => (path.endsWith("Dockerfile") ? [text] : []));
  });
});
const lines = [...new Set(texts.flatMap((text) => text.split("\n")))];

type Step = readonly [at: number, kind: "in" | "out" | "for" | "word", line: string];

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.tuple(fc.nat(), fc.constantFrom("in", "out", "for", "word"), fc.constantFrom(...lines)),
  { minLength: 1, maxLength: 6 },
);

/** What a step does to a text: a line comes, goes or becomes another one, or some characters of it do. */
function editOf(text: string, [at, kind, line]: Step): Edit {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const start = starts[at % starts.length] ?? 0;
  const newline = text.indexOf("\n", start);
  const end = newline === -1 ? text.length : newline + 1;
  if (kind === "in") return { range: [start, start], text: `${line}\n` };
  if (kind === "out") return { range: [start, end], text: "" };
  if (kind === "for") return { range: [start, end], text: `${line}\n` };
  const place = start + (at % Math.max(1, end - start));
  return { range: [place, Math.min(text.length, place + (at % 5))], text: line.slice(0, at % 7) };
}

/** All that the rules say. */
function said(outcome: RuleOutcome): unknown {
  const findings = outcome.marks.map((_, index) => {
    const { source, ...finding } = outcome.findingAt(index);
    return { ...finding, path: [source.path, ...finding.path] };
  });
  return { findings, errors: outcome.errors };
}

describe("a Dockerfile that is read again after a change", () => {
  it("is told what one is told that nobody has read before", { tags: "long" }, () => {
    let compared = 0;
    let findings = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }), steps, (all, changes) => {
        const { ground } = analyse({ Dockerfile: all.join("\n") }, { config: { preset: "all" }, fix: () => false });
        const first = ground.dockerfileOf("Dockerfile");
        if (first === undefined) return;
        const outcomeOf = (dockerfile: Dockerfile): RuleOutcome => {
          return runRules(ground.rules, dockerfile, ground.workspace, ground.settings);
        };
        let now = first;
        for (const change of changes) {
          const { text } = now.file.source;
          const edit = editOf(text, change);
          const source = new SourceFile("Dockerfile", applyEdits(text, [edit]));
          const file = reparseDockerfile(now.file, [edit], source);
          if (file.errors.length > 0) continue;
          const fresh = readDockerfile(parseDockerfile(source), first.build);
          now = readDockerfile(file, first.build, now);
          const outcome = outcomeOf(now);
          expect(said(outcome)).toEqual(said(outcomeOf(fresh)));
          compared += 1;
          findings += outcome.marks.length;
        }
      }),
      { numRuns: runs(2000) },
    );
    expect(compared).toBeGreaterThan(runs(1500));
    expect(findings).toBeGreaterThan(runs(3000));
  });
});
