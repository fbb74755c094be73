/**
 * Marks of tokens: `$(X)`, `${X}`, `$X`, `#{X}#`, `%{X}%`, `@X@`, `{{ x }}`, `[[ x ]]`, `<% x %>`, `(( x ))`, `__X__`.
 */
const mark = /[${}%@<>[\]#]|\(\(|__/;

/** Names that are placeholders: `NODE_PORT`, `YOUR-PORT`, `changeme`. */
const name = /^[A-Z][A-Z0-9]*(?:[_.-][A-Z0-9]+)*$|^(?:change|insert|replace|your)|^(?:placeholder|tbd|todo)$/;

/** Tokens that only count as a whole value: `!X!`, `|X|`, `~X~`. */
const whole = /^(?:!\S+!|\|\S+\||~\S+~)$/;

/**
 * Words in capitals that are a placeholder within a name: `RELEASE-NAME-web`, as Helm writes it for a release without a
 * name.
 */
const part = /(?:^|[-_.])[A-Z]{2,}(?:[-_][A-Z]{2,})+(?:[-_.]|$)/;

/**
 * A single such word beside words in lower case, after which others in capitals may follow: `disk-wipe-HOSTNAME`,
 * `shop.DOMAIN.COM`, `APP-data`.
 */
const wordInName = /^(?:[a-z0-9]+[-.])+[A-Z]{4,}(?:[-.](?:[a-z0-9]+|[A-Z]+))*$|^(?:[A-Z]{4,}|APP)(?:[-.][a-z0-9]+)+$/;

/** The length of the longest name in the API. */
const longestName = 253;

/** The words of YAML in capitals are values, not names. */
const words: ReadonlySet<string> = new Set(["FALSE", "NO", "NULL", "OFF", "ON", "TRUE", "YES"]);

/** The release name that `helm template` uses by default, after which the objects of a chart are named. */
export const releaseName = "release-name";

/**
 * A text with the shortest possible release name: people choose one of at least one letter when they install a chart.
 */
export function inShortestRelease(text: string): string {
  return text.replaceAll(releaseName, "r");
}

/** Whether a text contains a mark of a token. */
export function hasTokenMark(text: string): boolean {
  return mark.test(text);
}

/** Whether a later step may replace a text before the object is applied. The text may also be meant as it is. */
export function isPlaceholder(text: string): boolean {
  return (
    hasTokenMark(text) ||
    whole.test(text) ||
    part.test(text.slice(0, longestName)) ||
    (text.length <= longestName && wordInName.test(text)) ||
    (name.test(text) && !words.has(text))
  );
}
