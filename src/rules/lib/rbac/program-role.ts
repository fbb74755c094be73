import { valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { objectsOf } from "../kubernetes/lists.ts";
import { bindingsOf } from "./role-reach.ts";

/** The service account that the pods of an object run as. */
const accounts: Facts = remembered(({ podTemplate }) => {
  const name = podTemplate?.spec["serviceAccountName"] ?? podTemplate?.spec["serviceAccount"];
  return typeof name === "string" && name !== "default" ? [name] : [];
});

/**
 * Whether only a program gets a role, as controllers do for their work: every binding to it in its deploy unit gives it
 * to service accounts that workloads there run as.
 */
export function isForProgram(role: Manifest, workspace: Workspace): boolean {
  const subjects = bindingsOf(role, workspace).flatMap(({ value }) => objectsOf(valueAt(value, ["subjects"])));
  return (
    subjects.length > 0 &&
    subjects.every(({ kind, name }) => {
      return kind === "ServiceAccount" && typeof name === "string" && workspace.having(role, accounts, name).length > 0;
    })
  );
}
