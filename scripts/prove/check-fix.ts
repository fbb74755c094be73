import { isDeepStrictEqual } from "node:util";
import { loadAll, YAML11_SCHEMA } from "js-yaml";
import { applyEdits } from "../../src/core/edit.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Fix } from "../../src/core/fix.ts";
import type { Json } from "../../src/core/json.ts";
import { concernsInstruction } from "../../src/core/operation.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { yamlOperations } from "../../src/fix/compose.ts";
import { applyOperations } from "../../src/formats/yaml/apply-operations.ts";
import { parseYaml } from "../../src/formats/yaml/parse.ts";
import { applySuggestion, wholeLines } from "../../src/review/placement/suggestion.ts";
import { compareDockerfile } from "./compare-dockerfile.ts";
import { strayLines } from "./stray-lines.ts";

/** The result of checking a fix independently. */
export interface FixCheck {
  readonly violations: readonly string[];
  /** The number of changed lines that the fix is not about; must be 0. */
  readonly strayLines: number;
  /**
   * Whether the fix was compared: for a manifest, if js-yaml could read it before the fix; for a Dockerfile, always.
   */
  readonly compared: boolean;
}

/**
 * Checks a proved fix with js-yaml, or line by line in a Dockerfile, and as GitHub would apply it: the laws "applies",
 * "parses" and "changes nothing else".
 */
export function checkFix({ fix, source, range, rule }: Finding): FixCheck | null {
  if (fix?.proof.ok !== true) return null;
  const after = applyEdits(source.text, fix.edits);
  const change = wholeLines(source, fix.edits);
  const violations: string[] = [];
  if (change !== null && applySuggestion(source.text, change.startLine, change.endLine, change.lines) !== after) {
    violations.push("the suggestion gives other bytes than the edits");
  }
  const dockerfile = fix.operations.some(concernsInstruction);
  const before = dockerfile ? null : read(source);
  if (dockerfile) violations.push(...compareDockerfile(source, after, fix.operations));
  else if (before !== null) violations.push(...compare(before, read(new SourceFile(source.path, after)), fix));
  const stray = strayLines(source.text, after, fix.edits);
  if (stray > 0) violations.push(`${stray} lines change that the fix is not about`);
  const where = `${source.path}:${source.position(range[0]).line} ${rule}`;
  return {
    violations: violations.map((violation) => `${where}: ${violation}`),
    strayLines: stray,
    compared: dockerfile || before !== null,
  };
}

function compare(before: readonly Json[], after: readonly Json[] | null, { operations }: Fix): string[] {
  if (after === null) return ["the fixed file does not parse"];
  if (before.length !== after.length) return ["the number of documents differs"];
  return before.flatMap((value, index) => {
    const declared = yamlOperations(operations).filter(({ document }) => document === index);
    if (isDeepStrictEqual(plain(applyOperations(value, declared)), plain(after[index] ?? null))) return [];
    return [`document ${index} differs by more than was declared`];
  });
}

/**
 * Parses the documents as YAML 1.1, with its line breaks and merge keys, like Kubernetes does. Null if js-yaml can't
 * read them or splits them differently: it takes `%YAML` after a tab for a directive, which it is not.
 */
function read(source: SourceFile): Json[] | null {
  try {
    const documents = loadAll(source.yaml.text, { schema: YAML11_SCHEMA }).map(plain);
    return documents.length === parseYaml(source).documents.length ? documents : null;
  } catch {
    return null;
  }
}

function plain(value: unknown): Json {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
}
