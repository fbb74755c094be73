import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Where the example workflows are. */
export const examples = ".github/examples";

/** Names this Action, and this repository where it is checked out, by the commit of a release in all example workflows. */
export function pinExamples(commit: string, version: string): void {
  for (const name of readdirSync(examples)) {
    const file = path.join(examples, name);
    writeFileSync(file, withPins(readFileSync(file, "utf8"), commit, version));
  }
}

/**
 * The text of a workflow with the commit of a release, and its version as a comment, which tools that update pins go by.
 * Source: https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions
 */
export function withPins(text: string, commit: string, version: string): string {
  const pin = `${commit} # v${version}`;
  return text
    .replaceAll(/(\buses: kubesuggest\/kubesuggest@)\S+(?: # v\S+)?$/gm, `$1${pin}`)
    .replaceAll(/(\brepository: kubesuggest\/kubesuggest\n +ref: )\S+(?: # v\S+)?$/gm, `$1${pin}`);
}
