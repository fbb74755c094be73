/** A Dockerfile with more bytes is not read. */
export const maxDockerfileSize: number = 1024 * 1024;

/** A Dockerfile with more instructions is refused: the largest real ones have some hundreds. The time for one grows with their number. */
export const maxInstructions = 10_000;

/** A Dockerfile whose ARGs and ENVs hold more words is refused: the largest real ones have some dozens. */
export const maxVariables = 1000;
