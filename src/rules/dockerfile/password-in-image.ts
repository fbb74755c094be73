import { fingerprintOf } from "../../core/identity.ts";
import { scriptRule } from "../lib/define-build.ts";
import type { ProgramCall } from "../lib/dockerfile/calls.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";

/** No user in an image has a password. */
export const passwordInImage: DockerfileRule = scriptRule({
  id: "password-in-image",
  summary: "A RUN sets the password of a user.",
  why: "Everybody who can pull the image can read the password in its history, and it is the same in all containers.",
  severity: "warning",
  category: "security",
  fixes: [],
  sources: ["https://docs.docker.com/build/building/secrets/"],
  *check({ programs }) {
    const setting = programs.filter((call) => passwordsSetBy(call).length > 0);
    const [first] = setting;
    if (first === undefined) return;
    yield {
      about: ["RUN", first.program],
      extent: setting.flatMap(passwordsSetBy).map((text) => fingerprintOf(text, 0)),
      message: `${first.program} sets a password here that everybody with the image can read.`,
      advice: "Leave the user without a password: programs in containers need none.",
    };
  },
});

/** Doesn't match `git:*`: no password has this hash, so nobody can log in. */
const nameAndPassword = /^[^:\s]+:(?![*!x]+$)[^:\s]+$/;

/** The words that contain the passwords set by a program. */
function passwordsSetBy({ program, args, call: { pipe } }: ProgramCall): readonly string[] {
  const before = pipe === null || pipe.index === 0 ? undefined : pipe.calls[pipe.index - 1];
  const words = before?.words ?? [];
  const literal = words.filter((word) => word.literal).map(({ value }) => value);
  if (program === "chpasswd") return literal.filter((value) => nameAndPassword.test(value));
  if (program === "passwd") {
    const isRead = args.some(({ value }) => value === "--stdin");
    return isRead ? words.slice(1).flatMap((word) => (word.literal ? [word.value] : [])) : [];
  }
  if (program !== "useradd" && program !== "usermod") return [];
  return args.flatMap(({ value }, index) => {
    const next = args[index + 1];
    const isSet = /^(?:-p|--password)$/.test(value) && next?.literal === true && !/^(?:[*!x]*)$/.test(next.value);
    return isSet ? [next.value] : [];
  });
}
