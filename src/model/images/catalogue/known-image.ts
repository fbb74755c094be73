import type { BaseImage, BaseImageUser, ProgramNeeds } from "../image-facts.ts";

/** The systems that images hold. */
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

/** What holds of all images of one system. `users` stand beside root. */
export type SystemFacts = Pick<
  BaseImage,
  "family" | "packageManager" | "shell" | "source" | "userCommand" | "userPackage" | "users"
>;

/** A pattern of tags, and the system that images with such a tag hold. */
export type TagSystem = readonly [tags: RegExp, system: SystemName];

/** Whom an image runs as, and where that is written. */
export interface KnownUser {
  /** Whom the image starts as when nobody says otherwise. */
  readonly start: "user" | "root";
  /** The user its files are made for; null where it has none of its own or has to start as root. */
  readonly uid: number | null;
  /** That user's primary group; null where it is the root group or differs between releases. */
  readonly gid: number | null;
  /** That user's name and home directory in the image's passwd, where every release has them. */
  readonly name?: string;
  readonly home?: string;
  /** True where its entry point starts as root on purpose and steps down to a user of its own. */
  readonly stepsDown?: true;
  /** True where every published release runs as exactly this user and group. */
  readonly certain?: true;
  /** What to do by hand, for an image that has to start as root. */
  readonly advice?: string;
  /** Where that is not what the entry names. */
  readonly source?: string;
}

/** What is known of one image, or of several alike. */
export interface KnownImage {
  /** Full repository names, `docker.io/library/…` for official images, or a pattern for them. */
  readonly images: readonly (string | RegExp)[];
  /** Where only some tags are meant. */
  readonly tags?: RegExp;
  /** What it holds where the tag names no system; left out where nobody looked, whatever the tag says. */
  readonly system?: SystemName;
  /** True where every tag holds this system, so that a bare digest tells it too. */
  readonly always?: true;
  /** What tags say in a way that only these images have. */
  readonly tagSystems?: readonly TagSystem[];
  /** Whom it runs as, where that may be told of a pod too. */
  readonly runsAs?: KnownUser;
  /** True where it has no application: it starts as root and works as whatever user it is given. */
  readonly anyone?: true;
  /** Whom builds on it start as, where that is not root and `runsAs` does not tell; null where it differs. */
  readonly user?: BaseImage["user"];
  /** Users beside those of the system and of `runsAs`. */
  readonly users?: readonly BaseImageUser[];
  readonly needs?: Omit<ProgramNeeds, "advice">;
  readonly source: string;
}
