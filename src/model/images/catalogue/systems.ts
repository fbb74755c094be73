import type { BaseImageUser } from "../image-facts.ts";
import type { SystemFacts, SystemName, TagSystem } from "./known-image.ts";

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
  // Debian 13 and Ubuntu 24.04 have no adduser any more; every release has useradd.
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

/** The facts about each system. */
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
  /** Debian up to 12 and Ubuntu up to 22.04, where apt depends on adduser. */
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
  /**
   * Ubuntu from 23.04 on has a user `ubuntu`. It is not suitable, since it is in the group sudo and can become root.
   */
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

/** The conventional meaning of tags, for any image. The first match counts. */
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
