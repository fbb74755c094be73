import { provedFix } from "../reporters/proved-fix.ts";
import type { Report, ReportedFinding } from "../reporters/report.ts";
import { textFinding } from "../reporters/text.ts";
import type { Prompt, Terminal } from "./terminal.ts";

const question = "Apply this fix? [y]es, [n]o, [a]ll that are left, [q]uit: ";
const meanings = { y: "yes", yes: "yes", n: "no", no: "no", a: "all", all: "all", q: "quit", quit: "quit" } as const;

const help = `y - apply this fix
n - skip it
a - apply this fix and all that are left
q - stop; the fixes that you said yes to are applied
Ctrl-C - stop, and change nothing
`;

type Answer = (typeof meanings)[keyof typeof meanings];

/** Shows each finding with a proved fix and asks about it. Returns the findings whose fixes are wanted. */
export async function askFixes({ findings }: Report, terminal: Terminal, prompt: Prompt): Promise<ReportedFinding[]> {
  const fixable = findings.filter((finding) => provedFix(finding) !== null);
  const wanted: ReportedFinding[] = [];
  for (const [index, finding] of fixable.entries()) {
    terminal.out(`${terminal.style.dim(`Fix ${index + 1} of ${fixable.length}`)}\n`);
    terminal.out(`${textFinding(finding, terminal.style)}\n`);
    const answer = await askUntilClear(terminal, prompt);
    if (answer === "quit") break;
    if (answer === "all") return [...wanted, ...fixable.slice(index)];
    if (answer === "yes") wanted.push(finding);
    terminal.out("\n");
  }
  return wanted;
}

/** Asks until the answer is clear. The end of the input means quit. */
async function askUntilClear(terminal: Terminal, prompt: Prompt): Promise<Answer> {
  for (;;) {
    const text = await prompt.ask(question);
    if (text === null) return "quit";
    const word = text.trim().toLowerCase();
    if (Object.hasOwn(meanings, word)) return meanings[word as keyof typeof meanings];
    terminal.err(help);
  }
}
