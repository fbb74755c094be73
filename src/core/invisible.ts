/**
 * What no reader can see, or what turns the order of letters around: controls, format characters, lone surrogates,
 * line and paragraph separators, all that Unicode lets a font leave out (`Default_Ignorable_Code_Point`: fillers, tags,
 * joiners, variation selectors), and the blank Braille pattern. A selector may choose the look of the pictograph before
 * it.
 */
const invisible =
  /(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** The text with each of its invisible characters replaced by what is shown for it. */
export function replaceInvisible(text: string, shown: (character: string) => string): string {
  return text.replace(invisible, shown);
}
