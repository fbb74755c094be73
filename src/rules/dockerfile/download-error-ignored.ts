import type { DockerfileOperation } from "../../core/operation.ts";
import type { RunScript } from "../../model/dockerfile/run-scripts.ts";
import { scriptRule } from "../lib/define-build.ts";
import type { ProgramCall } from "../lib/dockerfile/calls.ts";
import { hasOption, optionValues, shortOptions } from "../lib/dockerfile/program-options.ts";
import { insertBehind, replaceWord } from "../lib/dockerfile/script-operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";

/** Programs that process whatever is piped into them, even if it is an error page. */
const readers = /^(?:apt-key|ash|bash|dash|gpg|node|perl|php|python[\d.]*|ruby|sh|tee|zsh)$/;

/** Programs that fail if they get an error page instead of an archive, a package or a key. */
const checkers =
  /^(?:apk|apt|apt-get|apt-key|bunzip2|dnf|dpkg|gpg2?|gpgv|gunzip|java|md5sum|microdnf|minisign|rpm|rpmkeys|sha\d+sum|shasum|tar|unzip|xz|yum|zypper)$/;

/** A failed download isn't mistaken for the file that was requested. */
export const downloadErrorIgnored: DockerfileRule = scriptRule({
  id: "download-error-ignored",
  summary: "A RUN uses what curl downloads, even if the server answers with an error.",
  why: "Without --fail, curl succeeds when the server answers 404 or 503. The error page then takes the place of the file, and the build fails later or, worse, not at all.",
  severity: "info",
  category: "reliability",
  fixes: ["review"],
  sources: ["https://curl.se/docs/manpage.html#-f"],
  *check({ script, programs }) {
    const ignoring = programs.filter(ignoresErrors);
    const checks = ignoring.length === 0 ? null : checksOf(programs);
    const calls = ignoring.filter((call) => checks !== null && !isChecked(call, checks));
    const [first] = calls;
    if (first === undefined) return;
    const isHidden = !script.pipefail && calls.some(goesOnInPipe);
    const operations = isHidden ? [] : calls.flatMap((call) => failing(script, call));
    const { length } = calls;
    yield {
      about: ["RUN", "curl"],
      message: `curl without --fail ${whatBecomesOf(first)}${length > 1 ? ` (${length} calls)` : ""}.`,
      ...(operations.length > 0
        ? {
            fix: review(
              "Let curl fail on errors",
              "A URL that answers with an error then stops the build.",
              ...operations,
            ),
          }
        : { advice: isHidden ? hiddenAdvice : "Add --fail to curl." }),
    };
  },
});

/** The program that reads an error page may fail, but nothing fails if it gets no input at all. */
const hiddenAdvice =
  "Add --fail to curl, and set SHELL to bash with -o pipefail or save to a file first: a pipeline hides that curl failed.";

/** Whether another program in the pipe decides if it succeeds. */
function goesOnInPipe({ call: { pipe } }: ProgramCall): boolean {
  return pipe !== null && pipe.index < pipe.calls.length - 1;
}

function whatBecomesOf({ call: { pipe } }: ProgramCall): string {
  const reader = pipe === null ? "" : readerIn(pipe);
  return reader === "" ? "saves an error page as the file" : `pipes an error page into ${reader}`;
}

/** The name of the program after a call in a pipe. */
function readerIn({ calls, index }: NonNullable<ProgramCall["call"]["pipe"]>): string {
  const next = calls[index + 1]?.words.find(({ value }) => value !== "sudo")?.value ?? "";
  return next.slice(next.lastIndexOf("/") + 1);
}

function ignoresErrors(curl: ProgramCall): boolean {
  const {
    program,
    args,
    call: { pipe, redirects, inside },
  } = curl;
  if (
    program !== "curl" ||
    hasOption(curl, /^--(?:fail|fail-with-body|fail-early|head|write-out|version|help)$/, "fIwV")
  ) {
    return false;
  }
  if (
    !args.some(({ value }) => /^https?:\/\/|^\$/.test(value)) ||
    args.some(({ value }) => /localhost|127\.0\.0\.1/.test(value))
  )
    return false;
  if (args.some(({ value }) => /^\$.*(?:opt|flag|arg)|^\$[{]?[@*]/i.test(value))) return false;
  const saves = hasOption(curl, /^--(?:output|remote-name|remote-name-all|output-dir)$/, "oO");
  const toNull = optionValues(curl, "--output", "o").includes("/dev/null");
  if (saves) return !toNull;
  if (redirects.some(({ operator, target }) => /^1?>/.test(operator) && target !== "/dev/null")) return true;
  return !inside && pipe !== null && readers.test(readerIn(pipe));
}

/** The parts of a script that fail if they read something unexpected. */
interface Checks {
  readonly calls: ReadonlySet<ProgramCall["call"]>;
  /** The offset of the last call that reads a file of that name, and of the last one that compares checksums. */
  readonly files: ReadonlyMap<string, number>;
  readonly sums: number;
}

function checksOf(programs: readonly ProgramCall[]): Checks {
  const calls = new Set<ProgramCall["call"]>();
  const files = new Map<string, number>();
  let sums = -1;
  for (const { program, args, call } of programs) {
    if (!checkers.test(program)) continue;
    calls.add(call);
    for (const { value } of args) files.set(nameOf(value), call.start);
    if (/sum$/.test(program) && args.some(({ value }) => /^(?:-\w*c\w*|--check)$/.test(value))) sums = call.start;
  }
  return { calls, files, sums };
}

/** Whether the same script fails anyway if the response is not an archive, package or key. */
function isChecked(curl: ProgramCall, { calls, files, sums }: Checks): boolean {
  const { args, call } = curl;
  const piped = call.pipe?.calls[call.pipe.index + 1];
  if (piped !== undefined) return piped === call.pipe?.calls.at(-1) && calls.has(piped);
  const [output] = optionValues(curl, "--output", "o");
  const url = args.find(({ value }) => /^https?:/.test(value))?.value ?? "";
  const redirect = call.redirects.find(({ operator }) => /^1?>/.test(operator))?.target;
  const file = nameOf(output ?? redirect ?? url);
  return sums >= call.end || (file !== "" && (files.get(file) ?? -1) >= call.end);
}

/** The last segment of a path, a URL or the value of an option. */
function nameOf(value: string): string {
  return value.slice(Math.max(value.lastIndexOf("/"), value.lastIndexOf("=")) + 1);
}

/** Adds the option to the first short options, or after the program. */
function failing(script: RunScript, { args, word }: ProgramCall): readonly DockerfileOperation[] {
  const options = args.find(
    ({ value, literal }) => literal && /^-[a-zA-Z]/.test(value) && value === `-${shortOptions("curl", value)}`,
  );
  if (options === undefined || script.text.slice(options.start, options.end) !== options.value) {
    return insertBehind(script, word, "-f");
  }
  return replaceWord(script, options, `-f${options.value.slice(1)}`);
}
