import type { Instruction } from "../../formats/dockerfile/dockerfile-file.ts";
import type { Accounts } from "./created-users.ts";
import type { ImageStage } from "./dockerfile.ts";

/** The stage whose passwd a COPY puts in the place of the image's own; null for any other instruction. */
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

/** Adds what a stage whose passwd is copied has made to the accounts. */
export function takeAccounts(accounts: Accounts, { created, groups, system }: ImageStage): void {
  const known = new Set(accounts.created);
  accounts.created.push(...created.filter((user) => !known.has(user)));
  for (const [name, gid] of groups) accounts.groups.set(name, gid);
  for (const { name, uid, gid } of system?.users ?? []) accounts.changed.set(name, { uid, gid });
}
