/**
 * Characters that are invisible or reorder text: controls, format characters, lone surrogates, line and paragraph
 * separators, everything that a font may leave out by Unicode (`Default_Ignorable_Code_Point`: fillers, tags, joiners,
 * variation selectors), and the blank Braille pattern. A variation selector right after a pictograph is allowed.
 */
const invisible =
  /(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** The text with each invisible character replaced by what `shown` returns for it. */
export function replaceInvisible(text: string, shown: (character: string) => string): string {
  return text.replace(invisible, shown);
}
