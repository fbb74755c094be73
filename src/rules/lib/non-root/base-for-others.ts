import type { Dockerfile, ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import { runsItsArguments } from "../dockerfile/argument-runner.ts";
import { instructionsOf, instructionText, rootBaseOf, rootImageOf } from "../dockerfile/lineage.ts";
import { isStartScript, startOf } from "../dockerfile/start-script.ts";

/** A command that only starts a shell, for debugging. */
const onlyShell = /^["']?(?:\/(?:usr\/)?bin\/)?(?:ba|a|da|z)?sh["']?$/;

/** A command that only starts an interpreter, or that waits for commands of others. */
const onlyInterpreter =
  /^(?:\/(?:usr\/)?(?:local\/)?bin\/)?(?:erl|ghci|iex|irb|jshell|julia|lua[\d.]*|node|perl|php(?: -a)?|pypy3?|python[\d.]*|R|ruby)$/;
const onlyWaiting = /^(?:exec )?(?:sleep (?:inf|infinity|\d{5,})|tail -[fF] \/dev\/null)$/;

/** Images that start a server without an ENTRYPOINT or CMD in the Dockerfile. */
const servers = "caddy haproxy httpd jetty nginx openresty tomcat traefik wildfly wordpress".split(" ");
const serverImage = new RegExp(`(?:^|/)(?:${servers.join("|")})(?=$|[:@])|(?:^|/)php:[^@]*(?:apache|fpm)`);

/** Names of files and directories of base images; `knowledge-base` is not one. */
const baseName = /(?:^|[._-])base(?:[._-]?images?)?(?=$|[._-])/i;
const otherBase = /(?:data|knowledge|code|rule)[._-]base/i;

/** A label that describes a base image. The name of the image below is in another one. */
const baseLabel = /\b(?:description|summary|title)["']?=(?:"[^"]*|'[^']*)\b(?:base|builder)[ -]image\b/i;

/** Why an image may be a base for other images, which may need root in their build steps, as a clause. */
export function baseForOthers({ file }: Dockerfile, stage: ImageStage): string | null {
  const instructions = instructionsOf(stage);
  if (instructions.some(({ keyword }) => keyword === "ONBUILD"))
    return "ONBUILD shows that it is a base for other images";
  if (stage.instructions.some(({ keyword, text }) => keyword === "LABEL" && baseLabel.test(text))) {
    return "a label says that it is a base for other images";
  }
  if (!startsProgram(stage) && !serverImage.test(rootImageOf(stage)) && !baseStartsProgram(stage)) {
    return "the Dockerfile starts no program, so this may be a base for other images";
  }
  if (startsNothingOwn(stage)) {
    return "the Dockerfile starts no program of its own, so this may be a base for other images or a tool";
  }
  const [name = "", directory = ""] = file.source.path.split("/").toReversed();
  const isBase = [name, directory].some((one) => baseName.test(one) && !otherBase.test(one));
  return isBase ? "its name or path suggests that it is a base for other images" : null;
}

/** Whether an image starts something other than a shell. */
export function startsProgram(stage: ImageStage): boolean {
  const start = startOf(stage);
  return start !== null && (start === stage.entryPoint || !onlyShell.test(instructionText(start).trim()));
}

/** Base images with a user of their own usually start a program; distroless images only contain libraries. */
function baseStartsProgram(stage: ImageStage): boolean {
  const base = rootBaseOf(stage);
  const user = base.kind === "image" ? (base.image?.user ?? null) : null;
  return user !== null && user !== "root" && stage.system?.family !== "distroless";
}

/** Whether the command of an image, which is the whole of it or is given to a start script, does nothing by itself. */
function startsNothingOwn({ entryPoint, command }: ImageStage): boolean {
  if (entryPoint !== null && !isStartScript(entryPoint) && !runsItsArguments(entryPoint)) return false;
  const text = instructionText(command).trim();
  return onlyInterpreter.test(text) || onlyWaiting.test(text);
}
