import type { DockerfileOperation } from "../../core/operation.ts";
import type { Instruction } from "../../model/dockerfile/dockerfile.ts";
import { buildRule } from "../lib/define-build.ts";
import { spliceText } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { safe } from "../lib/fixes.ts";

/** ENV and LABEL are written with an equals sign. */
export const valueWithoutEquals: DockerfileRule = buildRule({
  id: "value-without-equals",
  summary: "ENV or LABEL separates its name and value with a space.",
  why:
    "This form takes the rest of the line as one value, so a second name on the line becomes part of it. It is only " +
    "kept for old Dockerfiles.",
  severity: "info",
  preset: "strict",
  category: "style",
  fixes: ["safe"],
  windows: "checked",
  equivalents: [
    {
      tool: "buildkit",
      names: ["LegacyKeyValueFormat"],
      source: "https://docs.docker.com/reference/build-checks/legacy-key-value-format/",
    },
  ],
  sources: ["https://docs.docker.com/reference/dockerfile/#env"],
  *check({ dockerfile, stage }) {
    const legacy = stage.instructions.filter(isLegacy);
    for (const [index, first] of legacy.entries()) {
      // Instructions on neighboring lines are reported and repaired as one.
      if (legacy[index - 1]?.index === first.index - 1) continue;
      const block = blockFrom(legacy, index);
      const operations = block.flatMap((instruction) => withEquals(instruction, dockerfile.file.escape));
      const more = block.length > 1 ? `, and so do the next ${block.length - 1} instructions` : "";
      yield {
        at: first,
        about: [first.keyword, first.words[0]?.value ?? ""],
        message: `${first.keyword} ${first.words[0]?.value} separates the value with a space${block.length === 2 ? ", and so does the next line" : more}.`,
        fix: safe("Write an equals sign", ...operations),
      };
    }
  },
});

function isLegacy({ keyword, words, heredoc, text }: Instruction): boolean {
  const takesValues = keyword === "ENV" || keyword === "LABEL";
  return takesValues && words.length > 1 && heredoc === "" && !words[0]?.value.includes("=") && isClosed(text);
}

/** Whether all quotes are closed. A build rejects a value with an open one. */
function isClosed(text: string): boolean {
  return !/["']/.test(text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'|\\./gs, ""));
}

function blockFrom(legacy: readonly Instruction[], from: number): readonly Instruction[] {
  let end = from + 1;
  while (legacy[end]?.index === (legacy[end - 1]?.index ?? 0) + 1) end += 1;
  return legacy.slice(from, end);
}

/** Inserts the equals sign, and quotes a value of several words. */
function withEquals(instruction: Instruction, escape: string): readonly DockerfileOperation[] {
  const { text, words } = instruction;
  const key = words[0]?.value.length ?? 0;
  const start = key + (/^\s+/.exec(text.slice(key))?.[0].length ?? 0);
  const value = text.slice(start);
  if (words.length === 2) return [spliceText(instruction, key, start, "=")];
  if (!/["']/.test(value) && !value.includes(escape)) {
    return [spliceText(instruction, key, start, '="'), spliceText(instruction, text.length, text.length, '"')];
  }
  // Quotes and escapes are kept, and each blank outside of them is escaped.
  return [spliceText(instruction, key, start, "="), ...blanksEscaped(instruction, start, escape)];
}

/** Escapes the blanks between the words of a value, except those inside quotes. */
function blanksEscaped(instruction: Instruction, start: number, escape: string): readonly DockerfileOperation[] {
  const { text, words } = instruction;
  const operations: DockerfileOperation[] = [];
  let at = start;
  for (const { value } of words.slice(1, -1)) {
    at = text.indexOf(value, at) + value.length;
    const blanks = /^\s+/.exec(text.slice(at))?.[0] ?? "";
    operations.push(
      spliceText(instruction, at, at + blanks.length, [...blanks].map((blank) => `${escape}${blank}`).join("")),
    );
    at += blanks.length;
  }
  return operations;
}
