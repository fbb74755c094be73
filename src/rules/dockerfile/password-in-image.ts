import { scriptRule } from "../lib/define-build.ts";
import type { ProgramCall } from "../lib/dockerfile/calls.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";

/** Nobody logs in to a container with a password. */
export const passwordInImage: DockerfileRule = scriptRule({
  id: "password-in-image",
  summary: "A RUN sets the password of a user.",
  why: "Everybody who can pull the image can read the password in its history, and it is the same in all containers.",
  severity: "warning",
  category: "security",
  fixes: [],
  sources: ["https://docs.docker.com/build/building/secrets/"],
  *check({ programs }) {
    const call = programs.find((each) => setsPassword(each));
    if (call === undefined) return;
    yield {
      about: ["RUN", call.program],
      message: `${call.program} sets a password here that everybody with the image can read.`,
      advice: "Leave the user without a password: programs in containers need none.",
    };
  },
});

/** Not `git:*`: what no password is encrypted to lets nobody in. */
const nameAndPassword = /^[^:\s]+:(?![*!x]+$)[^:\s]+$/;

function setsPassword({ program, args, call: { pipe } }: ProgramCall): boolean {
  const before = pipe === null || pipe.index === 0 ? undefined : pipe.calls[pipe.index - 1];
  const given = before?.words.some(({ value, literal }) => literal && nameAndPassword.test(value)) === true;
  if (program === "chpasswd") return given;
  if (program === "passwd")
    return (
      args.some(({ value }) => value === "--stdin") && before?.words.slice(1).some(({ literal }) => literal) === true
    );
  if (program !== "useradd" && program !== "usermod") return false;
  return args.some(({ value }, index) => {
    const next = args[index + 1];
    return /^(?:-p|--password)$/.test(value) && next?.literal === true && !/^(?:[*!x]*)$/.test(next.value);
  });
}
