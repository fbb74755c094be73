import type { BaseImage, BaseImageUser, ProgramNeeds } from "../image-facts.ts";

/** The systems in images. */
export type SystemName =
  | "alpine"
  | "amazon2"
  | "amazon2023"
  | "azureLinux"
  | "busybox"
  | "debian"
  | "debianAdduser"
  | "distroless"
  | "microRhel"
  | "minimalRhel"
  | "minimalSuse"
  | "oldRhel"
  | "rhel"
  | "scratch"
  | "suse"
  | "ubuntu"
  | "unknown"
  | "windows"
  | "wolfi";

/** The facts about all images with a system. `users` are those other than root. */
export type SystemFacts = Pick<
  BaseImage,
  "family" | "packageManager" | "shell" | "source" | "userCommand" | "userPackage" | "users"
>;

/** A pattern of tags, and the system in images with such a tag. */
export type TagSystem = readonly [tags: RegExp, system: SystemName];

/** The user that an image runs as, and the source of this fact. */
export interface KnownUser {
  /** The user that the image starts as by default. */
  readonly start: "user" | "root";
  /** The user its files are made for; null if it has none of its own or has to start as root. */
  readonly uid: number | null;
  /** That user's primary group; null if it is the root group or differs between releases. */
  readonly gid: number | null;
  /** That user's name and home directory in the image's passwd file, if all releases have them. */
  readonly name?: string;
  readonly home?: string;
  /** Whether its entry point starts as root on purpose and then switches to another user. */
  readonly stepsDown?: true;
  /** Whether every published release runs as exactly this user and group. */
  readonly certain?: true;
  /** Advice for a manual change, for an image that has to start as root. */
  readonly advice?: string;
  /** The source, if it is not that of the entry. */
  readonly source?: string;
}

/** The facts about one image, or about several similar ones. */
export interface KnownImage {
  /** Full repository names, `docker.io/library/...` for official images, or a pattern for them. */
  readonly images: readonly (string | RegExp)[];
  /** The tags to which the entry applies; all if not set. */
  readonly tags?: RegExp;
  /** The system if the tag doesn't name one. If not set, the system was not looked up, whatever the tag is. */
  readonly system?: SystemName;
  /** Whether every tag has this system, so that it is known for a bare digest too. */
  readonly always?: true;
  /** The systems of tags with a meaning that only these images use. */
  readonly tagSystems?: readonly TagSystem[];
  /** The user that it runs as, if this also holds for pods. */
  readonly runsAs?: KnownUser;
  /** Whether it has no application: it starts as root and works as any user. */
  readonly anyone?: true;
  /** The user that images based on it start as, if that is not root and not in `runsAs`; null if it differs. */
  readonly user?: BaseImage["user"];
  /** Users in addition to those of the system and of `runsAs`. */
  readonly users?: readonly BaseImageUser[];
  readonly needs?: Omit<ProgramNeeds, "advice">;
  readonly source: string;
}
