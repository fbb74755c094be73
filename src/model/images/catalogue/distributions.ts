import type { BaseImageUser } from "../image-facts.ts";
import { library } from "./entry.ts";
import type { KnownImage, TagSystem } from "./known-image.ts";

const numberedUbuntu: readonly TagSystem[] = [
  [/^(14|16|18|20|22)\.04/, "debianAdduser"],
  [/^(24\.04|24\.10|2[5-9]\.\d\d|latest|rolling|devel)/, "ubuntu"],
];

const distrolessUsers: readonly BaseImageUser[] = [
  { name: "nobody", uid: 65534, gid: 65534, home: "/nonexistent", suitable: false },
];

/** Red Hat's images with a language or a web server. Their programs run as a user in the root group. */
const redHatLanguages: readonly KnownImage[] = (
  [
    ["nodejs", "sclorg/s2i-nodejs-container/blob/cb79a8beb0e24b25aec7529cbc2e021254c80454/20/Dockerfile.rhel9"],
    ["python", "sclorg/s2i-python-container/blob/e007f85c98201ffc56ef7b90a302e304e66dc4c7/3.12/Dockerfile.rhel9"],
    ["httpd", "sclorg/httpd-container/blob/5dd8f956c816dfb68f49c38482cd00197622da54/2.4/Dockerfile.rhel9"],
    ["nginx", "sclorg/nginx-container/blob/a36fc022a94d576375f7d5eec41f1e0f37df9122/1.24/Dockerfile.rhel9"],
    ["php", "sclorg/s2i-php-container/blob/0b9549b2f2c62be9e08f70113d7029bed2b45758/8.2/Dockerfile.rhel9"],
  ] as const
).map(([name, dockerfile]) => ({
  images: [new RegExp(`^registry\\.(?:access\\.redhat\\.com|redhat\\.io)/(?:ubi|rhel)(?:8|9|10)/${name}-\\d+$`)],
  system: "rhel",
  runsAs: { start: "user", uid: 1001, gid: null },
  source: `https://github.com/${dockerfile}`,
}));

/** Base images of systems, the most specific entry first. */
export const distributions: readonly KnownImage[] = [
  {
    images: library("debian"),
    system: "debian",
    tagSystems: [[/^(8|9|10|11|12)(\.\d+)?(-|$)/, "debianAdduser"]],
    anyone: true,
    source: "https://hub.docker.com/_/debian",
  },
  {
    images: [...library("ubuntu"), "public.ecr.aws/ubuntu/ubuntu"],
    system: "debian",
    tagSystems: numberedUbuntu,
    anyone: true,
    source: "https://hub.docker.com/_/ubuntu",
  },
  {
    images: library("buildpack-deps"),
    system: "debian",
    tagSystems: numberedUbuntu.slice(0, 1),
    source: "https://hub.docker.com/_/buildpack-deps",
  },
  {
    images: library("alpine"),
    system: "alpine",
    always: true,
    anyone: true,
    source: "https://hub.docker.com/_/alpine",
  },
  {
    images: library("bash"),
    system: "alpine",
    always: true,
    anyone: true,
    source: "https://hub.docker.com/_/bash",
  },
  {
    images: library("busybox"),
    system: "busybox",
    always: true,
    anyone: true,
    source: "https://hub.docker.com/_/busybox",
  },
  {
    images: [/^(?:quay\.io\/prometheus|docker\.io\/prom)\/busybox(?:-\w+-\w+)?$/],
    system: "busybox",
    always: true,
    anyone: true,
    source: "https://github.com/prometheus/busybox/blob/main/glibc/Dockerfile",
  },
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
  ...redHatLanguages,
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
    images: ["cgr.dev/chainguard/wolfi-base", "cgr.dev/chainguard/chainguard-base"],
    system: "wolfi",
    always: true,
    runsAs: {
      start: "root",
      uid: 65532,
      gid: 65532,
      name: "nonroot",
      home: "/home/nonroot",
    },
    source: "https://edu.chainguard.dev/open-source/wolfi/wolfi-with-dockerfiles/",
  },
  {
    images: ["docker.io/chainguard/wolfi-base"],
    system: "wolfi",
    always: true,
    source: "https://edu.chainguard.dev/open-source/wolfi/wolfi-with-dockerfiles/",
  },
  {
    images: [/^cgr\.dev\/chainguard\/(?:apko|bash|gcc-glibc|go|melange|min-toolkit-debug)$/],
    system: "unknown",
    tagSystems: [[/-dev$/, "wolfi"]],
    anyone: true,
    source: "https://github.com/chainguard-images/images/blob/main/images/go/locked_config.json",
  },
  {
    images: ["cgr.dev/chainguard/git"],
    tags: /(?:^|-)root(?:-|$)/,
    system: "unknown",
    tagSystems: [[/-dev$/, "wolfi"]],
    anyone: true,
    source: "https://github.com/chainguard-images/images/blob/main/images/git/locked_config.json",
  },
  {
    images: [/^cgr\.dev\/chainguard\/(?:docker-dind|k3s)$/],
    system: "unknown",
    tagSystems: [[/-dev$/, "wolfi"]],
    runsAs: { start: "root", uid: null, gid: null },
    source: "https://github.com/chainguard-images/images/blob/main/images/docker-dind/locked_config.json",
  },
  {
    images: ["cgr.dev/chainguard/postgres"],
    system: "unknown",
    tagSystems: [[/-dev$/, "wolfi"]],
    runsAs: { start: "root", uid: 70, gid: 70, name: "postgres", stepsDown: true },
    source: "https://github.com/chainguard-images/images/blob/main/images/postgres/locked_config.json",
  },
  {
    images: [/^cgr\.dev\/chainguard\//],
    system: "unknown",
    tagSystems: [[/-dev$/, "wolfi"]],
    runsAs: {
      start: "user",
      uid: 65532,
      gid: 65532,
    },
    source: "https://edu.chainguard.dev/chainguard/chainguard-images/",
  },
  {
    images: [/^gcr\.io\/distroless\//],
    tags: /(^|-)nonroot(-|$)/,
    system: "distroless",
    always: true,
    users: distrolessUsers,
    runsAs: {
      start: "user",
      uid: 65532,
      gid: 65532,
      name: "nonroot",
      home: "/home/nonroot",
      certain: true,
      source: "https://github.com/GoogleContainerTools/distroless",
    },
    source: "https://github.com/GoogleContainerTools/distroless/blob/main/common/variables.bzl",
  },
  {
    images: [/^gcr\.io\/distroless\//],
    system: "distroless",
    always: true,
    users: distrolessUsers,
    runsAs: {
      start: "root",
      uid: 65532,
      gid: 65532,
      name: "nonroot",
      home: "/home/nonroot",
      source: "https://github.com/GoogleContainerTools/distroless",
    },
    source: "https://github.com/GoogleContainerTools/distroless/blob/main/common/variables.bzl",
  },
  {
    images: [
      /^mcr\.microsoft\.com\/(windows|windows\/server|windows\/servercore(\/iis)?|windows\/nanoserver)$/,
      "mcr.microsoft.com/oss/kubernetes/windows-host-process-containers-base-image",
      "mcr.microsoft.com/dotnet/framework/aspnet",
      "mcr.microsoft.com/dotnet/framework/runtime",
      "mcr.microsoft.com/dotnet/framework/sdk",
    ],
    system: "windows",
    always: true,
    user: null,
    source: "https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images",
  },
];
