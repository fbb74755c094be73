/** The kind of system in an image, as far as commands and paths depend on it. Ubuntu counts as debian. */
export type Family = "alpine" | "busybox" | "debian" | "distroless" | "rhel" | "scratch" | "suse" | "windows" | "wolfi";

/** The program that installs packages in an image. */
export type PackageManager = "apk" | "apt-get" | "dnf" | "microdnf" | "tdnf" | "yum" | "zypper";

/**
 * The program that creates users: Debian's adduser, BusyBox's adduser and addgroup, or shadow's useradd and groupadd.
 */
export type UserCommand = "busybox-adduser" | "debian-adduser" | "useradd";

/** A user in an image's passwd file. `suitable`: meant for the application that is added to the image. */
export interface BaseImageUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly home: string | null;
  readonly suitable: boolean;
}

/** What the image's program needs to run as a user other than root. */
export interface ProgramNeeds {
  /** The port that it listens on by default, if that is below 1024. */
  readonly port: number | null;
  /** The files and directories that it writes, but that belong to root. */
  readonly writes: readonly string[];
  /** Advice for a manual change, in full sentences; null without any. */
  readonly advice: string | null;
}

/** What an image provides for a Dockerfile based on it. Null is what is not known from its name. */
export interface BaseImage {
  readonly family: Family | null;
  readonly packageManager: PackageManager | null;
  /** Whether it has a `/bin/sh` (or on Windows a cmd) for RUN; also false if not known. */
  readonly shell: boolean;
  /** The program that certainly creates users here, once `userPackage` is installed. */
  readonly userCommand: UserCommand | null;
  /** The package with `userCommand`, if the image may lack it. */
  readonly userPackage: string | null;
  /** The user that it starts as. */
  readonly user:
    | { readonly name: string | null; readonly uid: number | null; readonly gid: number | null }
    | "root"
    | null;
  /** Its known users other than root. */
  readonly users: readonly BaseImageUser[];
  /** Whether its entry point starts as root on purpose and then switches to another user. */
  readonly stepsDown: boolean;
  /** Whether it is a ready-made program that starts as root, and it is not known whether it works as another user. */
  readonly needsOwnUser: boolean;
  /** Null if its program, if it has one, works as any user. */
  readonly needs: ProgramNeeds | null;
  /** The address of the page or file with these facts. */
  readonly source: string;
}
