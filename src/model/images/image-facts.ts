/** What kind of system an image holds, as far as commands and paths depend on it. Ubuntu counts as debian. */
export type Family = "alpine" | "busybox" | "debian" | "distroless" | "rhel" | "scratch" | "suse" | "windows" | "wolfi";

/** The program that installs packages in an image. */
export type PackageManager = "apk" | "apt-get" | "dnf" | "microdnf" | "tdnf" | "yum" | "zypper";

/** What creates users: Debian's own adduser, BusyBox's adduser and addgroup, or shadow's useradd and groupadd. */
export type UserCommand = "busybox-adduser" | "debian-adduser" | "useradd";

/** A user in an image's passwd. `suitable`: made for the application that is put on the image. */
export interface BaseImageUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly home: string | null;
  readonly suitable: boolean;
}

/** What the image's own program asks for when somebody else than root is to run it. */
export interface ProgramNeeds {
  /** The port it listens on as it comes, where that is below 1024. */
  readonly port: number | null;
  /** Files and directories that it writes and that belong to root. */
  readonly writes: readonly string[];
  /** What to do by hand, in whole sentences, where somebody wrote it down. */
  readonly advice: string | null;
}

/** What an image brings along for a Dockerfile built upon it. Null stands for what can't be known by its name. */
export interface BaseImage {
  readonly family: Family | null;
  readonly packageManager: PackageManager | null;
  /** True where it has a `/bin/sh` (or on Windows a cmd) that RUN can use; false also where nobody knows. */
  readonly shell: boolean;
  /** What creates users here for certain, once `userPackage` is installed. */
  readonly userCommand: UserCommand | null;
  /** The package that brings `userCommand`, where the image as it comes may lack it. */
  readonly userPackage: string | null;
  /** Whom it starts as. */
  readonly user:
    | { readonly name: string | null; readonly uid: number | null; readonly gid: number | null }
    | "root"
    | null;
  /** The users it is known to have beside root. */
  readonly users: readonly BaseImageUser[];
  /** True where its entry point starts as root on purpose and steps down to a user of its own. */
  readonly stepsDown: boolean;
  /** True for a ready-made program that starts as root: whom else it works as is not known. */
  readonly needsOwnUser: boolean;
  /** Null where its program, if it has one, works as anybody. */
  readonly needs: ProgramNeeds | null;
  /** The address of the page or file that says so. */
  readonly source: string;
}
