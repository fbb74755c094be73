import type { Style } from "../reporters/style.ts";
import { type CliOption, commands, options } from "./command-line.ts";

/** The help page. */
export function helpText(style: Style): string {
  const lines = [
    "Reviews Kubernetes manifests and proposes fixes that can be accepted as they are.",
    "",
    style.bold("Commands"),
    ...commands.map(({ usage, summary }) => row(`kubesuggest ${usage}`, summary, 50)),
    "",
    style.bold("Options"),
    ...options.map((option) => row(optionUsage(option), option.summary, 30)),
    "",
    style.bold("Exit status"),
    row("0", "nothing found at or above --fail-on", 5),
    row("1", "something found", 5),
    row("2", "wrong use or input: the message says what to do", 5),
  ];
  return `${lines.join("\n")}\n`;
}

function optionUsage({ name, value, implied }: CliOption): string {
  if (implied !== undefined) return `--${name}[=${value}]`;
  return value === null ? `--${name}` : `--${name} ${value}`;
}

function row(left: string, right: string, width: number): string {
  return `  ${left.padEnd(width)} ${right}`;
}
