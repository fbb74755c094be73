import { scriptRule } from "../lib/define-build.ts";
import { programsOf } from "../lib/dockerfile/calls.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";

/** Programs whose failure matters, and that usually don't read input from others. */
const sources = /^(?:cat|curl|gpg|git|openssl|tar|wget|zcat)$/;

/** A pipeline fails if its first command does. */
export const pipeHidesFailure: DockerfileRule = scriptRule({
  id: "pipe-hides-failure",
  summary: "A pipeline hides that its first command has failed.",
  why: "A pipeline succeeds if its last command does. The build goes on with half a download or none.",
  severity: "info",
  preset: "all",
  category: "reliability",
  fixes: [],
  equivalents: [hadolint("DL4006")],
  sources: ["https://docs.docker.com/build/building/best-practices/#using-pipes"],
  *check({ script }) {
    if (script.pipefail) return;
    const call = programsOf(script).find(({ program, call: { pipe, guarded } }) => {
      if (!sources.test(program) || guarded || pipe === null || pipe.index === pipe.calls.length - 1) return false;
      const next = pipe.calls[pipe.index + 1]?.words[0]?.value ?? "";
      return !/^(?:head|grep|true|awk|sed|cut)$/.test(next);
    });
    if (call === undefined) return;
    yield {
      about: ["RUN", call.program],
      message: `If ${call.program} fails here, the pipeline may still succeed.`,
      advice: "Set SHELL to bash with -o pipefail, or save to a file first.",
    };
  },
});
