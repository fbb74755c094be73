import type { Analysis } from "../../src/analysis/analyze.ts";
import type { Edit } from "../../src/core/edit.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Proof } from "../../src/core/fix.ts";
import type { YamlOperation } from "../../src/core/operation.ts";
import { proveChanges } from "../../src/fix/prove.ts";
import type { YamlFile } from "../../src/formats/yaml/yaml-file.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { analyse } from "../support/analyse.ts";
import { probeRules } from "../support/probe-rules.ts";

/** The analysis of one file, `app.yaml`, with the default settings and the rules of tests. */
export function analyzeText(text: string, rules: RuleSet = probeRules): Analysis {
  return analyse({ "app.yaml": text }, { rules });
}

/** The file `app.yaml` of an analysis. */
export function fileOf({ files }: Analysis, path = "app.yaml"): YamlFile {
  const file = files.get(path);
  if (file?.format !== "yaml") throw new Error(`${path} was not read as YAML`);
  return file;
}

/** The only finding of a rule. Throws where there is none or more than one. */
export function findingOf({ findings }: Analysis, rule: string): Finding {
  const [finding, ...others] = findings.filter((candidate) => candidate.rule === rule);
  if (finding === undefined || others.length > 0) throw new Error(`not one finding of ${rule}`);
  return finding;
}

/** The edit that puts `text` in front of `place`, which stands once in the file. */
export function inserting(file: YamlFile, place: string, text: string): Edit {
  const { range } = replacing(file, place, text);
  return { range: [range[0], range[0]], text };
}

/** The edit that puts `text` in the place of `old`, which stands once in the file. */
export function replacing({ source }: YamlFile, old: string, text: string): Edit {
  const start = source.text.indexOf(old);
  if (start < 0 || source.text.includes(old, start + 1)) throw new Error(`not one ${JSON.stringify(old)}`);
  return { range: [start, start + old.length], text };
}

/** Proves edits of `app.yaml` that declare the operations and cure the findings. */
export function prove(
  analysis: Analysis,
  edits: readonly Edit[],
  operations: readonly YamlOperation[],
  resolves: readonly Finding[] = [],
): Proof {
  return proveChanges(analysis.ground, [{ file: fileOf(analysis), edits, operations, resolves }]);
}
