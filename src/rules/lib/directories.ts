/** Directories of files that show how something is done, as words of a regular expression. */
const examples = "demos? examples? quickstarts? samples? tutorials?";

/** The same with documentation and tests. */
const showsOrTests = `${examples} docs? e2e fixtures testdata tests?`;

/** A test for paths below a directory with one of the names, which are regular expressions apart by blanks. */
export function belowDirectory(names: string): RegExp {
  return new RegExp(`(?:^|/)(?:${names.replaceAll(" ", "|")})/`, "i");
}

/** Files of examples, and of documentation at the top of a repository. */
export const exampleFile: RegExp = new RegExp(`^docs?/|${belowDirectory(`${examples} workshops?`).source}`, "i");

/** Files that show or test something. */
export const showcaseFile: RegExp = belowDirectory(showsOrTests);

/** The same with those for teaching. */
export const teachingFile: RegExp = belowDirectory(`${showsOrTests} blog labs? training workshops?`);
