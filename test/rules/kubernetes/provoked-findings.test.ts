import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/analysis/analyze.ts";
import { resolveConfig } from "../../../src/config/config.ts";
import { applyEdits } from "../../../src/core/edit.ts";
import type { Finding } from "../../../src/core/finding.ts";
import { ruleSet } from "../../../src/rules/registry.ts";
import { type Files, inputsOf } from "../../support/analyse.ts";
import { readCases } from "../../support/rule-cases/rule-cases.ts";

const settings = resolveConfig({ preset: "recommended" }).settings;

function findingsIn(files: Files, fix: (finding: Finding) => boolean = () => false): readonly Finding[] {
  return analyze(inputsOf(files), settings, { fix, today: "2026-12-01" }).findings;
}

/** What `recommended` says after a fix that it did not say before and that the fix does not tell of. */
function provokedBy(files: Files, before: readonly Finding[], { source, fix, proposal }: Finding): readonly string[] {
  if (fix === null) return [];
  const known = before.map(({ identity }) => identity);
  const told = (proposal?.introduces ?? []).filter((rule) => !hardening.includes(rule));
  const after = findingsIn({ ...files, [source.path]: applyEdits(source.text, fix.edits) });
  return after
    .filter(({ identity, rule }) => !known.includes(identity) && !told.includes(rule))
    .map(({ rule }) => rule);
}

/** Rules after whose fixes an object is one that others can judge: of what they then say, nothing is new. */
const revealing: ReadonlySet<string> = new Set(["api-version-removed", "object-invalid", "selector-matches-nothing"]);

/** Told in `recommended` only of pods that somebody has begun to harden. */
const hardening: readonly string[] = ["capabilities-not-dropped", "seccomp-profile-missing", "volume-type-restricted"];

describe.each(ruleSet.kubernetes.filter(({ fixes }) => fixes.length > 0))("the fixes of $id", ({ id }) => {
  it("bring up nothing in recommended", () => {
    const provoked = readCases(id).cases.flatMap(({ name, inputs }) => {
      const files = Object.fromEntries(inputs.map(({ path, text }) => [path, text]));
      const before = findingsIn(files, ({ rule }) => rule === id);
      const own = before.filter(({ rule, fix }) => rule === id && fix?.proof.ok === true);
      return own.flatMap((finding) => provokedBy(files, before, finding).map((what) => ({ name, what })));
    });
    expect(provoked.filter(({ what }) => hardening.includes(what))).toEqual([]);
    expect(revealing.has(id) ? [] : provoked).toEqual([]);
  });
});
