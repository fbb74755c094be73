import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { type ImageProgram, imageProgram } from "../../../model/images/image-programs.ts";
import type { KubernetesContext } from "../../../model/kubernetes/workspace.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { copiedFiles } from "../dockerfile/copied-files.ts";
import { instructionsOf, instructionText, lineageOf, stageHolding } from "../dockerfile/lineage.ts";
import { objectsOf } from "../kubernetes/lists.ts";
import { possibleImages } from "./built-image.ts";

/**
 * The directories that the program of a container needs to write to and that have no volume. None if the container may
 * run another program, or if changed settings may have moved all of the directories.
 */
export function unwritableDirectories(scope: ContainerScope, context: KubernetesContext): readonly string[] {
  if (scope.at("command") !== undefined || scope.at("args") !== undefined) return [];
  const [use] = possibleImages(scope, context);
  if (use?.certain === false) return [];
  const program = use === undefined ? imageProgram(scope.container.image ?? "") : inheritedProgram(use.stage);
  const mounts = mountPaths(scope);
  const missing = (program?.writes ?? []).filter(({ path }) => !mounts.some((mount) => overlap(mount, path)));
  const changed = use === undefined ? mounts : [...mounts, ...changedPaths(use.stage)];
  const mayBeMoved = missing.every(({ settings }) => {
    return settings.some((setting) => changed.some((path) => mayBe(path, setting)));
  });
  return mayBeMoved ? [] : missing.map(({ path }) => path);
}

/** The program of the base image, if the image starts it in the same way; otherwise null. */
function inheritedProgram(stage: ImageStage): ImageProgram | null {
  const { base } = lineageOf(stage).at(-1) ?? stage;
  const program = base.kind === "image" ? imageProgram(base.reference) : null;
  if (program === null || stage.entryPoint !== null) return null;
  return stage.command === null || plainWords(stage.command.text) === plainWords(program.command) ? program : null;
}

/** A command in shell or exec form, without quotes and brackets. */
function plainWords(text: string): string {
  return text.replace(/[^\w;-]+/g, " ").trim();
}

function mountPaths({ at }: ContainerScope): readonly string[] {
  return objectsOf(at("volumeMounts")).flatMap(({ mountPath }) => {
    // In all images of the table, /var/run is a link to /run.
    return typeof mountPath === "string" ? [mountPath.replace(/^\/var\/run(?=\/|$)/, "/run")] : [];
  });
}

/** The paths that the instructions of an image may change. Those in a RUN may be relative. */
function changedPaths(stage: ImageStage): readonly string[] {
  return instructionsOf(stage).flatMap((instruction) => {
    return instruction.keyword === "COPY" || instruction.keyword === "ADD"
      ? copiedPaths(stage, instruction)
      : instructionText(instruction).split(/[^\w./-]+/);
  });
}

function copiedPaths(stage: ImageStage, instruction: Instruction): readonly string[] {
  const copied = copiedFiles(stageHolding(stage, instruction), instruction);
  if (copied === null) return ["/"];
  return copied.files.length === instruction.words.length - 1 ? copied.files : [copied.target];
}

/** Whether two paths may be the same, or one of them may contain the other. */
function mayBe(path: string, other: string): boolean {
  return path.startsWith("/") ? overlap(path, other) : path.split("/").includes(other.replace(/^.*\//, ""));
}

function overlap(path: string, other: string): boolean {
  const [one, two] = [path, other].map((each) => each.replace(/\/*$/, "/")) as [string, string];
  return one.startsWith(two) || two.startsWith(one);
}
