import type { Instruction } from "../../formats/dockerfile/dockerfile-file.ts";
import { join } from "../kubernetes/kustomization.ts";
import { type ContextCopy, contextCopy, contextPlaces } from "./context-copies.ts";
import { type Accounts, addEntry, addGroup } from "./created-users.ts";
import type { Dockerfile, ImageStage } from "./dockerfile.ts";

/** The stage whose passwd file replaces that of the image by a COPY; null for any other instruction. */
export function copiedAccounts(
  { keyword, flags, words }: Instruction,
  stages: readonly ImageStage[],
  expand: (text: string) => string | null,
): ImageStage | null {
  if (keyword !== "COPY") return null;
  const from = expand(flags.find(({ name }) => name === "from")?.value ?? "")?.toLowerCase() ?? "";
  if (from === "") return null;
  const paths = words.map(({ value }) => expand(value));
  const isIntoEtc = /^\/etc(?:\/|\/passwd)?$/.test(paths.at(-1) ?? "");
  if (!isIntoEtc || !paths.slice(0, -1).some((path) => path === "/etc/passwd" || path === "/etc/passwd*")) return null;
  return stages.findLast(({ name }) => name === from) ?? stages.find(({ index }) => String(index) === from) ?? null;
}

/** Adds the accounts of a stage whose passwd file is copied. */
export function takeAccounts(accounts: Accounts, { created, groups, changed, system }: ImageStage): void {
  const known = new Set(accounts.created);
  accounts.created.push(...created.filter((user) => !known.has(user)));
  for (const [name, gid] of groups) accounts.groups.set(name, gid);
  for (const { name, uid, gid } of system?.users ?? []) accounts.changed.set(name, { uid, gid });
  for (const [name, ids] of changed) accounts.changed.set(name, ids);
}

/** The files with the users and groups of Linux (passwd(5), group(5)). */
const accountFiles = ["/etc/passwd", "/etc/group"] as const;

/** The most paths of a Dockerfile that are looked at. */
const mostPlaces = 24;

/** The paths of files that a Dockerfile may copy as the users and groups of its images. */
export function accountFilePaths({ stages, build }: Dockerfile): string[] {
  const places = stages.flatMap((stage) => {
    return stage.instructions.flatMap((instruction) => {
      const expand = (text: string): string | null => stage.expand(instruction, text);
      const copy = contextCopy(instruction, stage.directoryAt(instruction), expand);
      return copy === null ? [] : accountFiles.flatMap((file) => contextPlaces(copy, file));
    });
  });
  const paths = build.contexts.flatMap((context) => places.flatMap((place) => join(context, place) ?? []));
  return [...new Set(paths)].slice(0, mostPlaces);
}

/** Adds the users and groups in files that a COPY takes from the build context. */
export function takeCopiedFiles(
  accounts: Accounts,
  instruction: Instruction,
  copy: ContextCopy,
  read: (place: string) => string | null,
): void {
  const [users = null, groups = null] = accountFiles.map((file) => {
    return (
      contextPlaces(copy, file)
        .map(read)
        .find((text) => text !== null) ?? null
    );
  });
  for (const [name = "", , uid, gid] of entriesOf(users, /^\d{1,10}:\d{1,10}:/)) {
    addEntry(accounts, { name, uid: Number(uid), gid: Number(gid), instruction });
  }
  for (const [name = "", , gid] of entriesOf(groups, /^\d{1,10}:/)) addGroup(accounts, name, Number(gid));
}

/** The fields of the entries in such a file. `numbers` tests the fields after the password. */
function entriesOf(text: string | null, numbers: RegExp): readonly (readonly string[])[] {
  return (text ?? "").split(/\r?\n/).flatMap((line) => {
    const [name = "", password, ...others] = line.split(":");
    const isEntry = /^[\w.][\w.-]*\$?$/.test(name) && numbers.test(others.join(":"));
    return isEntry ? [[name, password ?? "", ...others]] : [];
  });
}
