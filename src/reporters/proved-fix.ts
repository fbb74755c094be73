import { applyEdits } from "../core/edit.ts";
import type { Finding } from "../core/finding.ts";
import type { Fix } from "../core/fix.ts";
import type { Range } from "../core/range.ts";

/** The fix of a finding if it is proved and changes something. Reports for other programs offer no other fixes. */
export function provedFix({ fix }: Finding): Fix | null {
  return fix?.proof.ok === true && fix.edits.length > 0 ? fix : null;
}

/** All edits of a fix as one: the smallest range that contains them, and its replacement text. */
export function joinedEdit({ source }: Finding, { edits }: Fix): { readonly range: Range; readonly text: string } {
  const start = edits[0]?.range[0] ?? 0;
  const end = edits.at(-1)?.range[1] ?? start;
  const shifted = edits.map(({ range, text }) => ({ range: [range[0] - start, range[1] - start] as const, text }));
  return { range: [start, end], text: applyEdits(source.text.slice(start, end), shifted) };
}
