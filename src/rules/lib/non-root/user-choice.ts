import type { ConfiguredValue } from "../../../core/fix.ts";
import type { Instruction } from "../../../model/dockerfile/dockerfile.ts";

/** The user that an image can run as. */
export interface NewUser {
  /** The argument of USER. */
  readonly user: string;
  /** The argument of chown and `--chown`. */
  readonly owner: string;
  /** The owner as numeric IDs; null if they are unknown. */
  readonly ids: string | null;
  /**
   * The instruction that creates the user, if only the name is known: `owner` works only after it. Null if it works
   * anywhere.
   */
  readonly since: Instruction | null;
  /** The command that creates the user; null if the user exists or a numeric ID is enough. */
  readonly create: string | null;
  /** Whether the image has no entry for the user, so that HOME is `/`. */
  readonly homeless: boolean;
  /** The title of the fix: "Run as user node of the base image". */
  readonly title: string;
  /** The values that come from the configuration; left out if there are none. */
  readonly configured?: readonly ConfiguredValue[];
}

/** Why an image has no such user, as advice. */
export interface NoUser {
  readonly refused: string;
}
