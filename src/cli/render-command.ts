import { readFileSync } from "node:fs";
import path from "node:path";
import { withoutUsual } from "../analysis/render-troubles.ts";
import { ConfigError } from "../config/config-error.ts";
import { SourceFile } from "../core/source-file.ts";
import { systemReason } from "../core/system-error.ts";
import type { ValueSet } from "../model/charts/value-sets.ts";
import { rendererOf } from "../renderer/renderer-of.ts";
import type { RenderedText, RenderedUnit } from "../rendering/rendered-unit.ts";
import { renderUnits } from "../rendering/units.ts";
import { printable, printablePath } from "../reporters/printable.ts";
import { readRenderable } from "../scan/read-renderable.ts";
import { covers } from "../scan/sources/tree-source.ts";
import { findWorkTree, openWorkTree } from "../scan/sources/work-tree.ts";
import { usageError } from "./command-line.ts";
import { loadConfig } from "./load-config.ts";
import type { Terminal } from "./terminal.ts";

/**
 * `kubesuggest render`: prints charts and kustomizations as they are rendered for the rules. Returns the exit status.
 */
export async function renderCommand(
  paths: readonly string[],
  options: Readonly<Record<string, string>>,
  terminal: Terminal,
  workerEntry: string,
): Promise<number> {
  const tree = findWorkTree(terminal.cwd, paths);
  const { settings } = loadConfig(options, terminal.cwd, tree.root);
  const renderer = rendererOf(workerEntry);
  if (renderer === null) throw new ConfigError("The renderer is missing: this program was not installed as a whole.");
  if (renderer.obstacle !== undefined) throw new ConfigError(`Nothing can be rendered: ${renderer.obstacle}.`);
  const given = valuesGiven(options["values"], terminal.cwd);
  const isMeant = (manifest: string): boolean => isBelow(manifest, tree.targets);
  const files = await readRenderable(openWorkTree(tree));
  const units = withoutUsual(renderUnits(files, settings, renderer, { given, isMeant }), null);
  const texts = units.flatMap((unit) => unit.texts);
  const failed = troublesOf(units, tree.targets);
  const notes = notesOf(units, tree.targets);
  for (const sentence of [...failed, ...notes]) terminal.err(`${printable(sentence)}\n`);
  if (texts.length + failed.length + notes.length === 0)
    throw usageError(`there is no chart or kustomization in ${paths.join(", ") || "this directory"}.`, "render");
  for (const text of texts) terminal.out("origins" in options ? originsOf(text) : yamlOf(text));
  return failed.length > 0 || texts.length === 0 ? 2 : 0;
}

function valuesGiven(names: string | undefined, cwd: string): ValueSet | null {
  if (names === undefined) return null;
  const files = names.split("\n");
  const texts = files.map((name) => {
    try {
      return readFileSync(path.resolve(cwd, name), "utf8");
    } catch (error) {
      throw new ConfigError(`The values file ${name} can't be read (${systemReason(error)}).`);
    }
  });
  return { name: files.join(", "), texts, files: [], deployed: true };
}

function troublesOf(units: readonly RenderedUnit[], targets: readonly string[]): string[] {
  const troubles = units.flatMap((unit) => unit.troubles);
  return troubles
    .filter(({ source }) => isBelow(source.path, targets))
    .map(({ source, range, part, why }) => {
      return `${source.path}:${source.position(range[0]).line}: this ${part} can't be rendered: ${why}`;
    });
}

/** Notes about what was left out or not rendered although nothing is wrong. */
function notesOf(units: readonly RenderedUnit[], targets: readonly string[]): string[] {
  const notes = units.flatMap((unit) => unit.notes).filter(({ file }) => isBelow(file, targets));
  return notes.map(({ file, reason }) => `${file}: ${reason}`);
}

function isBelow(file: string, targets: readonly string[]): boolean {
  return targets.some((target) => covers(target, file));
}

function titleOf({ manifest, variant }: RenderedText): string {
  return `# ${printablePath(manifest)}${variant === "" ? "" : ` with ${printable(variant)}`}\n`;
}

function yamlOf(text: RenderedText): string {
  const lines = text.text.replace(/\n$/, "").split("\n");
  return `${titleOf(text)}${lines[0] === "---" ? "" : "---\n"}${lines.map(printable).join("\n")}\n`;
}

/** Each rendered line with the places that it comes from. */
function originsOf(text: RenderedText): string {
  const rendered = new SourceFile(text.path, text.text);
  text.expect(rendered.lineStarts);
  const rows = Array.from({ length: rendered.lineCount }, (_item, index) => {
    const [start, end] = rendered.lineRange(index + 1);
    const line = rendered.text.slice(start, end);
    const from = start + line.length - line.trimStart().length;
    const led = line.trim() === "" || line === "---" ? null : text.sourceRange([from, end]);
    const places = led === null ? [] : [placeOf(led.source.path, led.source.position(led.range[0]).line)];
    const values = (led?.related ?? []).map(({ file, start: at }) => placeOf(file, at.line));
    return { line: printable(line), places: [...places, ...values].join(", ") };
  });
  const width = rows.reduce((widest, { line }) => Math.max(widest, Math.min(80, line.length)), 0);
  const lines = rows.map(({ line, places }) => (places === "" ? line : `${line.padEnd(width)}  ${places}`));
  return `${titleOf(text)}${lines.join("\n")}\n`;
}

function placeOf(file: string, line: number): string {
  return `${printablePath(file)}:${line}`;
}
