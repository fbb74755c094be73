import type { Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";

/** What a health check asks of the container itself, as `httpGet` of a probe says it. */
export interface HealthRequest {
  readonly path: string;
  readonly port: number;
  readonly scheme: "HTTP" | "HTTPS";
}

/** Options that change nothing about what is asked. Those of the first kind stand alone, the second have a word behind. */
interface Options {
  readonly alone: RegExp;
  readonly withWord: RegExp;
}

const curl: Options = {
  alone:
    /^-[fsSkLIv46]+$|^--(?:fail|fail-with-body|silent|show-error|location|insecure|head|verbose|ipv[46]|no-progress-meter)$/,
  withWord: /^-[fsSkLIv46]*[om]$|^--(?:output|max-time|connect-timeout|retry|retry-delay|retry-max-time)$/,
};

const wget: Options = {
  alone:
    /^-(?:q|S|nv|4|6|qS)$|^-q?O-$|^-[tT]\d+$|^--(?:quiet|no-verbose|spider|server-response|no-check-certificate|(?:tries|timeout)=\d+|output-document=(?:-|\/dev\/null))$/,
  withWord: /^-(?:q?O|t|T)$|^--(?:tries|timeout|output-document)$/,
};

/** Longer texts are scripts. */
const longestCheck = 2000;

const address = /^(?:(https?):\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::(\d{1,5}))?(\/[^#]*)?$/;

/**
 * What the curl or wget of a HEALTHCHECK asks, where a probe with `httpGet` would judge the answer in the same way: it
 * fails from status 400 on, which curl does with `--fail` only. Null where a script, a variable or another option has
 * a say in it.
 */
export function healthRequest(check: Instruction): HealthRequest | null {
  if (check.text.length > longestCheck) return null;
  const words = wordsOf(check.text.replace(/^CMD\s+/i, ""));
  if (words === null) return null;
  const [program = "", ...rest] = words;
  const name = /^(?:\/usr\/bin\/|\/bin\/)?(curl|wget)$/.exec(program)?.[1];
  if (name === undefined) return null;
  const { alone, withWord } = name === "curl" ? curl : wget;
  const others: string[] = [];
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index] ?? "";
    if (withWord.test(word)) index += 1;
    else if (!alone.test(word)) others.push(word);
  }
  const fails = name === "wget" || rest.some((word) => /^-\w*f|^--fail/.test(word));
  const url = address.exec(others[0] ?? "");
  if (!fails || others.length !== 1 || url === null) return null;
  const scheme = url[1] === "https" ? "HTTPS" : "HTTP";
  const port = Number(url[2] ?? (scheme === "HTTPS" ? 443 : 80));
  return port < 1 || port > 65535 ? null : { path: url[3] ?? "/", port, scheme };
}

/** The words of the one command that is run, with `|| exit 1` behind it or not; null for anything else. */
function wordsOf(text: string): readonly string[] | null {
  const list = stringsOf(text);
  if (list !== null && !/(?:^|\/)(?:ba|da|a)?sh$/.test(list[0] ?? "")) return list;
  const script = list === null ? text : list.length === 3 && list[1] === "-c" ? (list[2] ?? "") : "";
  const plain = script.replace(/\s(?:&>|[12]?>)\s*\/dev\/null(?=\s|$)/g, "").replace(/\s2>&1(?=\s|$)/g, "");
  const match = /^([^|]*?)(?:\|\|\s*(?:exit\s+1|false))?\s*$/.exec(plain);
  const command = match?.[1] ?? "";
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
