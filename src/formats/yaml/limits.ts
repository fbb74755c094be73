/**
 * The deepest nesting of collections; beyond it, a document gets an error. Real manifests stay below 40, including the
 * schemas of custom resources.
 */
export const maxDepth = 100;

/**
 * The most values that the aliases and merge keys of a document may add in total; beyond it, the document gets an
 * error.
 */
export const maxAliasedValues = 100_000;

/** A longer text counts as a further value for each part of so many characters. */
export const aliasedPart = 100;

/** Files above this size, in bytes, are not read. The largest manifest seen in public has 3.7 million. */
export const maxFileSize: number = 4 * 1024 * 1024;
