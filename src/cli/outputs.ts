import { closeSync, fstatSync, openSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ConfigError, MistakeCollector } from "../config/config-error.ts";
import { didYouMean } from "../config/nearest.ts";
import { batched } from "../core/batched.ts";
import { systemReason } from "../core/system-error.ts";
import { type Format, formats } from "../reporters/format.ts";
import type { Report } from "../reporters/report.ts";
import { createStyle } from "../reporters/style.ts";
import { textReport } from "../reporters/text.ts";
import { usageError } from "./command-line.ts";

/** A file that the report is written to. A format of null is text. */
export interface Output {
  /** As the user named it. */
  readonly name: string;
  readonly format: Format | null;
}

/** The formats by file extension. */
const formatOf: Readonly<Record<string, Format | null>> = {
  ".txt": null,
  ".json": "json",
  ".sarif": "sarif",
  ".html": "html",
  ".htm": "html",
  ".md": "markdown",
  ".xml": "junit",
};

const lineWidth = 120;

/** Parses the values of `--output`: `FILE` or `FORMAT=FILE`. Throws a ConfigError if the format is not clear. */
export function readOutputs(given: string | undefined): readonly Output[] {
  return given === undefined ? [] : given.split("\n").map(readOutput);
}

function readOutput(given: string): Output {
  const [, word = "", file = ""] = /^([a-z]+)=(.+)$/.exec(given) ?? [];
  if (file === "") return { name: given, format: formatByName(given) };
  if (word === "text") return { name: file, format: null };
  const format = formats.find((one) => one === word);
  if (format === undefined) {
    const names = ["text", ...formats];
    throw usageError(
      `--output: the format must be one of ${names.join(", ")}, not ${JSON.stringify(word)}${didYouMean(word, names)}`,
    );
  }
  return { name: file, format };
}

function formatByName(name: string): Format | null {
  // The standard of SARIF also allows this ending.
  const format = /\.sarif\.json$/i.test(name) ? "sarif" : formatOf[path.extname(name).toLowerCase()];
  if (format !== undefined) return format;
  throw usageError(`--output ${name} does not say which format: write --output FORMAT=${name}, such as json=${name}.`);
}

/** Writes the report to all files. Throws a ConfigError that names every file for which that failed. */
export function writeOutputs(
  outputs: readonly Output[],
  report: Report,
  cwd: string,
  piecesOf: (format: Format) => Iterable<string>,
): void {
  const mistakes = new MistakeCollector();
  for (const { name, format } of outputs) {
    const pieces =
      format === null ? [textReport(report, createStyle({ colors: false, width: lineWidth }))] : piecesOf(format);
    mistakes.try(() => writePieces(path.resolve(cwd, name), name, pieces));
  }
  mistakes.end();
}

/** Writes a report and removes it if that fails, since half a report could be taken for a whole one. */
function writePieces(file: string, name: string, pieces: Iterable<string>): void {
  let isFile = false;
  try {
    const descriptor = openSync(file, "w");
    try {
      isFile = fstatSync(descriptor).isFile();
      for (const piece of batched(pieces)) writeFileSync(descriptor, piece);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (isFile) rmSync(file, { force: true });
    throw new ConfigError(`${name} can't be written (${systemReason(error)}).`);
  }
}
