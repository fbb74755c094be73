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
  /** Null where its program, if it has one, works as anybody. */
  readonly needs: ProgramNeeds | null;
  /** The address of the page or file that says so. */
  readonly source: string;
}

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

/** What is known of one image or several alike, beside what image-users.ts says of whom they run as. */
export interface BaseImageEntry {
  /** Full repository names, `docker.io/library/…` for official images, or a pattern for them. */
  readonly images: readonly (string | RegExp)[];
  /** Where only some tags are meant. */
  readonly tags?: RegExp;
  /** What it holds where the tag names no system. */
  readonly system: SystemName;
  /** True where every tag holds this system, so that a bare digest tells it too. */
  readonly always?: true;
  /** What tags say in a way that only these images have. */
  readonly tagSystems?: readonly TagSystem[];
  /** Whom it starts as, where that is not root. */
  readonly user?: BaseImage["user"];
  /** Users beside those of the system. */
  readonly users?: readonly BaseImageUser[];
  readonly needs?: Omit<ProgramNeeds, "advice">;
  readonly source: string;
}

const nobody = { name: "nobody", uid: 65534, gid: 65534, suitable: false };
const debianUsers: readonly BaseImageUser[] = [
  { name: "daemon", uid: 1, gid: 1, home: "/usr/sbin", suitable: false },
  { name: "www-data", uid: 33, gid: 33, home: "/var/www", suitable: false },
  { ...nobody, home: "/nonexistent" },
];
const rhelUsers: readonly BaseImageUser[] = [
  { name: "daemon", uid: 2, gid: 2, home: "/sbin", suitable: false },
  { ...nobody, home: "/" },
];
/** Before RHEL 8, `nobody` was another user (Red Hat's setup package). */
const oldRhelUsers: readonly BaseImageUser[] = [
  { name: "daemon", uid: 2, gid: 2, home: "/sbin", suitable: false },
  { name: "nobody", uid: 99, gid: 99, home: "/", suitable: false },
];
const nonroot: BaseImageUser = { name: "nonroot", uid: 65532, gid: 65532, home: "/home/nonroot", suitable: true };

const debian: SystemFacts = {
  family: "debian",
  packageManager: "apt-get",
  shell: true,
  userCommand: "useradd",
  userPackage: null,
  users: debianUsers,
  // adduser went away with Debian 13 and Ubuntu 24.04; useradd is on every release.
  source: "https://github.com/adoptium/containers/issues/606",
};
const rhel: SystemFacts = {
  family: "rhel",
  packageManager: "dnf",
  shell: true,
  userCommand: "useradd",
  userPackage: null,
  users: rhelUsers,
  source: "https://github.com/amazonlinux/amazon-linux-2023/issues/542",
};
const suse: SystemFacts = {
  family: "suse",
  packageManager: "zypper",
  shell: true,
  userCommand: "useradd",
  userPackage: "shadow",
  users: [],
  source: "https://github.com/openSUSE/open-build-service/issues/14904",
};
const wolfi: SystemFacts = {
  family: "wolfi",
  packageManager: "apk",
  shell: true,
  userCommand: "busybox-adduser",
  userPackage: null,
  users: [nonroot],
  source: "https://edu.chainguard.dev/open-source/wolfi/wolfi-with-dockerfiles/",
};
const without = { packageManager: null, shell: false, userCommand: null, userPackage: null, users: [] } as const;

/** What holds of each system. */
export const systems: Readonly<Record<SystemName, SystemFacts>> = {
  alpine: {
    family: "alpine",
    packageManager: "apk",
    shell: true,
    userCommand: "busybox-adduser",
    userPackage: null,
    users: [
      { name: "daemon", uid: 2, gid: 2, home: "/sbin", suitable: false },
      { ...nobody, home: "/" },
    ],
    source: "https://gitlab.alpinelinux.org/alpine/aports/-/blob/master/main/alpine-baselayout/passwd",
  },
  amazon2: {
    ...rhel,
    packageManager: "yum",
    userPackage: "shadow-utils",
    users: oldRhelUsers,
    source: "https://github.com/amazonlinux/container-images/issues/28",
  },
  amazon2023: {
    ...rhel,
    userPackage: "shadow-utils",
    source: "https://github.com/amazonlinux/container-images/issues/83",
  },
  azureLinux: {
    ...rhel,
    packageManager: "tdnf",
    userPackage: "shadow-utils",
    users: [],
    source: "https://github.com/dotnet/dotnet-docker/blob/main/src/runtime-deps/9.0/azurelinux3.0/amd64/Dockerfile",
  },
  busybox: {
    ...without,
    family: "busybox",
    shell: true,
    userCommand: "busybox-adduser",
    users: [{ ...nobody, home: "/home" }],
    source: "https://hub.docker.com/_/busybox",
  },
  debian,
  /** Debian up to 12, Ubuntu up to 22.04: apt depends on adduser there. */
  debianAdduser: { ...debian, userCommand: "debian-adduser" },
  distroless: {
    ...without,
    family: "distroless",
    source: "https://github.com/GoogleContainerTools/distroless#docker",
  },
  microRhel: {
    ...rhel,
    packageManager: null,
    userCommand: null,
    source: "https://catalog.redhat.com/software/containers/ubi9/ubi-micro/615bdf943f6014fa45ae1b58",
  },
  minimalRhel: {
    ...rhel,
    packageManager: "microdnf",
    userPackage: "shadow-utils",
    source: "https://github.com/wildfly/wildfly-container/pull/187",
  },
  minimalSuse: {
    ...suse,
    packageManager: null,
    userCommand: null,
    userPackage: null,
    source: "https://documentation.suse.com/container/all/html/SLES-container/cha-bci.html",
  },
  oldRhel: { ...rhel, packageManager: "yum", users: oldRhelUsers, source: "https://hub.docker.com/_/centos" },
  rhel,
  scratch: { ...without, family: "scratch", source: "https://hub.docker.com/_/scratch" },
  suse,
  /** Ubuntu from 23.04 brings a user of its own, who may become root: he is in the group sudo. */
  ubuntu: {
    ...debian,
    users: [...debianUsers, { name: "ubuntu", uid: 1000, gid: 1000, home: "/home/ubuntu", suitable: false }],
    source: "https://bugs.launchpad.net/cloud-images/+bug/2005129",
  },
  unknown: { ...without, family: null, source: "https://github.com/docker-library/official-images" },
  windows: {
    ...without,
    family: "windows",
    shell: true,
    source: "https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images",
  },
  wolfi,
};

/** What tags mean by custom, whatever the image: the first that fits counts. */
export const tagSystems: readonly TagSystem[] = [
  [/windowsservercore|nanoserver/, "windows"],
  [/(^|-)(chiseled|distroless)(-|$)/, "distroless"],
  [/(^|-)alpine[\d.]*(-|$)/, "alpine"],
  [/(^|-)(jessie|stretch|buster|bullseye|bookworm)(-|$)/, "debianAdduser"],
  [/(^|-)(trixie|forky|sid)(-|$)/, "debian"],
  [/(^|-)(trusty|xenial|bionic|focal|jammy|ubuntu-?(14|16|18|20|22)\.04)(-|$)/, "debianAdduser"],
  [/(^|-)(noble|plucky|questing|resolute|ubuntu-?(24\.04|24\.10|2[5-9]\.\d\d))(-|$)/, "ubuntu"],
  [/(^|-)(debian|ubuntu)(-|$)/, "debian"],
  [/(^|-)ubi\d+-minimal(-|$)/, "minimalRhel"],
  [/(^|-)(azurelinux|cbl-mariner)\d/, "azureLinux"],
  [/(^|-)(al|amazonlinux)2(-|$)/, "amazon2"],
  [/(^|-)(al|amazonlinux)2023(-|$)/, "amazon2023"],
];

function library(...names: readonly string[]): string[] {
  return names.map((name) => `docker.io/library/${name}`);
}

function users(name: string, uid: number, gid: number, home: string | null): BaseImageUser[] {
  return [{ name, uid, gid, home, suitable: true }];
}

const numberedUbuntu: readonly TagSystem[] = [
  [/^(14|16|18|20|22)\.04/, "debianAdduser"],
  [/^(24\.04|24\.10|2[5-9]\.\d\d|latest|rolling|devel)/, "ubuntu"],
];

/** Known images, the most particular entry first. */
export const baseImageTable: readonly BaseImageEntry[] = [
  {
    images: library("debian"),
    system: "debian",
    tagSystems: [[/^(8|9|10|11|12)(\.\d+)?(-|$)/, "debianAdduser"]],
    source: "https://hub.docker.com/_/debian",
  },
  {
    images: library("ubuntu"),
    system: "debian",
    tagSystems: numberedUbuntu,
    source: "https://hub.docker.com/_/ubuntu",
  },
  {
    images: library("buildpack-deps"),
    system: "debian",
    tagSystems: numberedUbuntu.slice(0, 1),
    source: "https://hub.docker.com/_/buildpack-deps",
  },
  { images: library("alpine"), system: "alpine", always: true, source: "https://hub.docker.com/_/alpine" },
  { images: library("bash"), system: "alpine", always: true, source: "https://hub.docker.com/_/bash" },
  { images: library("busybox"), system: "busybox", always: true, source: "https://hub.docker.com/_/busybox" },
  { images: library("scratch"), system: "scratch", always: true, source: "https://hub.docker.com/_/scratch" },
  {
    images: [...library("centos"), "quay.io/centos/centos"],
    system: "unknown",
    tagSystems: [
      [/-minimal$/, "minimalRhel"],
      [/^(centos)?[67](\.|$)/, "oldRhel"],
      [/^(centos)?8(\.|$)|^stream\d/, "rhel"],
    ],
    source: "https://hub.docker.com/_/centos",
  },
  {
    images: [
      ...library("almalinux", "rockylinux"),
      /^docker\.io\/almalinux\/\d+-base$/,
      /^docker\.io\/rockylinux\/rockylinux$/,
      /^quay\.io\/(almalinuxorg\/almalinux|rockylinux\/rockylinux)$/,
    ],
    system: "rhel",
    tagSystems: [
      [/(^|-)micro(-|$)/, "microRhel"],
      [/(^|-)minimal(-|$)/, "minimalRhel"],
    ],
    source: "https://github.com/docker-library/official-images/blob/master/library/almalinux",
  },
  {
    images: [/^docker\.io\/almalinux\/\d+-minimal$/],
    system: "minimalRhel",
    always: true,
    source: "https://github.com/AlmaLinux/container-images",
  },
  {
    images: [...library("oraclelinux"), /^(ghcr\.io\/oracle|container-registry\.oracle\.com\/os)\/oraclelinux$/],
    system: "unknown",
    tagSystems: [
      [/^7(\.|$)/, "oldRhel"],
      [/^(8|9|10)-slim/, "minimalRhel"],
      [/^(8|9|10)(\.|$)/, "rhel"],
    ],
    source: "https://github.com/docker-library/official-images/blob/master/library/oraclelinux",
  },
  {
    images: [...library("fedora"), /^(quay\.io|registry\.fedoraproject\.org)\/(fedora\/)?fedora$/],
    system: "rhel",
    always: true,
    source: "https://github.com/docker-library/official-images/blob/master/library/fedora",
  },
  {
    images: [/^(quay\.io|registry\.fedoraproject\.org)\/(fedora\/)?fedora-minimal$/],
    system: "minimalRhel",
    always: true,
    source: "https://docs.fedoraproject.org/en-US/containers/",
  },
  {
    images: [
      /^registry\.(access\.redhat\.com|redhat\.io)\/ubi(8|9|10)\/ubi-minimal$/,
      /^(registry\.(access\.redhat\.com|redhat\.io)|docker\.io\/redhat)\/ubi(8|9|10)-minimal$/,
    ],
    system: "minimalRhel",
    always: true,
    source: "https://catalog.redhat.com/software/containers/ubi9-minimal/61832888c0d15aff4912fe0d",
  },
  {
    images: [
      /^registry\.(access\.redhat\.com|redhat\.io)\/ubi(8|9|10)\/ubi-micro$/,
      /^(registry\.(access\.redhat\.com|redhat\.io)|docker\.io\/redhat)\/ubi(8|9|10)-micro$/,
    ],
    system: "microRhel",
    always: true,
    source: "https://catalog.redhat.com/software/containers/ubi9/ubi-micro/615bdf943f6014fa45ae1b58",
  },
  {
    images: [
      /^registry\.(access\.redhat\.com|redhat\.io)\/ubi(8|9|10)(\/ubi(-init)?)?$/,
      /^(registry\.(access\.redhat\.com|redhat\.io)|docker\.io\/redhat)\/ubi(8|9|10)(-init)?$/,
    ],
    system: "rhel",
    always: true,
    source: "https://catalog.redhat.com/software/containers/ubi9/ubi/615bcf606feffc5384e8452e",
  },
  {
    images: [/^registry\.(access\.redhat\.com|redhat\.io)\/ubi(8|9|10)\//],
    system: "unknown",
    user: null,
    source: "https://catalog.redhat.com/software/base-images",
  },
  {
    images: [...library("amazonlinux"), "public.ecr.aws/amazonlinux/amazonlinux"],
    system: "amazon2023",
    tagSystems: [
      [/^2(\.|-|$)/, "amazon2"],
      [/^1(\.|$)|^201[4-8]/, "unknown"],
      [/(^|-)minimal(-|$)/, "minimalRhel"],
    ],
    source: "https://github.com/docker-library/official-images/blob/master/library/amazonlinux",
  },
  {
    images: [/^mcr\.microsoft\.com\/azurelinux\/base\/core$/, /^mcr\.microsoft\.com\/cbl-mariner\/base\/core$/],
    system: "azureLinux",
    always: true,
    source: "https://mcr.microsoft.com/artifact/mar/azurelinux/base/core/about",
  },
  {
    images: [
      /^(docker\.io|registry\.opensuse\.org)\/opensuse\/(leap|tumbleweed)$/,
      /^registry\.suse\.com\/(bci\/bci-(base|init)|suse\/sle15)$/,
    ],
    system: "suse",
    always: true,
    source: "https://documentation.suse.com/container/all/html/SLES-container/cha-bci.html",
  },
  {
    images: [/^registry\.suse\.com\/bci\/bci-(micro|minimal)$/],
    system: "minimalSuse",
    always: true,
    source: "https://documentation.suse.com/container/all/html/SLES-container/cha-bci.html",
  },
  {
    images: ["registry.suse.com/bci/bci-busybox"],
    system: "busybox",
    always: true,
    source: "https://documentation.suse.com/container/all/html/SLES-container/cha-bci.html",
  },
  {
    images: ["cgr.dev/chainguard/wolfi-base", "cgr.dev/chainguard/chainguard-base", "docker.io/chainguard/wolfi-base"],
    system: "wolfi",
    always: true,
    source: "https://edu.chainguard.dev/open-source/wolfi/wolfi-with-dockerfiles/",
  },
  {
    images: [/^cgr\.dev\/chainguard\//],
    system: "unknown",
    tagSystems: [[/-dev$/, "wolfi"]],
    source: "https://edu.chainguard.dev/chainguard/chainguard-images/",
  },
  {
    images: [/^gcr\.io\/distroless\//],
    system: "distroless",
    always: true,
    users: [{ ...nobody, home: "/nonexistent" }],
    source: "https://github.com/GoogleContainerTools/distroless/blob/main/common/variables.bzl",
  },
  {
    images: [/^mcr\.microsoft\.com\/dotnet\/(aspnet|runtime|runtime-deps)$/],
    tags: /^(?:[89]|1\d)\..*(chiseled|distroless)/,
    system: "distroless",
    user: { name: "app", uid: 1654, gid: 1654 },
    users: users("app", 1654, 1654, "/home/app"),
    source: "https://github.com/dotnet/dotnet-docker/blob/main/src/runtime-deps/8.0/jammy-chiseled/amd64/Dockerfile",
  },
  {
    images: [/^mcr\.microsoft\.com\/dotnet\/(aspnet|runtime|runtime-deps)$/],
    tags: /chiseled|distroless/,
    system: "distroless",
    user: null,
    source: "https://github.com/dotnet/dotnet-docker/blob/main/documentation/distroless.md",
  },
  {
    images: [/^mcr\.microsoft\.com\/dotnet\/(aspnet|runtime|runtime-deps|sdk)$/],
    tags: /^(?:[89]|1\d)\.(?!.*(?:windowsservercore|nanoserver))/,
    system: "debian",
    users: users("app", 1654, 1654, "/home/app"),
    source: "https://github.com/dotnet/dotnet-docker/blob/main/src/runtime-deps/8.0/bookworm-slim/amd64/Dockerfile",
  },
  {
    images: [/^mcr\.microsoft\.com\/dotnet\/(aspnet|runtime|runtime-deps|sdk)$/],
    system: "debian",
    source: "https://github.com/dotnet/dotnet-docker/blob/main/documentation/supported-platforms.md",
  },
  {
    images: [
      /^mcr\.microsoft\.com\/(windows|windows\/server|windows\/servercore(\/iis)?|windows\/nanoserver)$/,
      "mcr.microsoft.com/dotnet/framework/aspnet",
      "mcr.microsoft.com/dotnet/framework/runtime",
      "mcr.microsoft.com/dotnet/framework/sdk",
    ],
    system: "windows",
    always: true,
    user: null,
    source: "https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images",
  },
  { images: library("node"), system: "debian", source: "https://github.com/nodejs/docker-node" },
  {
    images: library("golang", "julia", "perl", "pypy", "python", "ruby", "rust"),
    system: "debian",
    source: "https://github.com/docker-library/official-images/blob/master/library/python",
  },
  {
    images: library("clojure", "dart", "elixir", "erlang", "gcc", "haskell", "r-base", "swift"),
    system: "debian",
    tagSystems: [[/rhel-ubi\d|centos\d|fedora/, "unknown"]],
    source: "https://github.com/docker-library/official-images/blob/master/library/swift",
  },
  {
    images: library("eclipse-temurin", "ibm-semeru-runtimes", "sapmachine"),
    system: "debian",
    tagSystems: [[/(^|-)(centos|ubi)\d*/, "unknown"]],
    source: "https://github.com/docker-library/official-images/blob/master/library/eclipse-temurin",
  },
  {
    images: library("openjdk"),
    system: "unknown",
    tagSystems: [
      [/(^|-)oracle(linux\d*)?(-|$)/, "unknown"],
      [/(^|-)slim(-|$)/, "debian"],
      [/^(6|7|8|9|10|11)(-|u|\.|$)/, "debian"],
    ],
    source: "https://github.com/docker-library/official-images/blob/master/library/openjdk",
  },
  {
    images: library("amazoncorretto"),
    system: "unknown",
    source: "https://github.com/docker-library/official-images/blob/master/library/amazoncorretto",
  },
  {
    images: library("maven"),
    system: "unknown",
    tagSystems: [
      [/(^|-)eclipse-temurin(-\d+)?$/, "debian"],
      [/^(latest|3|3\.9(\.\d+)?)$/, "debian"],
    ],
    source: "https://github.com/docker-library/official-images/blob/master/library/maven",
  },
  {
    images: library("gradle"),
    tags: /^[1-5](\.|-|$)/,
    system: "unknown",
    user: null,
    source: "https://github.com/gradle/docker-gradle",
  },
  {
    images: library("gradle"),
    tags: /(^|-)(ubi|corretto|graal)/,
    system: "unknown",
    source: "https://github.com/gradle/docker-gradle",
  },
  {
    images: library("gradle"),
    system: "debian",
    users: users("gradle", 1000, 1000, "/home/gradle"),
    source: "https://github.com/gradle/docker-gradle/blob/master/jdk17-jammy/Dockerfile",
  },
  {
    images: library("tomcat", "jetty", "groovy"),
    system: "unknown",
    user: null,
    source: "https://github.com/docker-library/official-images/blob/master/library/tomcat",
  },
  {
    images: library("php"),
    tags: /fpm.*alpine/,
    system: "alpine",
    users: users("www-data", 82, 82, null),
    source: "https://github.com/docker-library/php/blob/master/Dockerfile-linux.template",
  },
  {
    images: library("php"),
    tags: /alpine/,
    system: "alpine",
    users: [{ name: "www-data", uid: 82, gid: 82, home: null, suitable: false }],
    source: "https://github.com/docker-library/php/blob/master/Dockerfile-linux.template",
  },
  {
    images: library("php"),
    tags: /(^|-)apache(-|$)/,
    system: "debian",
    users: users("www-data", 33, 33, "/var/www"),
    needs: { port: 80, writes: [] },
    source: "https://github.com/docker-library/php/blob/master/Dockerfile-linux.template",
  },
  {
    images: library("php"),
    tags: /(^|-)fpm(-|$)/,
    system: "debian",
    users: users("www-data", 33, 33, "/var/www"),
    source: "https://github.com/docker-library/php/blob/master/Dockerfile-linux.template",
  },
  { images: library("php"), system: "debian", source: "https://hub.docker.com/_/php" },
  { images: library("composer"), system: "alpine", always: true, source: "https://hub.docker.com/_/composer" },
  {
    // Its user has a fixed id from 1.17 on.
    images: [...library("nginx"), "public.ecr.aws/nginx/nginx"],
    tags: /^(?:0|1\.(?:\d|1[0-6]))(?:\.|-|$)/,
    system: "debian",
    needs: { port: 80, writes: ["/var/cache/nginx", "/run/nginx.pid"] },
    source: "https://github.com/nginx/docker-nginx/blob/master/mainline/debian/Dockerfile",
  },
  {
    images: [...library("nginx"), "public.ecr.aws/nginx/nginx"],
    system: "debian",
    users: users("nginx", 101, 101, null),
    needs: { port: 80, writes: ["/var/cache/nginx", "/run/nginx.pid"] },
    source: "https://github.com/nginx/docker-nginx/blob/master/mainline/debian/Dockerfile",
  },
  {
    images: [/^(docker\.io|ghcr\.io|quay\.io|public\.ecr\.aws)\/(nginx|nginxinc)\/nginx-unprivileged$/],
    system: "debian",
    source: "https://github.com/nginx/docker-nginx-unprivileged",
  },
  {
    images: library("httpd"),
    tags: /alpine/,
    system: "alpine",
    users: users("www-data", 82, 82, null),
    needs: { port: 80, writes: ["/usr/local/apache2/logs"] },
    source: "https://github.com/docker-library/httpd/blob/master/2.4/alpine/Dockerfile",
  },
  {
    images: library("httpd"),
    system: "debian",
    users: users("www-data", 33, 33, "/var/www"),
    needs: { port: 80, writes: ["/usr/local/apache2/logs"] },
    source: "https://github.com/docker-library/httpd/blob/master/2.4/Dockerfile",
  },
  {
    images: library("wordpress"),
    tags: /(^|-)cli(-|$)/,
    system: "unknown",
    user: null,
    source: "https://github.com/docker-library/wordpress",
  },
  {
    images: library("wordpress"),
    tags: /(^|-)fpm(-|$)/,
    system: "debian",
    source: "https://github.com/docker-library/wordpress",
  },
  {
    images: library("wordpress"),
    system: "debian",
    needs: { port: 80, writes: [] },
    source: "https://github.com/docker-library/wordpress",
  },
  {
    images: library("haproxy"),
    tags: /^(latest|lts|alpine|[3-9]\.|2\.([4-9]|\d\d))/,
    system: "debian",
    user: { name: "haproxy", uid: 99, gid: 99 },
    users: users("haproxy", 99, 99, "/var/lib/haproxy"),
    source: "https://github.com/docker-library/haproxy/blob/master/Dockerfile.template",
  },
  { images: library("haproxy"), system: "debian", user: null, source: "https://github.com/docker-library/haproxy" },
  {
    images: library("memcached"),
    system: "debian",
    user: { name: "memcache", uid: 11211, gid: 11211 },
    users: users("memcache", 11211, 11211, null),
    source: "https://github.com/docker-library/memcached/blob/master/Dockerfile.template",
  },
  {
    images: library("caddy"),
    system: "alpine",
    needs: { port: 80, writes: ["/config", "/data"] },
    source: "https://hub.docker.com/_/caddy",
  },
  {
    images: library("traefik"),
    system: "alpine",
    tagSystems: [[/^v?1(\.|$)/, "scratch"]],
    needs: { port: 80, writes: [] },
    source: "https://hub.docker.com/_/traefik",
  },
  {
    images: library("postgres"),
    tags: /alpine/,
    system: "alpine",
    users: users("postgres", 70, 70, "/var/lib/postgresql"),
    source: "https://github.com/docker-library/postgres/blob/master/Dockerfile-alpine.template",
  },
  {
    images: library("postgres"),
    system: "debian",
    users: users("postgres", 999, 999, "/var/lib/postgresql"),
    source: "https://github.com/docker-library/postgres/blob/master/Dockerfile-debian.template",
  },
  {
    images: library("cassandra", "mariadb", "mongo", "rabbitmq", "redis"),
    system: "debian",
    tagSystems: [[/(^|-)ubi\d*(-|$)/, "unknown"]],
    source: "https://github.com/docker-library/official-images/blob/master/library/redis",
  },
  { images: library("mysql"), system: "unknown", source: "https://hub.docker.com/_/mysql" },
  {
    images: library("docker"),
    tags: /rootless/,
    system: "alpine",
    user: { name: "rootless", uid: 1000, gid: null },
    source: "https://github.com/docker-library/docker",
  },
  { images: library("docker"), system: "alpine", source: "https://github.com/docker-library/docker" },
  {
    images: ["docker.io/denoland/deno"],
    tags: /(^|-)alpine(-|$)/,
    system: "alpine",
    users: users("deno", 1000, 1000, "/home/deno"),
    source: "https://github.com/denoland/deno_docker/blob/main/alpine.dockerfile",
  },
  {
    images: ["docker.io/denoland/deno"],
    tags: /(^|-)(distroless|bin)(-|$)/,
    system: "distroless",
    source: "https://github.com/denoland/deno_docker",
  },
  {
    images: ["docker.io/denoland/deno"],
    system: "debian",
    users: users("deno", 1993, 1993, "/home/deno"),
    source: "https://github.com/denoland/deno_docker/blob/main/debian.dockerfile",
  },
  {
    images: ["docker.io/oven/bun"],
    tags: /distroless/,
    system: "distroless",
    source: "https://github.com/oven-sh/bun/blob/main/dockerhub/distroless/Dockerfile",
  },
  {
    images: ["docker.io/oven/bun"],
    system: "debian",
    users: users("bun", 1000, 1000, "/home/bun"),
    source: "https://github.com/oven-sh/bun/blob/main/dockerhub/debian/Dockerfile",
  },
  {
    images: ["docker.io/jenkins/jenkins"],
    system: "debian",
    tagSystems: [[/rhel|ubi|almalinux|centos/, "unknown"]],
    source: "https://github.com/jenkinsci/docker",
  },
  {
    images: [/^docker\.io\/grafana\/grafana(-oss|-enterprise)?$/],
    system: "alpine",
    source: "https://grafana.com/docs/grafana/latest/setup-grafana/configure-docker/",
  },
  {
    images: [/^(docker\.io\/prom|quay\.io\/prometheus)\/(prometheus|alertmanager)$/],
    system: "busybox",
    source: "https://github.com/prometheus/prometheus/blob/main/Dockerfile",
  },
  {
    images: ["docker.io/nvidia/cuda", "nvcr.io/nvidia/cuda"],
    system: "unknown",
    tagSystems: [[/(^|-)(ubi|rockylinux)(8|9|10)(-|$)/, "rhel"]],
    source: "https://hub.docker.com/r/nvidia/cuda",
  },
  {
    images: ["ghcr.io/astral-sh/uv"],
    system: "unknown",
    tagSystems: [[/^(\d+(\.\d+)*|latest)$/, "scratch"]],
    source: "https://docs.astral.sh/uv/guides/integration/docker/",
  },
];
