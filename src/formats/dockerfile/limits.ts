/** A Dockerfile with more bytes is not read. */
export const maxDockerfileSize: number = 1024 * 1024;

/**
 * A Dockerfile with more instructions gets an error. The largest real ones have some hundreds. The time per instruction
 * grows with their number.
 */
export const maxInstructions = 10_000;

/** A Dockerfile with more words in its ARGs and ENVs gets an error. The largest real ones have some dozens. */
export const maxVariables = 1000;
