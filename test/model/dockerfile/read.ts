import { SourceFile } from "../../../src/core/source-file.ts";
import { parseDockerfile } from "../../../src/formats/dockerfile/parse.ts";
import type { BuildOptions, Dockerfile, ImageStage, RunsAs } from "../../../src/model/dockerfile/dockerfile.ts";
import { plainBuild, readDockerfile } from "../../../src/model/dockerfile/read-dockerfile.ts";

/** The model of a Dockerfile. Throws where it has errors. */
export function readText(text: string, build: Partial<BuildOptions> = {}): Dockerfile {
  const file = parseDockerfile(new SourceFile("Dockerfile", text));
  if (file.errors[0] !== undefined) throw new Error(file.errors[0].message);
  return readDockerfile(file, { ...plainBuild, ...build });
}

/** The stage that a build without a target makes. */
export function lastStage(text: string, args: Readonly<Record<string, string>> = {}): ImageStage {
  const stage = readText(text, { args }).stages.at(-1);
  if (stage === undefined) throw new Error("no stage");
  return stage;
}

/** Whom something runs as, in short: `root`, `unknown`, or `name uid:gid origin` with `-` for what is not known. */
export function shortUser(user: RunsAs): string {
  if (user.kind !== "user") return user.kind;
  return `${user.name ?? "-"} ${user.uid ?? "-"}:${user.gid ?? "-"} ${user.origin}`;
}
