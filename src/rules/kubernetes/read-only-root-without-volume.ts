import type { FixProposal } from "../../core/fix.ts";
import { type Json, valueAt } from "../../core/json.ts";
import type { YamlOperation } from "../../core/operation.ts";
import type { Path } from "../../core/path.ts";
import type { ConfiguredImage } from "../../core/settings.ts";
import type { ImageStage, ImageUse, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { baseImage } from "../../model/images/known-images.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { Container, PodTemplate } from "../../model/kubernetes/pod-template.ts";
import { copiedFiles } from "../lib/dockerfile/copied-files.ts";
import { commandText, instructionsOf, stageOf } from "../lib/dockerfile/lineage.ts";
import { objectsOf } from "../lib/kubernetes/lists.ts";
import { capitalize, containerName, isWhole, securityContextOf } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A container whose root file system is read-only gets volumes where its image's program has to write. */
export const readOnlyRootWithoutVolume: KubernetesRule = {
  id: "read-only-root-without-volume",
  summary: "A container may not write where the program of its image has to.",
  why: "With readOnlyRootFilesystem: true, a web server that can't make its caches or its pid file ends at its start.",
  severity: "warning",
  category: "correctness",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    "https://hub.docker.com/_/nginx",
    "https://github.com/nginx/docker-nginx-unprivileged",
  ],
  *check(manifest, { workspace, settings }) {
    const template = manifest.podTemplate;
    if (template === null || template.windows || !isWhole(manifest, template)) return;
    const taken = new Set(objectsOf(template.spec["volumes"]).map(({ name }) => name));
    for (const container of template.containers) {
      if (securityContextOf(container)["readOnlyRootFilesystem"] !== true) continue;
      if (isSetUpOtherwise(container)) continue;
      const uses = workspace.imagesOf(manifest).filter((use) => use.container === container);
      const lists = [
        [...container.path, "volumeMounts"],
        [...template.specPath, "volumes"],
        [...container.path, "image"],
      ];
      if (lists.some((path) => workspace.patched(manifest, path))) continue;
      const missing = mustWrite(container, uses, settings.images).filter((path) => !isWritable(container, path));
      if (missing.length === 0 || (bringsSites(container, uses) && !missing.some(isForPid))) continue;
      yield {
        message: `${capitalize(containerName(container))} has a read-only root file system and no ${missing.length === 1 ? "volume" : "volumes"} at ${enumerate(missing)}, where its program writes.`,
        path: [...container.path, "securityContext", "readOnlyRootFilesystem"],
        ...(template.schema === "restricted"
          ? { advice: "Mount volumes there, if the platform allows emptyDir volumes." }
          : { fix: withVolumes(manifest, template, container, namedVolumes(missing, taken)) }),
      };
    }
  },
};

/** What the image's program has to write; nothing where the program may be another one, or be told otherwise. */
function mustWrite(
  container: Container,
  uses: readonly ImageUse[],
  images: readonly ConfiguredImage[],
): readonly string[] {
  const [use, another] = uses;
  if (use === undefined) return container.image === null ? [] : (baseImage(container.image, images)?.mustWrite ?? []);
  if (another !== undefined || !use.certain || !leavesProgram(use.stage)) return [];
  return use.stage.system?.mustWrite ?? [];
}

/** Whether the image starts its base's program with its base's own settings, as far as can be seen. */
function leavesProgram(stage: ImageStage): boolean {
  if (stage.entryPoint !== null) return false;
  if (stage.command !== null && !/^\W*(?:nginx|httpd)\b/.test(stage.command.text)) return false;
  return !instructionsOf(stage).some((instruction) => setsUp(stage, instruction));
}

/** Whether an instruction may change the program's own settings. What serves one site leaves those alone. */
function setsUp(stage: ImageStage, instruction: Instruction): boolean {
  if (bringsSite(stage, instruction)) return false;
  const text = commandText(instruction).replace(siteFile, "");
  return /nginx\.conf|\/etc\/nginx\b|httpd\.conf|\bconf\b/.test(text);
}

/** A COPY or ADD of nothing but files for sites. */
function bringsSite(stage: ImageStage, instruction: Instruction): boolean {
  if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD") return false;
  const copied = copiedFiles(stageOf(stage, instruction), instruction);
  return copied !== null && /^\/etc\/nginx\/(?:conf\.d|templates)(?:\/|$)/.test(copied.target);
}

const siteFile = /\/etc\/nginx\/(?:conf\.d|templates)(?:\/[\w.*-]*)?(?=[\s;&|"']|$)/g;

/** Whether a file for a site may say where the caches are. Where the pid file is, only the main settings can say. */
function bringsSites({ value }: Container, uses: readonly ImageUse[]): boolean {
  const mounted = objectsOf(value["volumeMounts"]).some(({ mountPath }) => {
    return typeof mountPath === "string" && /^\/etc\/nginx\/./.test(mountPath);
  });
  return mounted || uses.some(({ stage }) => instructionsOf(stage).some(({ text }) => text.includes("/etc/nginx/")));
}

function isForPid(path: string): boolean {
  return path === "/run" || path === "/tmp";
}

/** Whether the container starts another command, or has the program's own settings from elsewhere. */
function isSetUpOtherwise({ value }: Container): boolean {
  if (value["command"] !== undefined || value["args"] !== undefined) return true;
  return objectsOf(value["volumeMounts"]).some(({ mountPath }) => {
    return typeof mountPath === "string" && /^\/etc\/nginx\/?$|nginx\.conf$|\/apache2\/conf\b/.test(mountPath);
  });
}

/** A mount at the path, above it or below it: who mounts below it has thought of it. */
function isWritable(container: Container, path: string): boolean {
  return objectsOf(container.value["volumeMounts"]).some(({ mountPath }) => {
    if (typeof mountPath !== "string") return false;
    const [mount, wanted] = [normal(mountPath), normal(path)];
    return mount === wanted || wanted.startsWith(`${mount}/`) || mount.startsWith(`${wanted}/`);
  });
}

/** In the images that are known, /var/run is a link to /run. */
function normal(path: string): string {
  return path.replace(/\/+$/, "").replace(/^\/var\/run(?=\/|$)/, "/run");
}

function withVolumes(
  { document, root, value }: Manifest,
  template: PodTemplate,
  container: Container,
  mounts: readonly VolumeMount[],
): FixProposal {
  const volumes = mounts.map(({ name }) => ({ name, emptyDir: {} }));
  const paths = mounts.map(({ mountPath }) => mountPath);
  const add = (path: Path, items: readonly Json[]): YamlOperation[] => {
    const place = { document: document.index, path: [...root, ...path] };
    const there = valueAt(value, path);
    if (!Array.isArray(there) || there.length === 0) return [{ kind: "set", ...place, value: [...items] }];
    return items.map((item) => ({ kind: "append", ...place, value: item }));
  };
  return {
    title: `Mount ${paths.length === 1 ? "an empty volume" : "empty volumes"} at ${enumerate(paths)}`,
    applicability: "review",
    risk: "What the program writes there takes memory or disk of the node, and goes with the pod.",
    operations: [
      ...add(
        [...container.path, "volumeMounts"],
        mounts.map(({ name, mountPath }) => ({ name, mountPath })),
      ),
      ...add([...template.specPath, "volumes"], volumes),
    ],
  };
}

interface VolumeMount {
  readonly name: string;
  readonly mountPath: string;
}

/** Each path with the name of a volume of its own, no container's being another's. */
function namedVolumes(paths: readonly string[], taken: Set<Json | undefined>): readonly VolumeMount[] {
  return paths.map((path) => ({ name: freeName(path, taken), mountPath: path }));
}

/** A name for the volume at a path, which is then taken. */
function freeName(path: string, taken: Set<Json | undefined>): string {
  const plain = path.replace(/^\/(?:var\/|usr\/local\/)?/, "").replace(/[^a-z0-9]+/g, "-");
  let name = plain;
  for (let count = 2; taken.has(name); count += 1) name = `${plain}-${count}`;
  taken.add(name);
  return name;
}

function enumerate(paths: readonly string[]): string {
  return paths.length < 2 ? paths.join("") : `${paths.slice(0, -1).join(", ")} and ${paths.at(-1)}`;
}
