/** Marks of tokens: `$(X)`, `${X}`, `$X`, `#{X}#`, `%{X}%`, `@X@`, `{{ x }}`, `[[ x ]]`, `<% x %>`, `(( x ))`, `__X__`. */
const mark = /[${}%@<>[\]#]|\(\(|__/;

/** Names that stand for a value: `NODE_PORT`, `YOUR-PORT`, `changeme`. */
const name = /^[A-Z][A-Z0-9]*(?:[_.-][A-Z0-9]+)*$|^(?:change|insert|replace|your)|^(?:placeholder|tbd|todo)$/;

/** Tokens that only a whole value can be: `!X!`, `|X|`, `~X~`. */
const whole = /^(?:!\S+!|\|\S+\||~\S+~)$/;

/** Words in capitals that stand for a part of a name: `RELEASE-NAME-web`, as Helm writes it for a release without a name. */
const part = /(?:^|[-_.])[A-Z]{2,}(?:[-_][A-Z]{2,})+(?:[-_.]|$)/;

/** One such word among words in small letters: `disk-wipe-HOSTNAME`. */
const wordInName = /^(?:[a-z0-9]+[-.])+[A-Z]{4,}(?:[-.][a-z0-9]+)*$|^[A-Z]{4,}(?:[-.][a-z0-9]+)+$/;

/** Names of the API are no longer than this. */
const longestName = 253;

/** The words of YAML in capitals are values and no names. */
const words: ReadonlySet<string> = new Set(["FALSE", "NO", "NULL", "OFF", "ON", "TRUE", "YES"]);

/** What objects of a chart are named after as long as nobody has named its release: as `helm template` has it. */
export const releaseName = "release-name";

/** A name as short as it can be: whoever installs a chart names the release, with one letter or more. */
export function inShortestRelease(text: string): string {
  return text.replaceAll(releaseName, "r");
}

/** True for a text with a mark of a token in it. */
export function hasTokenMark(text: string): boolean {
  return mark.test(text);
}

/** True for a text that a later step may replace before the object is applied. It may also be meant as it is. */
export function isPlaceholder(text: string): boolean {
  return (
    hasTokenMark(text) ||
    whole.test(text) ||
    part.test(text.slice(0, longestName)) ||
    (text.length <= longestName && wordInName.test(text)) ||
    (name.test(text) && !words.has(text))
  );
}
