import type { Instruction } from "../../model/dockerfile/dockerfile.ts";
import { instructionRule } from "../lib/define-build.ts";
import { spliceText } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { safe } from "../lib/fixes.ts";

const lists = /^(?:ADD|CMD|COPY|ENTRYPOINT|HEALTHCHECK|RUN|SHELL|VOLUME)$/;
const quotes = "\"'`‘’“”„";
const item = `[${quotes}][^${quotes}\\\\]*[${quotes}]`;
const list = new RegExp(`^\\[\\s*${item}(?:\\s*,\\s*${item})*\\s*,?\\s*\\]$`);

/** Lists are valid JSON; otherwise they are not read as lists. */
export const listNotJson: DockerfileRule = instructionRule({
  id: "list-not-json",
  summary: "A list of strings is not valid JSON, so that it is not read as a list.",
  why:
    "Lists in a Dockerfile are JSON: straight double quotes, and no comma at the end. Anything else is taken for the " +
    "shell form, so a shell looks for a program named [, or the list becomes names of files.",
  severity: "error",
  category: "correctness",
  fixes: ["safe"],
  windows: "checked",
  sources: ["https://docs.docker.com/reference/dockerfile/#exec-form"],
  *check({ instruction }) {
    if (!lists.test(instruction.keyword) || instruction.json) return;
    const from = /^CMD\s+/i.exec(instruction.keyword === "HEALTHCHECK" ? instruction.text : "")?.[0].length ?? 0;
    const text = instruction.text.slice(from);
    const [, commented = ""] = /^(\[[^\]]*\])\s+#/.exec(text) ?? [];
    if (commented !== "" && isJson(commented) && !isTest(commented)) {
      yield {
        about: [instruction.keyword],
        message: `${instruction.keyword} ${consequence(instruction)}, because there is a comment behind its list.`,
        advice: "Move the comment to a line of its own: on the line of an instruction, # starts none.",
      };
      return;
    }
    if (!new RegExp(`^\\[\\s*[${quotes}]`).test(text) || !text.endsWith("]") || isJson(text) || isTest(text)) return;
    const repaired = jsonOf(text);
    yield {
      about: [instruction.keyword],
      message: `${instruction.keyword} ${consequence(instruction)}, because its list is not valid JSON.`,
      ...(repaired === null
        ? { advice: 'Write the list as JSON, such as ["program", "argument"].' }
        : { fix: safe("Write the list as JSON", spliceText(instruction, from, instruction.text.length, repaired)) }),
    };
  },
});

/** Whether a text may be a test in the shell: `[ "$a" = b ]` has no commas between strings. */
function isTest(text: string): boolean {
  return /^\[\s/.test(text) && !new RegExp(`[${quotes}]\\s*,`).test(text);
}

function consequence({ keyword }: Instruction): string {
  switch (keyword) {
    case "SHELL":
      return "stops the build";
    case "VOLUME":
      return "makes volumes with brackets and quotes in their names";
    case "ADD":
    case "COPY":
      return "looks for files with brackets and quotes in their names";
    default:
      return "gives the list to a shell, which looks for a program named [";
  }
}

/** The same list as JSON; null if more than quotes and commas is wrong. */
function jsonOf(text: string): string | null {
  if (!list.test(text)) return null;
  const items = [...text.matchAll(new RegExp(item, "g"))].map(([quoted]) => JSON.stringify(quoted.slice(1, -1)));
  return `[${items.join(", ")}]`;
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value);
  } catch {
    return false;
  }
}
