import { instructionRule } from "../lib/define-build.ts";
import { setWord } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review, safe } from "../lib/fixes.ts";

/** EXPOSE names only ports of the container. */
export const exposeNotPlain: DockerfileRule = instructionRule({
  id: "expose-not-plain",
  summary: "EXPOSE names a port of the host, or a protocol in upper case.",
  why: "EXPOSE only says on which ports the container listens. What it says about the host has no effect.",
  severity: "info",
  category: "correctness",
  fixes: ["safe", "review"],
  windows: "checked",
  equivalents: [
    {
      tool: "buildkit",
      names: ["ExposeInvalidFormat"],
      step: "host",
      source: "https://docs.docker.com/reference/build-checks/expose-invalid-format/",
    },
    {
      tool: "buildkit",
      names: ["ExposeProtoCasing"],
      step: "protocol",
      source: "https://docs.docker.com/reference/build-checks/expose-proto-casing/",
    },
  ],
  sources: ["https://docs.docker.com/reference/dockerfile/#expose"],
  *check({ instruction }) {
    if (instruction.keyword !== "EXPOSE") return;
    for (const [index, { value }] of instruction.words.entries()) {
      const [, host = "", port = "", protocol = ""] =
        /^((?:[\w.[\]:-]*:)?)(\d+(?:-\d+)?)((?:\/(?:tcp|udp|sctp))?)$/i.exec(value) ?? [];
      const plain = `${port}${protocol.toLowerCase()}`;
      if (port === "" || plain === value) continue;
      const operation = setWord(instruction, index, plain);
      yield {
        about: ["EXPOSE", value, host === "" ? "protocol" : "host"],
        message:
          host === ""
            ? `EXPOSE ${value} names the protocol in upper case.`
            : `EXPOSE ${value} names a port or an address of the host, which has no effect.`,
        fix:
          host === ""
            ? safe("Write it in lower case", operation)
            : review("Name the port of the container", "The port of the host may have been meant.", operation),
      };
    }
  },
});
