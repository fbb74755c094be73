import type { RenderedChart } from "../../core/renderer.ts";

/** What templates print, and what they do. */
type Output = Pick<RenderedChart, "files" | "askers" | "changers">;

/**
 * All of a chart of which the templates of some names were rendered, if the others do what they do in a known way of
 * rendering. Without names, all were rendered.
 */
export function withKnown(
  now: RenderedChart,
  known: Output,
  names: readonly string[] | null | undefined,
): RenderedChart {
  if (names == null) return now;
  const isLeft = (name: string): boolean => !names.includes(name);
  return {
    ...now,
    files: withOutput(known.files, now.files, names),
    part: null,
    askers: [...known.askers.filter(isLeft), ...now.askers],
    changers: new Map([...[...known.changers].filter(([name]) => isLeft(name)), ...now.changers]),
  };
}

/** The output of templates, with the new output of some. */
export function withOutput(old: Output["files"], now: Output["files"], templates: readonly string[]): Output["files"] {
  const files = new Map(old);
  for (const name of templates) {
    const printed = now.get(name);
    if (printed === undefined) files.delete(name);
    else files.set(name, printed);
  }
  return files;
}
