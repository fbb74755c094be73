/** How deep collections may lie in one another. Real manifests stay below 40, schemas of custom resources included. */
export const maxDepth = 100;

/** How many values the aliases and merge keys of a document may add, all together. */
export const maxAliasedValues = 100_000;

/** Files above this size, in bytes, are not read. The largest manifest seen in public has 3.7 million. */
export const maxFileSize: number = 4 * 1024 * 1024;
