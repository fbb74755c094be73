import { fingerprintOf } from "../../core/identity.ts";
import { type InstructionScope, instructionRule } from "../lib/define-build.ts";
import { declaredNames } from "../lib/dockerfile/variable-uses.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { isSecretName, namesInAddresses, withoutMadeUpAddresses } from "../lib/secrets/build-secrets.ts";
import { credentialIn, credentialTextsIn } from "../lib/secrets/credentials.ts";

/** Credentials are passed to a build as secrets, including those in URLs. */
export const credentialInInstruction: DockerfileRule = instructionRule({
  id: "credential-in-instruction",
  summary: "RUN, ADD or ENV holds a credential, such as a password in a URL.",
  why:
    "Instructions are in the history of the image, with the values of the build arguments that they use. Everybody who " +
    "can pull the image, or read the Dockerfile, can read the credential.",
  severity: "warning",
  category: "security",
  fixes: [],
  windows: "checked",
  sources: ["https://docs.docker.com/build/building/secrets/", "https://docs.docker.com/reference/dockerfile/#arg"],
  *check(scope) {
    const { instruction, shipped } = scope;
    const { keyword, text, heredoc } = instruction;
    if (!/^(?:ADD|ENV|RUN)$/.test(keyword)) return;
    const all = `${text}\n${heredoc}`;
    const what = keyword === "ENV" ? null : credentialIn(withoutMadeUpAddresses(all));
    const name = what === null && shipped ? nameInAddress(all, scope) : null;
    if (what === null && name === null) return;
    yield {
      about: [keyword, name ?? what ?? ""],
      extent: name === null ? credentialTextsIn(all).map((found) => fingerprintOf(found, 0)) : namesInAddresses(all),
      message:
        name === null
          ? `This ${keyword} holds ${what}, which everybody who reads the Dockerfile can see.`
          : `This ${keyword} puts the value of ${name} into a URL, and so into the history of the image.`,
      advice: "Give it to a RUN with --mount=type=secret, and let the program read it from the file in /run/secrets.",
    };
  },
});

/**
 * A build argument or variable whose value becomes a password. Null if there is none, or if a finding about ARG reports
 * it.
 */
function nameInAddress(text: string, scope: InstructionScope): string | null {
  const names = namesInAddresses(text);
  if (names.length === 0) return null;
  const declared = declaredNames(scope.stage);
  const isTold = (name: string): boolean => scope.instruction.keyword !== "ENV" && isSecretName(name);
  return names.find((name) => declared.has(name) && !isTold(name)) ?? null;
}
