import description from "#package" with { type: "json" };

/** The program's version. */
export const version: string = description.version;
