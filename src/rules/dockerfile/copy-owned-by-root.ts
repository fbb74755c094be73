import type { Problem } from "../../core/finding.ts";
import { absolutePath } from "../../model/dockerfile/absolute-path.ts";
import type { ImageStage, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../model/dockerfile/shell-commands.ts";
import { copiedFiles } from "../lib/dockerfile/copied-files.ts";
import { commandText, instructionsOf } from "../lib/dockerfile/lineage.ts";
import type { DockerfileProblem, DockerfileRule } from "../lib/dockerfile-rule.ts";
import { isAppDirectory } from "../lib/non-root/app-directories.ts";
import type { OtherUser } from "../lib/non-root/previous-user.ts";

/** What is looked at: a Dockerfile with more is nobody's handiwork. */
const mostCopies = 40;
const mostWords = 40;

/** What a user other than root changes is copied with that user as its owner. */
export const copyOwnedByRoot: DockerfileRule = {
  id: "copy-owned-by-root",
  summary: "A user other than root changes files that were copied as root's.",
  why: "COPY and ADD give files to root whatever USER says, and only their owner may change them.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  sources: ["https://docs.docker.com/reference/dockerfile/#copy---chown---chmod"],
  *check({ shipped }) {
    for (const stage of shipped) {
      if (stage.system?.family === "windows") continue;
      const copies = stage.instructions.filter(({ keyword, flags }) => {
        return (keyword === "COPY" || keyword === "ADD") && flags.every(({ name }) => name !== "chown");
      });
      for (const at of copies.slice(0, mostCopies)) yield* problemsOf(stage, at);
    }
  },
};

function* problemsOf(stage: ImageStage, at: Instruction): Iterable<DockerfileProblem> {
  if (at.words.length > mostWords) return;
  const copied = copiedFiles(stage, at);
  if (copied === null) return;
  const path = [stage.title, at.keyword, copied.target];
  const later = stage.instructions.slice(stage.instructions.indexOf(at) + 1);
  const changed = firstChange(stage, copied.files, later);
  if (changed !== null) {
    const { command, file, user } = changed;
    const message = `${nameOf(user)} can't ${command} ${file}: it is copied as root's, and only its owner may.`;
    yield { message, path, at, ...repair(at, user, "The program may change these files then.") };
    return;
  }
  const volume = volumeOver(stage, copied.target, later);
  if (volume === null || stage.user.kind !== "user") return;
  const message = `${nameOf(stage.user)} can't change what is copied to volume ${volume}: it is root's.`;
  const severity = "info";
  yield {
    message,
    path,
    at,
    severity,
    ...repair(at, stage.user, "Perhaps the program only reads these files."),
  };
}

interface Change {
  readonly command: string;
  readonly file: string;
  readonly user: OtherUser;
}

/** The first command behind a copy that names one of its files, if it is one that only the file's owner can give. */
function firstChange(stage: ImageStage, files: readonly string[], later: readonly Instruction[]): Change | null {
  for (const run of files.length === 0 ? [] : later) {
    if (run.keyword === "COPY" || run.keyword === "ADD") {
      const again = copiedFiles(stage, run);
      if (again === null || files.some((file) => file === again.target || again.files.includes(file))) return null;
    }
    if (run.keyword !== "RUN") continue;
    const script = commandText(run);
    const user = stage.userAt(run);
    if (user.kind !== "user") {
      if (/\bchown\b|[*$]/.test(script) || files.some((file) => script.includes(lastPart(file)))) return null;
      continue;
    }
    if (/\|\||\b(?:if|case|cd|for|while|xargs|su|sudo)\b|[$`]\(|[*?]/.test(script)) return null;
    for (const words of shellCommands(script)) {
      const word = words.find((one) => files.some((file) => one.includes(lastPart(file))));
      if (word === undefined) continue;
      const file = words[0] === "chmod" ? absolutePath(stage.directoryAt(run), word) : null;
      return file !== null && files.includes(file) ? { command: "chmod", file, user } : null;
    }
  }
  return null;
}

/** The volume that holds what is copied, of the program's own directories, unless a command sees to its owner. */
function volumeOver(stage: ImageStage, target: string, later: readonly Instruction[]): string | null {
  const volumes = later.filter(({ keyword }) => keyword === "VOLUME");
  const paths = volumes.flatMap((volume) => volume.words.map(({ value }) => stage.expand(volume, value)));
  const found = paths.find((path) => path !== null && (target === path || target.startsWith(`${path}/`))) ?? null;
  if (found === null || !isAppDirectory(found)) return null;
  return instructionsOf(stage).some((run) => run.keyword === "RUN" && commandText(run).includes(found)) ? null : found;
}

function repair(at: Instruction, user: OtherUser, risk: string): Pick<Problem, "advice" | "fix"> {
  const owner = ownerOf(user);
  const link = at.flags.some(({ name }) => name === "link");
  if (owner === null || (link && !/^\d+(?::\d+)?$/.test(owner))) return { advice: "Copy it with --chown." };
  const operations = [{ kind: "set-flag", instruction: at.index, flag: "chown", value: owner }] as const;
  return { fix: { title: `Copy it as ${owner}'s`, applicability: "review", risk, operations } };
}

/** The owner as `--chown` takes it. Without a group, `--chown` takes the user's number for one (Dockerfile reference). */
function ownerOf({ name, uid, gid, set }: OtherUser): string | null {
  if (set !== null && /^[\w.-]+:[\w.-]+$/.test(set.text)) return set.text;
  if (uid !== null && gid !== null) return `${uid}:${gid}`;
  const user = name ?? String(uid);
  return /^[\w.-]+$/.test(user) ? user : null;
}

function nameOf({ name, uid }: OtherUser): string {
  return name === null ? `User ${uid}` : `User ${JSON.stringify(name)}`;
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
