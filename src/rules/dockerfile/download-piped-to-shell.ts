import { scriptRule } from "../lib/define-build.ts";
import type { ProgramCall } from "../lib/dockerfile/calls.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";

const shells = /^(?:(?:.*\/)?(?:ash|bash|dash|sh|zsh|perl|python[\d.]*|node))$/;

/** Scripts from the network are checked before they run. */
export const downloadPipedToShell: DockerfileRule = scriptRule({
  id: "download-piped-to-shell",
  summary: "A RUN downloads a script and runs it at once.",
  why: "The image depends on what the server sends that day. If the connection breaks off, half a script runs, and nobody notices a script that was replaced.",
  severity: "info",
  preset: "strict",
  category: "security",
  fixes: [],
  sources: ["https://docs.docker.com/build/building/best-practices/#using-pipes"],
  *check({ programs }) {
    const all = programs.filter(isPipedToShell);
    const [piped] = all;
    if (piped === undefined) return;
    yield {
      about: ["RUN", piped.program],
      extent: all.flatMap(({ args }) => args.flatMap(({ value }) => hostIn(value) ?? [])),
      message: `This RUN runs what ${piped.program} downloads without checking it.`,
      advice: "Download a fixed version to a file, compare its checksum with sha256sum -c, and only then run it.",
    };
  },
});

function isPipedToShell({ program, call: { pipe } }: ProgramCall): boolean {
  if (!/^(?:curl|wget)$/.test(program) || pipe === null) return false;
  const next = pipe.calls[pipe.index + 1]?.words ?? [];
  const [first, second] = next.map(({ value }) => value).filter((value) => !/^(?:sudo|env|-E)$|=/.test(value));
  return first !== undefined && shells.test(first) && (second === undefined || /^-/.test(second)) && second !== "-c";
}

/** The host of a URL if it has no variables; null otherwise. */
function hostIn(text: string): string | null {
  return /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+)(?:[:/]|$)/.exec(text)?.[1] ?? null;
}
