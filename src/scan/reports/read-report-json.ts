import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { ConfigError } from "../../config/config-error.ts";
import { systemReason } from "../../core/system-error.ts";
import { parseInParts } from "./parse-in-parts.ts";

/** Reports with more bytes than this are read in parts, since a string can't be much longer. */
const maximumBytes = 200 * 1024 * 1024;
const chunkBytes = 4 * 1024 * 1024;

/**
 * Parses the JSON report that the user names, of any size; undefined if it is not JSON. Throws a ConfigError if it
 * can't be read.
 */
export function readReportJson(file: string, name: string, longest: number = maximumBytes): unknown {
  return reading(name, () => {
    try {
      return statSync(file).size > longest
        ? parseInParts(chunksOf(file))
        : JSON.parse(textOf(file).replace(/^\ufeff/, ""));
    } catch (error) {
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  });
}

function textOf(file: string): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
}

function* chunksOf(file: string): Iterable<Uint8Array> {
  const descriptor = openSync(file, "r");
  try {
    const chunk = new Uint8Array(chunkBytes);
    for (let read = 1; read > 0; ) {
      read = readSync(descriptor, chunk);
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}

function reading<Read>(name: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") throw new ConfigError(`The report ${name} is not UTF-8.`);
    throw new ConfigError(`The report ${name} can't be read (${systemReason(error)}).`);
  }
}
