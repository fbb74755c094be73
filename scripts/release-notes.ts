/**
 * Prints the notes of the release that a tag names. Fails if the tag does not match the version in package.json, or if
 * the changelog does not have that version.
 *
 *   npm run --silent release-notes -- v1.2.3
 */
import { readFileSync } from "node:fs";
import { notesOf } from "./release/changelog.ts";

const [tag = ""] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const notes = notesOf(readFileSync("CHANGELOG.md", "utf8"), version) ?? "";

if (tag !== `v${version}`) fail(`The tag is ${tag || "missing"}, and the version of package.json is ${version}.`);
if (notes === "") fail(`CHANGELOG.md has no entries of ${version}.`);
console.log(notes);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
