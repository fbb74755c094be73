import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { defaultConfig } from "../config/config.ts";
import { ConfigError } from "../config/config-error.ts";
import { configPaths } from "../config/read-config-file.ts";
import { enumerate } from "../core/enumerate.ts";
import { severities, severityNames } from "../core/finding.ts";
import { systemReason } from "../core/system-error.ts";
import { version } from "../core/version.ts";
import type { Report } from "../reporters/report.ts";
import { counted } from "../reporters/text.ts";
import { firstConfigOf } from "../scan/first-config.ts";
import { scan } from "../scan/scan.ts";
import { findWorkTree, openWorkTree } from "../scan/sources/work-tree.ts";
import { isBehindLink, makeDirectories } from "../scan/write-file.ts";
import { createProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** The path of the workflow. */
const workflowPath = ".github/workflows/kubesuggest.yml";

/** The tag that moves with each release of this major version: `v1` for 1.2.3. */
const majorTag = `v${version.split(".")[0]}`;

/** The workflow that reviews pull requests. */
export const workflowText: string = `name: Kubesuggest
on: pull_request
permissions:
  contents: read
  pull-requests: write
  checks: write
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: kubesuggest/kubesuggest@${majorTag}
`;

/** `kubesuggest init`: looks at the repository, and writes a configuration and the workflow if they don't exist. */
export async function initCommand(terminal: Terminal, workerEntry: string): Promise<number> {
  const tree = findWorkTree(terminal.cwd, []);
  const progress = createProgress(terminal);
  const scanned = await scan(openWorkTree({ ...tree, targets: [""] }), defaultConfig, {
    fix: "none",
    workerEntry,
    onProgress: progress.step,
  });
  progress.end();
  terminal.out(`${foundText(scanned.report)}\n\n`);
  const existing = configPaths.find((name) => existsSync(path.join(tree.root, name)));
  const files = [
    { name: existing ?? configPaths[0] ?? "", text: firstConfigOf(scanned.files) },
    { name: workflowPath, text: workflowText },
  ];
  for (const { name, text } of files) {
    const isNew = writeNew(tree.root, name, text);
    terminal.out(isNew ? `${terminal.style.green("wrote")} ${name}\n` : `kept  ${name}, which is there already\n`);
  }
  terminal.out(`\n${nextSteps(scanned.report)}\n`);
  if (!tree.git) terminal.err("This directory is not a git repository: the workflow runs once it is one, on GitHub.\n");
  return 0;
}

function foundText({ findings, stats }: Report): string {
  if (stats.manifests + stats.dockerfiles === 0)
    return "There are no Kubernetes manifests and no Dockerfiles here yet.";
  const looked = `${counted(stats.manifests, "manifest")} and ${counted(stats.dockerfiles, "Dockerfile")}`;
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severityNames[severity])];
  });
  return `This repository has ${looked}, with ${counts.length === 0 ? "no findings" : enumerate(counts)} today.`;
}

function nextSteps({ findings }: Report): string {
  const commit = "Commit these files: from then on, every pull request is reviewed.";
  if (findings.length === 0) return commit;
  return [
    "To see the findings:                kubesuggest scan",
    "To start clean, with new ones only: kubesuggest scan --write-baseline",
    "",
    commit,
  ].join("\n");
}

/** Creates a file and never overwrites one. Throws a ConfigError if the file can't be written. */
function writeNew(root: string, name: string, text: string): boolean {
  const file = path.join(root, name);
  if (isBehindLink(root, file)) throw new ConfigError(`${name} can't be written (it is behind a symbolic link).`);
  try {
    makeDirectories(path.dirname(file));
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    throw new ConfigError(`${name} can't be written (${systemReason(error)}).`);
  }
}
