import type { RelatedLocation, Severity } from "../../../core/finding.ts";
import type { EffectiveSetting } from "../kubernetes/pod-security.ts";

/** A user and group to run as. If the group is null, the image determines it. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number | null;
  /** Whether the image already runs as exactly this user. */
  readonly certain: boolean;
  /** Which user the image runs as otherwise: the same one, root, or not known. */
  readonly instead: "same" | "root" | "unknown";
  /** Set if the configuration chose the IDs. Nothing is known about the image's own user then. */
  readonly configured?: true;
}

/** Why a container may run as root, and what can be done about it. */
export type RootCause =
  /** The container has a non-root `runAsUser`; only `runAsNonRoot` is missing. */
  | { readonly kind: "non-root-user" }
  /** The container can run as this user if its image supports that; `risk` says in one sentence what that requires. */
  | {
      readonly kind: "can-run-as";
      /** Null if the image sets a numeric user that is not known. */
      readonly user: RunAs | null;
      readonly risk: string | null;
      readonly related: readonly RelatedLocation[];
    }
  /** The container sets `runAsUser: 0` or `runAsNonRoot: false`. */
  | { readonly kind: "explicit"; readonly setting: EffectiveSetting }
  /** The settings, the command or the image of the container may need root. */
  | {
      readonly kind: "may-need-root";
      readonly advice: string;
      readonly severity: Severity;
      readonly related: readonly RelatedLocation[];
    };

export type RootCauseOf<Kind extends RootCause["kind"]> = Extract<RootCause, { readonly kind: Kind }>;

/** The cause of a container that can run as a user; `risk` says in one sentence what the image must support. */
export function canRunAs(user: RunAs | null, risk: string | null): RootCauseOf<"can-run-as"> {
  return { kind: "can-run-as", user, risk, related: [] };
}

/** The cause of a container for which a person has to find out whether it works without root. */
export function mayNeedRoot(advice: string, severity: Severity = "info"): RootCauseOf<"may-need-root"> {
  return { kind: "may-need-root", advice, severity, related: [] };
}

/** What to do if only the name of a user is known. */
export const numericUserAdvice: string =
  "Set runAsNonRoot: true and the numeric ID of that user as runAsUser; the kubelet can't check a user name.";
