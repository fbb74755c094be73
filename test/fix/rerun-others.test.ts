import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTree } from "../../src/analysis/read-tree.ts";
import { applyEdits } from "../../src/core/edit.ts";
import type { Finding } from "../../src/core/finding.ts";
import { sameJson } from "../../src/core/same-json.ts";
import type { ProofContext, ReadFile } from "../../src/fix/change.ts";
import { composeFixes } from "../../src/fix/compose.ts";
import type { Manifest } from "../../src/model/kubernetes/manifest.ts";
import type { RuleTarget } from "../../src/model/rule-target.ts";
import { changedTree, rerunChanged, rerunRules } from "../../src/rules/rerun-rules.ts";
import { type RuleOutcome, runRules } from "../../src/rules/run-rules.ts";
import { analyse, inputOf } from "../support/analyse.ts";
import { runs } from "../support/lane.ts";
import { readCases, rulesWithCases } from "../support/rule-cases/rule-cases.ts";
import { filesOf } from "../support/rule-cases/run-case.ts";

const cases = rulesWithCases().flatMap((rule) => readCases(rule).cases);

/** What the fix of a finding makes of the objects of its file; nothing where it can't be made. */
function replacedBy(ground: ProofContext, file: ReadFile, { proposal }: Finding): Map<Manifest, Manifest> {
  const composition = proposal === null ? null : composeFixes(file, [proposal]);
  if (file.format !== "yaml" || composition === null || !composition.ok) return new Map();
  const { path, text } = file.source;
  const before = file.documents.flatMap(ground.manifestsOf);
  const after = parseTree([inputOf(path, applyEdits(text, composition.edits))]).reviewed;
  if (before.length !== after.length) return new Map();
  return new Map(
    before.flatMap((manifest, index) => {
      const now = after[index] as Manifest;
      return sameJson(manifest.value, now.value) ? [] : [[manifest, now] as const];
    }),
  );
}

function marks(outcome: RuleOutcome): string[] {
  return outcome.marks.map(({ rule, severity, identity }) => [rule, severity, identity].join(" ")).toSorted();
}

describe("rules that are run again after a fix", () => {
  it("say of all objects and Dockerfiles around it what all rules say", { tags: "long" }, () => {
    const compared = { changed: 0, others: 0, spared: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...cases), (one) => {
        const { ground, findings, files } = analyse(filesOf(one), { config: { preset: "all" }, fix: () => false });
        const dockerfiles = [...files.keys()].flatMap((path) => ground.dockerfileOf(path) ?? []);
        for (const finding of findings) {
          const file = files.get(finding.source.path);
          const manifests = file === undefined ? new Map<Manifest, Manifest>() : replacedBy(ground, file, finding);
          if (manifests.size === 0) continue;
          const workspace = ground.workspace.replace({ manifests, dockerfiles: new Map() });
          const tree = changedTree(ground.rules, workspace, manifests);
          for (const [before, now] of manifests) {
            const again = rerunChanged(ground.rules, { before, now }, ground.outcomeOf(before), tree, ground.settings);
            expect(marks(again)).toEqual(marks(runRules(ground.rules, now, workspace, ground.settings)));
            compared.changed += 1;
          }
          const others: readonly RuleTarget[] = [...ground.workspace.manifests(), ...dockerfiles];
          for (const target of others.filter((each) => !manifests.has(each as Manifest))) {
            const before = ground.outcomeOf(target);
            const again = rerunRules(ground.rules, target, before, tree, ground.settings);
            expect(marks(again)).toEqual(marks(runRules(ground.rules, target, workspace, ground.settings)));
            compared.others += 1;
            compared.spared += again === before ? 1 : 0;
          }
        }
      }),
      { numRuns: runs(1000) },
    );
    expect(compared.changed).toBeGreaterThan(runs(500));
    expect(compared.others).toBeGreaterThan(runs(400));
    expect(compared.spared).toBeGreaterThan(compared.others / 2);
  });
});
