import type { Preset } from "../../src/core/preset.ts";

/**
 * The faults in Dockerfiles that rules look for, each with a minimal Dockerfile, and what no rule looks for. The page
 * docs/dockerfile-faults.md is generated from this, and a test analyzes each Dockerfile.
 */

/** A fault: what it is, the rule that reports it, and the smallest preset in which it does. */
export interface DockerfileFault {
  readonly fault: string;
  readonly rule: string;
  readonly preset?: Preset;
  readonly dockerfile: string;
  /**
   * The files around it, as their text by path. The lines of `TREE` are the paths of further files; with it, the list
   * of files is complete.
   */
  readonly around?: Readonly<Record<string, string>>;
}

/** Faults of one kind. */
export interface FaultGroup {
  readonly title: string;
  readonly faults: readonly DockerfileFault[];
}

/** Something that no rule looks for, as the beginning of a sentence, and why. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
}

const built = { "compose.yaml": "services:\n  app:\n    build: .\n" };

const breaksBuilds: readonly DockerfileFault[] = [
  {
    fault: "an image reference that is none",
    rule: "base-image-invalid",
    dockerfile: "FROM alpine:sha256:28bd5fe8b56d1bd048e5babf5b10710ebe0bae67db86916198a6eec434943f8b\n",
  },
  {
    fault: "an argument in FROM that no ARG before it declares",
    rule: "from-argument-undeclared",
    dockerfile: "FROM alpine:$VERSION\n",
  },
  {
    fault: "a package archive that is gone",
    rule: "package-archive-gone",
    dockerfile: "FROM debian:buster\nRUN apt-get update\n",
  },
  { fault: "a list that is no JSON", rule: "list-not-json", dockerfile: "FROM alpine:3.22\nCMD ['sh']\n" },
  { fault: "an unknown flag", rule: "instruction-invalid", dockerfile: "FROM alpine:3.22\nCOPY --chwon=1 a /a\n" },
  { fault: "a LABEL without a value", rule: "instruction-invalid", dockerfile: "FROM alpine:3.22\nLABEL version\n" },
  { fault: "COPY with one argument", rule: "instruction-invalid", dockerfile: "FROM alpine:3.22\nCOPY a\n" },
  { fault: "SHELL that is no list", rule: "instruction-invalid", dockerfile: "FROM alpine:3.22\nSHELL bash\n" },
  {
    fault: "several sources, and a target that is no directory",
    rule: "copy-target-not-directory",
    dockerfile: "FROM alpine:3.22\nCOPY a b /c\n",
  },
  {
    fault: "a variable in COPY --from",
    rule: "stage-reference-broken",
    dockerfile: "FROM alpine:3.22\nCOPY --from=$STAGE /a /a\n",
  },
  {
    fault: "a stage that copies from itself",
    rule: "stage-reference-broken",
    dockerfile: "FROM alpine:3.22 AS app\nCOPY --from=app /a /a\n",
  },
  {
    fault: "a misspelled stage",
    rule: "stage-reference-broken",
    dockerfile: "FROM alpine:3.22 AS builder\nFROM scratch\nCOPY --from=bulider /a /a\n",
  },
  {
    fault: "two stages of one name",
    rule: "stage-name-ambiguous",
    dockerfile: "FROM alpine:3.22 AS a\nFROM alpine:3.22 AS a\n",
  },
  { fault: "a port out of range", rule: "instruction-invalid", dockerfile: "FROM alpine:3.22\nEXPOSE 80000\n" },
  { fault: "a port with a host part", rule: "expose-not-plain", dockerfile: "FROM alpine:3.22\nEXPOSE 80:8080\n" },
  {
    fault: "a global ARG used in a stage",
    rule: "arg-not-in-scope",
    dockerfile: "ARG VERSION=1\nFROM alpine:3.22\nRUN echo $VERSION\n",
  },
  {
    fault: "a package manager that waits for an answer",
    rule: "package-manager-waits",
    dockerfile: "FROM fedora:44\nRUN dnf install git\n",
  },
  {
    fault: "packages installed by another user than root",
    rule: "package-install-without-root",
    dockerfile: "FROM debian:13\nUSER 1000\nRUN apt-get install -y git\n",
  },
  {
    fault: "the shell form where the image has no shell",
    rule: "shell-form-without-shell",
    dockerfile: "FROM scratch\nCMD /app --port 80\n",
  },
  {
    fault: "COPY of what .dockerignore leaves out",
    rule: "copied-file-missing",
    dockerfile: "FROM alpine:3.22\nCOPY app /app\n",
    around: { ...built, ".dockerignore": "app\n", TREE: "app\n.dockerignore" },
  },
  {
    fault: "COPY of a file that has another name",
    rule: "copied-file-missing",
    dockerfile: "FROM alpine:3.22\nCOPY requirement.txt /app/\n",
    around: { ...built, TREE: "requirements.txt" },
  },
  {
    fault: "an empty line in an instruction that goes on",
    rule: "continuation-line-empty",
    dockerfile: "FROM alpine:3.22\nRUN echo a && \\\n\n  echo b\n",
  },
];

const breaksStarts: readonly DockerfileFault[] = [
  {
    fault: "a start script that can't be executed",
    rule: "start-script-broken",
    dockerfile: 'FROM debian:13\nCOPY run.sh /run.sh\nENTRYPOINT ["/run.sh"]\n',
    around: { "run.sh": "#!/bin/sh\nexec app\n", TREE: "run.sh" },
  },
  {
    fault: "an image for the platform of the builder",
    rule: "image-for-build-platform",
    dockerfile: 'FROM --platform=$BUILDPLATFORM debian:13\nCMD ["app"]\n',
  },
  {
    fault: "a cache that root owns, mounted for another user",
    rule: "cache-mount-owned-by-root",
    dockerfile: "FROM node:24\nUSER 1000:1000\nRUN --mount=type=cache,target=/home/node/.npm npm ci\n",
  },
  {
    fault: "ENTRYPOINT in shell form, which drops arguments",
    rule: "start-in-shell-form",
    dockerfile: "FROM alpine:3.22\nENTRYPOINT /usr/bin/app\n",
  },
  {
    fault: "ENTRYPOINT as a list with CMD in shell form",
    rule: "start-in-shell-form",
    dockerfile: 'FROM alpine:3.22\nENTRYPOINT ["/usr/bin/app"]\nCMD serve\n',
  },
  {
    fault: "a program started through npm",
    rule: "program-started-by-npm",
    dockerfile: 'FROM node:24-slim\nCMD ["npm", "start"]\n',
  },
  {
    fault: "a second CMD",
    rule: "instruction-overridden",
    dockerfile: 'FROM alpine:3.22\nCMD ["a"]\nCMD ["b"]\n',
  },
  {
    fault: "a RUN that only sets something for its shell",
    rule: "run-without-effect",
    dockerfile: "FROM alpine:3.22\nRUN cd /app\n",
  },
  {
    fault: "a download that may be an error page",
    rule: "download-error-ignored",
    dockerfile: "FROM debian:13\nRUN curl -o /usr/bin/app https://acme.dev/app\n",
  },
  {
    fault: "a port below 1024 without root",
    rule: "privileged-port",
    dockerfile: 'FROM debian:13\nUSER 1000\nEXPOSE 80\nCMD ["app"]\n',
  },
  {
    fault: "package lists updated apart from the installation",
    rule: "package-lists-updated-alone",
    dockerfile: "FROM debian:13\nRUN apt-get update\nRUN apt-get install -y git\n",
  },
  { fault: "a relative WORKDIR", rule: "workdir-relative", dockerfile: "FROM alpine:3.22\nWORKDIR app\n" },
];

const safety: readonly DockerfileFault[] = [
  { fault: "an image that runs as root", rule: "image-runs-as-root", dockerfile: 'FROM debian:13\nCMD ["app"]\n' },
  {
    fault: "root again behind another user",
    rule: "root-user-restored",
    dockerfile: 'FROM debian:13\nUSER 1000\nUSER root\nCMD ["app"]\n',
  },
  { fault: "sudo", rule: "sudo-used", dockerfile: "FROM debian:13\nRUN sudo make install\n" },
  {
    fault: "a user by name where Kubernetes wants a number",
    rule: "user-named",
    preset: "strict",
    dockerfile: 'FROM debian:13\nRUN useradd --uid 1000 app\nUSER app\nCMD ["app"]\n',
  },
  {
    fault: "a base past its end of life",
    rule: "base-image-outdated",
    dockerfile: "FROM node:16\n",
  },
  { fault: "an image given up", rule: "base-image-outdated", dockerfile: "FROM openjdk:17\n" },
  { fault: "a secret in ENV", rule: "secret-in-build", dockerfile: "FROM alpine:3.22\nENV API_TOKEN=hunter2\n" },
  {
    fault: "a password in a URL",
    rule: "credential-in-instruction",
    dockerfile: "FROM alpine:3.22\nRUN git clone https://ci:hunter2@git.acme.dev/app\n",
  },
  {
    fault: "a build argument as a password in a URL",
    rule: "credential-in-instruction",
    dockerfile: "FROM alpine:3.22\nARG GH_PAT\nRUN git clone https://ci:$GH_PAT@git.acme.dev/app\n",
  },
  { fault: "a key copied by name", rule: "secret-copied", dockerfile: "FROM alpine:3.22\nCOPY id_rsa /root/.ssh/\n" },
  {
    fault: "the password of a user",
    rule: "password-in-image",
    dockerfile: "FROM debian:13\nRUN echo app:hunter2 | chpasswd\n",
  },
  {
    fault: "a certificate or signature that is not checked",
    rule: "verification-switched-off",
    dockerfile: "FROM debian:13\nRUN curl -kfO https://acme.dev/app\n",
  },
  {
    fault: "a download piped into a shell",
    rule: "download-piped-to-shell",
    preset: "strict",
    dockerfile: "FROM debian:13\nRUN curl -f https://acme.dev/install | sh\n",
  },
  {
    fault: "the whole context copied without a .dockerignore",
    rule: "context-copied-whole",
    dockerfile: 'FROM node:24-slim\nCOPY . /app\nRUN npm ci\nCMD ["node", "app"]\n',
    around: { ...built, "package.json": "{}", TREE: "package.json" },
  },
];

const sizeAndSpeed: readonly DockerfileFault[] = [
  {
    fault: "the index of apk in the layer",
    rule: "apk-index-kept",
    dockerfile: "FROM alpine:3.22\nRUN apk add git\n",
  },
  {
    fault: "the cache of pip in the layer",
    rule: "pip-cache-kept",
    dockerfile: "FROM python:3.13-slim\nRUN pip install flask\n",
  },
  {
    fault: "the lists of apt-get in the layer",
    rule: "package-lists-kept",
    dockerfile: "FROM debian:13\nRUN apt-get update && apt-get install -y git\n",
  },
  {
    fault: "the cache of dnf in the layer",
    rule: "package-lists-kept",
    dockerfile: "FROM fedora:44\nRUN dnf install -y git\n",
  },
  {
    fault: "the cache of zypper in the layer",
    rule: "package-lists-kept",
    dockerfile: "FROM opensuse/leap:15.6\nRUN zypper -n install git\n",
  },
  {
    fault: "all files copied before dependencies are installed",
    rule: "dependencies-copied-late",
    dockerfile: "FROM php:8.4-fpm\nWORKDIR /app\nCOPY . .\nRUN composer install\n",
    around: { ...built, TREE: "composer.json\ncomposer.lock" },
  },
  {
    fault: "npm install beside a lock file",
    rule: "npm-install-ignores-lock",
    dockerfile: "FROM node:24-slim\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm install\n",
    around: { ...built, "package.json": "{}", TREE: "package.json\npackage-lock.json" },
  },
  {
    fault: "a mode that is changed behind COPY",
    rule: "mode-changed-after-copy",
    dockerfile: "FROM alpine:3.22\nCOPY run.sh /run.sh\nRUN chmod 755 /run.sh\n",
  },
  {
    fault: "a user with a large number",
    rule: "user-log-too-large",
    dockerfile: "FROM debian:13\nRUN useradd --uid 1234567 app\n",
  },
  {
    fault: "a base for development under a program",
    rule: "base-image-not-minimal",
    preset: "strict",
    dockerfile: 'FROM golang:1.26\nCMD ["/server"]\n',
  },
];

const habits: readonly DockerfileFault[] = [
  {
    fault: "ENV and LABEL without an equals sign",
    rule: "value-without-equals",
    preset: "strict",
    dockerfile: "FROM alpine:3.22\nENV A b\n",
  },
  { fault: "MAINTAINER", rule: "maintainer-deprecated", dockerfile: "FROM alpine:3.22\nMAINTAINER a@acme.dev\n" },
  { fault: "ADD of local files", rule: "add-for-local-files", dockerfile: "FROM alpine:3.22\nADD app /app\n" },
  { fault: "apt in a script", rule: "apt-used-in-script", dockerfile: "FROM debian:13\nRUN apt install -y git\n" },
  {
    fault: "no version, or latest",
    rule: "image-without-version",
    preset: "strict",
    dockerfile: "FROM alpine\n",
  },
  {
    fault: "no version in COPY --from",
    rule: "image-without-version",
    preset: "strict",
    dockerfile: "FROM scratch\nCOPY --from=docker.io/library/alpine /a /a\n",
  },
  {
    fault: "a fixed platform",
    rule: "platform-fixed",
    preset: "strict",
    dockerfile: "FROM --platform=linux/amd64 alpine:3.22\n",
  },
  {
    fault: "a pipe whose first part may fail unseen",
    rule: "pipe-hides-failure",
    preset: "all",
    dockerfile: "FROM debian:13\nRUN curl -f https://acme.dev/key | gpg --dearmor > /key\n",
  },
  {
    fault: "a redundant --platform",
    rule: "platform-redundant",
    preset: "all",
    dockerfile: "FROM --platform=$TARGETPLATFORM alpine:3.22\n",
  },
  {
    fault: "instructions in another casing",
    rule: "keyword-casing",
    preset: "all",
    dockerfile: "FROM alpine:3.22\nRUN true\nrun true\n",
  },
  {
    fault: "the progress of wget in the log",
    rule: "download-progress-logged",
    preset: "all",
    dockerfile: "FROM debian:13\nRUN wget https://acme.dev/app\n",
  },
];

/** All faults. Those that break a build come first. */
export const faultGroups: readonly FaultGroup[] = [
  { title: "What stops a build, or makes another one", faults: breaksBuilds },
  { title: "What breaks when a container starts or a build is repeated", faults: breaksStarts },
  { title: "Safety", faults: safety },
  { title: "Size and speed", faults: sizeAndSpeed },
  { title: "Habits", faults: habits },
];

/** What no rule looks for. */
export const leftOut: readonly LeftOut[] = [
  {
    what: "Versions of packages (`apt-get install git=…`, `pip install flask==…`)",
    why: "Distributions remove old versions, so that builds break; lock files are the place for versions.",
  },
  { what: "A missing HEALTHCHECK", why: "Kubernetes ignores it, and has probes." },
  {
    what: "RUN instructions one after the other",
    why: "They cost next to nothing, and are easier to cache and to read.",
  },
  {
    what: "`--no-install-recommends`",
    why: "Builds break where a recommended package was needed; no machine can see which one is.",
  },
  { what: "All of ShellCheck", why: "It is a program of its own, which does not know PowerShell or cmd." },
  {
    what: "Variables that neither ARG nor ENV declares",
    why: "The base image may set them. Build arguments out of their scope are reported.",
  },
  { what: "Relative directories of Windows", why: "`C:\\app` is absolute there." },
  {
    what: "Scripts as heredocs, and heredocs without `set -e`",
    why: "The first is taste; the second was a fault in one of 35 public ones.",
  },
  {
    what: "Lists for commands with variables or `&&`",
    why: "They need the shell. A list would start another program.",
  },
  { what: "`DEBIAN_FRONTEND` in ENV", why: "It changes nothing for programs other than installers." },
  { what: "`chmod 777`", why: "Who may write is the business of the user and the mounts of the pod." },
  { what: "ADD of a URL without `--checksum`", why: "Many URLs are meant to give the newest file." },
  {
    what: "`apt-key` and `dist-upgrade`",
    why: "Debian 13 has no apt-key, so the build says so; upgrades are a policy.",
  },
  { what: "A package that is installed twice", why: "The second installation does nothing." },
  { what: "Digests instead of tags", why: "They keep out fixes until somebody renews them; that is a policy." },
  { what: "The casing of AS and of stage names", why: "It changes nothing, and one rule about casing is enough." },
  { what: "Labels that a schema asks for", why: "Each organization has its own." },
  { what: "wget and curl in one image", why: "It costs a megabyte." },
  {
    what: "Cache mounts and further stages that could be used",
    why: "They are an improvement, and their lack no fault.",
  },
  { what: "The last line without a line break", why: "Editors and git tell of it, and BuildKit reads it alike." },
];

/** The page that shows all of this. */
export function dockerfileFaultsPage(): string {
  const tables = faultGroups.map(({ title, faults }) => {
    const rows = faults.map(({ fault, rule, preset = "recommended" }) => {
      return `| ${fault} | [\`${rule}\`](rules/${rule}.md) | ${preset} |`;
    });
    return [`## ${title}`, "", "| fault | rule | preset |", "| --- | --- | --- |", ...rows].join("\n");
  });
  const others = leftOut.map(({ what, why }) => `| ${what} | ${why} |`);
  return [
    "<!-- Written by `npm run docs` from scripts/docs/dockerfile-faults.ts. Do not edit. -->",
    "",
    "# Faults of Dockerfiles",
    "",
    "What rules look for in Dockerfiles, with the smallest [preset](configuration.md#presets) that tells of it. Faults that",
    "a Dockerfile and the pods that run its image make together are in the [list of all rules](rules.md), BuildKit's own",
    "checks on [a page of their own](build-checks.md).",
    "",
    tables.join("\n\n"),
    "",
    "## What no rule looks for",
    "",
    "| what | why |",
    "| --- | --- |",
    ...others,
    "",
  ].join("\n");
}
