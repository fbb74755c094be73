import { isDeepStrictEqual } from "node:util";
import { load, YAML11_SCHEMA } from "js-yaml";
import type { Rendering } from "../../src/analysis/fix-rendered.ts";
import type { InputFile } from "../../src/analysis/input-file.ts";
import { applyEdits } from "../../src/core/edit.ts";
import type { Finding } from "../../src/core/finding.ts";
import { concernsDocument } from "../../src/core/operation.ts";
import type { Renderer } from "../../src/core/renderer.ts";
import type { Settings } from "../../src/core/settings.ts";
import { renderUnits } from "../../src/rendering/units.ts";
import { strayLines } from "./stray-lines.ts";

/** What is needed to check a fix in a chart or a kustomization. */
export interface RenderedCheck {
  readonly unit: readonly InputFile[];
  readonly rendering: Rendering;
  readonly settings: Settings;
  readonly renderer: Renderer;
}

/**
 * Checks a proved fix in a chart or a kustomization: renders everything again with it and compares the results with
 * js-yaml. Objects may only differ in the fields that the fix declares and in annotations with checksums, and at least
 * one must differ.
 */
export function checkRendered({ fix, source, range, rule }: Finding, check: RenderedCheck): string[] | null {
  if (fix?.proof.ok !== true) return null;
  const { unit, rendering, settings, renderer } = check;
  const after = applyEdits(source.text, fix.edits);
  const bytes = new TextEncoder().encode(after);
  const changed = unit.map((file) => (file.path === source.path ? { ...file, bytes } : file));
  const now = new Map(renderUnits(changed, settings, renderer).flatMap((one) => one.texts.map(textOf)));
  const declared = fix.operations.filter(concernsDocument).flatMap((operation) => {
    const { path } = operation;
    const renamed = operation.kind === "rename" ? [lastWords([...path.slice(0, -1), operation.key])] : [];
    return [lastWords(path), ...renamed];
  });
  const violations: string[] = [];
  let count = 0;
  let unread = 0;
  for (const [path, text] of rendering.units.flatMap((one) => one.texts.map(textOf))) {
    const [was, is] = [documentsOf(text), documentsOf(now.get(path) ?? "")];
    if (was.length !== is.length) violations.push(`${path} holds other objects`);
    const places = was.flatMap((old, index) => {
      const other = is[index];
      if (other === undefined || old.text === other.text) return [];
      if (old.value !== undefined && other.value !== undefined) return differences(old.value, other.value, []);
      unread += 1;
      return [];
    });
    const strange = places.find((place) => !isChecksum(place) && !declared.some((own) => isWithin(place, own)));
    if (strange !== undefined) violations.push(`${path} differs in ${strange.path.join(".")}`);
    count += places.length;
  }
  if (count + unread === 0) violations.push("nothing is rendered otherwise");
  if (strayLines(source.text, after, fix.edits) > 0) violations.push("lines change that the fix is not about");
  return violations.map((violation) => `${source.path}:${source.position(range[0]).line} ${rule}: ${violation}`);
}

function textOf({ path, text }: { readonly path: string; readonly text: string }): readonly [string, string] {
  return [path, text];
}

interface RenderedDocument {
  readonly text: string;
  /** Undefined if js-yaml can't read it. */
  readonly value: unknown;
}

/** The documents of a rendered text, in which only markers separate them. */
function documentsOf(text: string): RenderedDocument[] {
  return text.split(/^---$/m).map((own) => ({ text: own, value: valueOf(own) }));
}

function valueOf(text: string): unknown {
  try {
    return load(text, { schema: YAML11_SCHEMA }) ?? null;
  } catch {
    return undefined;
  }
}

interface Difference {
  /** The path, with a star for items of lists. */
  readonly path: readonly string[];
  /** Whether there was nothing before. */
  readonly isNew: boolean;
}

/** The paths at which two values differ. */
function differences(a: unknown, b: unknown, path: readonly string[]): Difference[] {
  if (isDeepStrictEqual(a, b)) return [];
  if (!isHolder(a) || !isHolder(b) || Array.isArray(a) !== Array.isArray(b)) {
    return [{ path, isNew: a === undefined || a === null }];
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) => differences(a[key], b[key], [...path, Array.isArray(a) ? "*" : key]));
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** The end of a path, which is the same in all objects that have the field, although a pod is deeper in a CronJob. */
function lastWords(path: readonly (string | number)[]): readonly string[] {
  return path.map((step) => (typeof step === "number" ? "*" : step)).slice(-3);
}

/** Whether a difference is inside the named field, or is something new that contains the field. */
function isWithin({ path, isNew }: Difference, field: readonly string[]): boolean {
  return path.some((_, index) => {
    const rest = path.slice(index, index + field.length);
    if (!rest.every((step, at) => step === field[at])) return false;
    return rest.length === field.length || isNew;
  });
}

function isChecksum({ path }: Difference): boolean {
  return path.at(-2) === "annotations" && /checksum/.test(path.at(-1) ?? "");
}
