import { isShell } from "../images/shells.ts";
import type { Instruction } from "./dockerfile.ts";
import { shellCommands } from "./shell-commands.ts";

/** The request that a health check sends to its own container, in the fields of `httpGet`. */
export interface HealthRequest {
  readonly path: string;
  readonly port: number;
  readonly scheme: "HTTP" | "HTTPS";
}

/** The options of a program that don't change its request. */
interface HarmlessOptions {
  /** Short options in one word, possibly several, that have no value or are followed by it in the same word. */
  readonly short: RegExp;
  /** Short options that take the next word as their value. */
  readonly shortWithValue: RegExp;
  readonly long: readonly string[];
  /** Long options with a value, in the next word or after `=`. */
  readonly longWithValue: readonly string[];
}

const curl: HarmlessOptions = {
  short: /^-(?:[fsSkLIv46]+|[fsSkLIv46]*[om].+)$/,
  shortWithValue: /^-[fsSkLIv46]*[om]$/,
  long: [
    "fail",
    "fail-with-body",
    "head",
    "insecure",
    "ipv4",
    "ipv6",
    "location",
    "no-progress-meter",
    "show-error",
    "silent",
    "verbose",
  ],
  longWithValue: ["connect-timeout", "max-time", "output", "retry", "retry-delay", "retry-max-time"],
};

const wget: HarmlessOptions = {
  short: /^-(?:[46qS]|nv|qS|q?O.+|[tT]\d+)$/,
  shortWithValue: /^-(?:q?O|[tT])$/,
  long: ["no-check-certificate", "no-verbose", "quiet", "server-response", "spider"],
  longWithValue: ["output-document", "timeout", "tries"],
};

/** Longer texts are not read: they are scripts. */
const longestCheck = 2000;

const ownAddress = /^(?:(https?):\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::(\d{1,5}))?(\/[^#]*)?$/;

/**
 * The request that the curl or wget of a HEALTHCHECK sends, if a probe with `httpGet` would come to the same result.
 * Such a probe fails for a status of 400 or more; curl does so only with `--fail`. Null if the request depends on a
 * script, a variable or an unknown option.
 */
export function healthRequest(check: Instruction): HealthRequest | null {
  if (check.text.length > longestCheck) return null;
  const [program = "", ...words] = commandWords(check.text.replace(/^CMD\s+/i, "")) ?? [];
  const name = /^(?:\/usr\/bin\/|\/bin\/)?(curl|wget)$/.exec(program)?.[1];
  if (name === undefined) return null;
  const [url, another] = withoutOptions(words, name === "curl" ? curl : wget);
  const failsOnStatus = name === "wget" || words.some((word) => /^-[sSkLIv46]*f|^--fail/.test(word));
  return url === undefined || another !== undefined || !failsOnStatus ? null : requestOf(url);
}

function requestOf(url: string): HealthRequest | null {
  const match = ownAddress.exec(url);
  if (match === null) return null;
  const [, protocol, number, path = "/"] = match;
  const scheme = protocol === "https" ? "HTTPS" : "HTTP";
  const port = Number(number ?? (scheme === "HTTPS" ? 443 : 80));
  return port < 1 || port > 65535 ? null : { path, port, scheme };
}

/** The words that are neither harmless options nor their values. */
function withoutOptions(words: readonly string[], options: HarmlessOptions): readonly string[] {
  const others: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (takesNextWord(word, options)) index += 1;
    else if (!isWholeOption(word, options)) others.push(word);
  }
  return others;
}

function takesNextWord(word: string, { shortWithValue, longWithValue }: HarmlessOptions): boolean {
  return shortWithValue.test(word) || (word.startsWith("--") && longWithValue.includes(word.slice(2)));
}

function isWholeOption(word: string, { short, long, longWithValue }: HarmlessOptions): boolean {
  if (short.test(word)) return true;
  const [, name = "", value] = /^--([\w-]+)(=.+)?$/.exec(word) ?? [];
  return value === undefined ? long.includes(name) : longWithValue.includes(name);
}

/** The words of a single command, optionally followed by `|| exit 1`; null for anything else. */
function commandWords(text: string): readonly string[] | null {
  const list = stringsOf(text);
  if (list === null) return scriptWords(text);
  const [program = "", option, script = ""] = list;
  if (!isShell(program)) return list;
  return option === "-c" && list.length === 3 ? scriptWords(script) : null;
}

/** The words of a script that is a single command, and that fails if that command fails; null for any other script. */
function scriptWords(script: string): readonly string[] | null {
  const quiet = script.replace(/\s(?:&>|[12]?>)\s*\/dev\/null(?=\s|$)/g, "").replace(/\s2>&1(?=\s|$)/g, "");
  const command = /^([^|]*?)(?:\|\|\s*(?:exit\s+1|false))?\s*$/.exec(quiet)?.[1] ?? "";
  if (/[$`\\;&|<>(){}#*[\]]/.test(command.replaceAll("[::1]", ""))) return null;
  const [words, another] = shellCommands(command);
  return words === undefined || another !== undefined ? null : words;
}

function stringsOf(text: string): readonly string[] | null {
  if (!text.startsWith("[")) return null;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((item) => typeof item === "string") ? list : null;
  } catch {
    return null;
  }
}
