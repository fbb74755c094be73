import { applyEdits, type Edit } from "../../core/edit.ts";
import type { SourceFile } from "../../core/source-file.ts";

/** A key of the values, as templates name it. */
const valueName = /\.Values\.[\w.]*\w/g;

/** The first key of the values that no template reads any more once edits are made; null where none is lost. */
export function idleValue(source: SourceFile, edits: readonly Edit[], templates: readonly SourceFile[]): string | null {
  const named = edits.flatMap(({ range: [start, end] }) => source.text.slice(start, end).match(valueName) ?? []);
  if (named.length === 0) return null;
  const changed = applyEdits(source.text, edits);
  const texts = [changed, ...templates.filter(({ path }) => path !== source.path).map(({ text }) => text)];
  const read = new Set(texts.flatMap((text) => text.match(valueName) ?? []));
  const idle = named.find((name) => !read.has(name));
  return idle === undefined ? null : idle.slice(".Values.".length);
}
