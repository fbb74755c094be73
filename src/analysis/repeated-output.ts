import type { Finding, Skipped } from "../core/finding.ts";
import { generalPath } from "../core/path.ts";
import { templateOf } from "../model/origin/chart-output.ts";
import type { FileOrigin } from "../model/origin/file-origin.ts";
import type { RenderedUnit } from "../rendering/rendered-unit.ts";

/** Findings without repetitions, and how many were left out in which file. */
export interface Unrepeated {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/**
 * Leaves out findings in the committed output of charts that are also found by rendering the chart: those are reported
 * at the template or the values, the only places where people can fix them. Findings that only the committed output
 * has, because it was made with other values, are kept. `rendered` are all findings in the texts of the units.
 */
export function withoutRepeatedOutput(
  plain: readonly Finding[],
  rendered: readonly Finding[],
  units: readonly RenderedUnit[],
  originOf: (path: string) => FileOrigin,
): Unrepeated {
  const templates = templatesOf(plain, originOf);
  if (templates.size === 0) return { findings: plain, skipped: [] };
  const texts = new Map(units.flatMap((unit) => unit.texts.map((text) => [text.path, text] as const)));
  const found = new Set(
    rendered.map((finding) => key(finding, texts.get(finding.source.path)?.templateAt(finding.range[0]))),
  );
  const repeated = new Map<string, number>();
  const findings = plain.filter((finding) => {
    const template = templates.get(finding);
    if (template === undefined || !found.has(key(finding, template))) return true;
    repeated.set(finding.source.path, (repeated.get(finding.source.path) ?? 0) + 1);
    return false;
  });
  const skipped = [...repeated].map(([file, count]): Skipped => {
    return {
      file,
      reason: `${count === 1 ? "1 finding is" : `${count} findings are`} reported at the chart's templates`,
    };
  });
  return { findings, skipped };
}

/** The template in the tree that each finding in the committed output of a chart comes from. */
function templatesOf(
  findings: readonly Finding[],
  originOf: (path: string) => FileOrigin,
): ReadonlyMap<Finding, string> {
  return new Map(
    findings.flatMap((finding): (readonly [Finding, string])[] => {
      const { generated } = originOf(finding.source.path);
      if (generated?.kind !== "chart") return [];
      const named = templateOf(documentText(finding));
      const path = generated.templates.find(([name]) => name === named)?.[1];
      return path === undefined ? [] : [[finding, path]];
    }),
  );
}

/** The text of the document with a finding, from its marker or the start of the file up to the finding. */
function documentText({ source: { text }, range: [at] }: Finding): string {
  const marker = text.lastIndexOf("\n---", at);
  return text.slice(marker + 1, at);
}

/** The same in every release and for all values: the template, the rule, the kind and the path without list indexes. */
function key({ rule, object, path }: Finding, template: string | null | undefined): string {
  return JSON.stringify([template, rule, object?.kind, generalPath(path)]);
}
