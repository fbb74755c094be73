import { enumerate } from "../../core/enumerate.ts";
import type { Instruction } from "../../model/dockerfile/dockerfile.ts";
import { instructionRule } from "../lib/define-build.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { holdsSecret, isSecretName, withoutExamples, withoutMadeUpAddresses } from "../lib/secrets/build-secrets.ts";
import { credentialIn } from "../lib/secrets/credentials.ts";
import { disguise } from "../lib/secrets/disguise.ts";

/** Secrets are passed to a build as secrets. */
export const secretInBuild: DockerfileRule = instructionRule({
  id: "secret-in-build",
  summary: "ARG or ENV holds a secret.",
  why: "The values of ENV are in the image, and those of ARG in its history. Everybody who can pull the image can read them.",
  severity: "warning",
  category: "security",
  fixes: [],
  windows: "checked",
  equivalents: [
    {
      tool: "buildkit",
      names: ["SecretsUsedInArgOrEnv"],
      source: "https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/",
    },
  ],
  sources: ["https://docs.docker.com/build/building/secrets/"],
  *check({ instruction, shipped }) {
    const kept = shipped ? withoutExamples : withoutMadeUpAddresses;
    if (instruction.keyword !== "ARG" && instruction.keyword !== "ENV") return;
    const secrets = assignments(instruction).filter(
      ([name, value]) =>
        (value !== null && credentialIn(kept(value)) !== null) ||
        (isSecretName(name) && (value === null ? shipped && instruction.keyword === "ARG" : holdsSecret(value))),
    );
    const [first] = secrets;
    if (first === undefined) return;
    const names = enumerate(secrets.map(([name]) => name));
    const isGiven = secrets.some(([, value]) => value !== null);
    yield {
      about: [instruction.keyword, first[0]],
      extent: secrets.map(([name, value]) => (value === null ? name : disguise(value, name))),
      ...(isGiven ? {} : { severity: "info" }),
      message: messageOf(instruction.keyword, names, isGiven, shipped),
      advice: `Give it to the RUN that needs it with --mount=type=secret, and to containers with a Secret of Kubernetes.`,
    };
  },
});

function messageOf(keyword: string, names: string, isGiven: boolean, shipped: boolean): string {
  if (!isGiven) return `A RUN that uses ${names} leaves the value in the history of the image.`;
  if (!shipped) return `${keyword} holds ${names}, which everybody who reads the Dockerfile can see.`;
  return `${keyword} puts ${names} into the image, where everybody with the image can read it.`;
}

function assignments({
  keyword,
  words,
  text,
}: Instruction): readonly (readonly [name: string, value: string | null])[] {
  const [first] = words;
  if (first === undefined) return [];
  if (keyword === "ENV" && !first.value.includes("=")) return [[first.value, text.slice(first.value.length).trim()]];
  return words.map(({ value }) => {
    const equals = value.indexOf("=");
    return equals === -1 ? [value, null] : [value.slice(0, equals), value.slice(equals + 1)];
  });
}
