import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The folder of the example workflows. */
export const examples = ".github/examples";

/**
 * Pins this Action, and this repository where it is checked out, to the commit of a release in all example workflows.
 */
export function pinExamples(commit: string, version: string): void {
  for (const name of readdirSync(examples)) {
    const file = path.join(examples, name);
    writeFileSync(file, withPins(readFileSync(file, "utf8"), commit, version));
  }
}

/**
 * Pins a workflow to the commit of a release, with the version in a comment, which tools that update pins rely on.
 * Source: https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions
 */
export function withPins(text: string, commit: string, version: string): string {
  const pin = `${commit} # v${version}`;
  return text
    .replaceAll(/(\buses: kubesuggest\/kubesuggest@)\S+(?: # v\S+)?$/gm, `$1${pin}`)
    .replaceAll(/(\brepository: kubesuggest\/kubesuggest\n +ref: )\S+(?: # v\S+)?$/gm, `$1${pin}`);
}
