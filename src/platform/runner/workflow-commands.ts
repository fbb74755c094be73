import { closeSync, mkdtempSync, openSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as core from "@actions/core";
import { batched } from "../../core/batched.ts";
import { severities, severityNames } from "../../core/finding.ts";
import type { Annotation } from "../../review/review-plan.ts";
import { oneLine } from "../../review/writing/markdown.ts";
import { shorten } from "../../review/writing/size.ts";

/** The most annotations of each severity. The runner silently drops further ones of a step. */
const perLevel = 10;
/** The longest message. The runner cuts longer ones. */
const messageBytes = 4000;

const writeAnnotation = { error: core.error, warning: core.warning, info: core.notice } as const;

/** Writes a line to the log. Quoted text in it can't start a workflow command. */
export function log(text: string): void {
  core.info(plain(text));
}

/** Shows a notice on the run's page. */
export function notice(text: string): void {
  core.notice(shorten(plain(text), messageBytes), { title: "Kubesuggest" });
}

/** Fails the step with a message. */
export function fail(text: string): void {
  core.setFailed(shorten(plain(text), messageBytes));
}

/** Writes a line to the debug log, in runs with debug logging. */
export function debug(text: string): void {
  if (core.isDebug()) core.debug(shorten(text, messageBytes));
}

/** Shows findings if the token may write neither comments nor checks. The runner's limits apply to each severity. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const severity of severities) {
    const all = annotations.filter((annotation) => annotation.severity === severity);
    for (const { path: file, title, message, startLine, endLine, startColumn, endColumn } of all.slice(0, perLevel)) {
      writeAnnotation[severity](shorten(tame(message), messageBytes), {
        title: plain(title),
        file,
        startLine,
        endLine,
        ...(startColumn === null || endColumn === null ? {} : { startColumn, endColumn }),
      });
    }
    if (all.length > perLevel) log(`${all.length - perLevel} more ${severityNames[severity]}s are in the job summary.`);
  }
}

/** Sets the Action's outputs. */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** Writes the job summary, if the runner supports it. */
export async function writeJobSummary(markdown: string): Promise<void> {
  if (!process.env["GITHUB_STEP_SUMMARY"]) return;
  try {
    await core.summary.addRaw(markdown, true).write();
  } catch (error) {
    core.warning(`The job summary could not be written: ${plain(String(error))}`);
  }
}

/** Writes a report to a file of that name in a new directory and returns its path. */
export function writeReport(pieces: Iterable<string>, name = "report.json"): string {
  const directory = mkdtempSync(path.join(process.env["RUNNER_TEMP"] || tmpdir(), "kubesuggest-"));
  const file = path.join(directory, name);
  const descriptor = openSync(file, "w");
  try {
    for (const batch of batched(pieces)) writeFileSync(descriptor, batch);
  } finally {
    closeSync(descriptor);
  }
  return file;
}

/** Disables commands in a text: the runner obeys `::` at the start of a line, and `##[` anywhere in other lines. */
function plain(text: string): string {
  return tame(oneLine(text)).replace(/^::/, ": :");
}

function tame(text: string): string {
  return text.replaceAll("##[", "# #[");
}
