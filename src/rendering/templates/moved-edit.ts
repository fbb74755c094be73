import type { Edit } from "../../core/edit.ts";

/** An edit of a rendered text, moved into the template with that name. */
export interface MovedEdit {
  readonly template: string;
  /** Whether values can turn on more text around it. */
  readonly guarded: boolean;
  readonly edit: Edit;
}
