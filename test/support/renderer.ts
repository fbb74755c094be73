import { fileURLToPath } from "node:url";
import { analyzeRendered, type RenderedAnalysis, type RenderOptions } from "../../src/analysis/analyze-rendered.ts";
import type { InputFile } from "../../src/analysis/input-file.ts";
import { resolveConfig } from "../../src/config/config.ts";
import type { ConfigValues } from "../../src/config/values.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Renderer } from "../../src/core/renderer.ts";
import { rendererOf } from "../../src/renderer/renderer-of.ts";
import { ruleSet } from "../../src/rules/registry.ts";
import { type Files, inputsOf, only } from "./analyse.ts";

/** The program of worker threads, beside which the renderer lies. */
export const rendererEntry: string = fileURLToPath(new URL("../../src/main/worker.ts", import.meta.url));

/** The renderer of all tests. It starts when it is first asked. */
export const renderer: Renderer = rendererOf(rendererEntry) as Renderer;

/** What is said of a tree with charts, by the rule over privilege escalation where nothing else is configured. */
export function analyseRendered(
  files: Files | readonly InputFile[],
  config: ConfigValues = only("privilege-escalation-allowed"),
  options: RenderOptions = {},
): RenderedAnalysis {
  const inputs = Array.isArray(files) ? (files as readonly InputFile[]) : inputsOf(files as Files);
  const analysis = analyzeRendered(inputs, resolveConfig(config).settings, { renderer, ...options });
  for (const finding of analysis.findings) checkPlace(finding, inputs);
  return analysis;
}

/** Throws for a finding that no line of the given files has, or that stands where a template only directs. */
function checkPlace(finding: Finding, inputs: readonly InputFile[]): void {
  const { source, range } = finding;
  const input = inputs.find(({ path }) => path === source.path);
  const { line: number } = source.position(range[0]);
  const text = source.text.split("\n")[number - 1];
  if (input === undefined || new TextDecoder().decode(input.bytes) !== source.text || text === undefined) {
    throw new Error(`${line(finding)}: no file has this line.`);
  }
  const directs = /^\s*\{\{-?\s*(?:\/\*|(?:if|else|end|with|range|define|block)\b)[^{]*$/.test(text);
  if (source.path.includes("/templates/") && number === 1 && directs && !toldOfFile(finding)) {
    throw new Error(`${line(finding)}: the first line of a template stands for no other one.`);
  }
}

/** Rules about whole files point at what shows that they can't be read. */
function toldOfFile({ rule }: Finding): boolean {
  return ruleSet.files.some(({ id }) => id === rule);
}

/** A finding in a line: where it stands, by which rule, and how it is fixed. */
export function line({ source, range, rule, fix, related }: Finding): string {
  const place = `${source.path}:${source.position(range[0]).line}`;
  const others = related.map(({ file, start }) => `${file}:${start.line}`);
  const fixed = fix === null ? "no fix" : fix.applicability;
  return [place, rule, fixed, ...others].join(" ");
}
