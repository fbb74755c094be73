import type { ConfiguredImage, Settings } from "../../core/settings.ts";
import type { DockerfileFile, Instruction } from "../../formats/dockerfile/dockerfile-file.ts";
import type { BaseImage } from "../images/image-facts.ts";
import type { Manifest } from "../kubernetes/manifest.ts";
import type { Container } from "../kubernetes/pod-template.ts";
import type { BuildContext } from "./build-context.ts";

export type { Instruction } from "../../formats/dockerfile/dockerfile-file.ts";

/** A Dockerfile as rules see it: every stage with what it is built from and whom it runs as. */
export interface Dockerfile {
  readonly file: DockerfileFile;
  readonly stages: readonly ImageStage[];
  /** The stages that end in an image somebody runs: the last one, or those that builds name as their target. */
  readonly shipped: readonly ImageStage[];
  readonly build: BuildOptions;
}

/** How a Dockerfile is built and upon what, as far as the repository and its configuration say. */
export interface BuildOptions {
  /** The stages that builds name as their target; null stands for the last one. */
  readonly targets: readonly (string | null)[];
  /** Build arguments whose values are known. */
  readonly args: Readonly<Record<string, string>>;
  /** What the configuration says of images, those that stages are built from among them. */
  readonly images: readonly ConfiguredImage[];
  /** What runs the image as root or with rights that usually need root, as a clause; null for nothing. */
  readonly rootRun: string | null;
  /** The user that files which build the image run it as, other than root; null where none says so, or they differ. */
  readonly runUser: { readonly text: string; readonly file: string } | null;
  /** The directories that builds may be handed, the likeliest first. */
  readonly contexts: readonly string[];
  /** The text of a file of the repository that was read along with the Dockerfile; null for any other. */
  readonly read: (path: string) => string | null;
  /** Whether such a file has the mode of a program; null where that is not known. */
  readonly isProgram: (path: string) => boolean | null;
  /** The contexts in which builds of the repository build it; none where they are not known. */
  readonly handed: readonly BuildContext[];
}

/** Where a stage starts from: another stage, an image by its full reference, nothing at all, or who knows. */
export type StageBase =
  | { readonly kind: "stage"; readonly stage: ImageStage }
  | { readonly kind: "image"; readonly reference: string; readonly image: BaseImage | null }
  | { readonly kind: "scratch" }
  | { readonly kind: "unknown"; readonly reason: string };

/** Whom something runs as. `set` is the USER instruction that says so, null where the base image does. */
export type RunsAs =
  | { readonly kind: "root"; readonly set: Instruction | null }
  | {
      readonly kind: "user";
      readonly name: string | null;
      readonly uid: number | null;
      readonly gid: number | null;
      /** Where the name comes from: an instruction here, the base image, or nowhere that can be seen. */
      readonly origin: "created" | "base" | "number" | "unseen";
      readonly set: Instruction | null;
    }
  | { readonly kind: "unknown"; readonly reason: string; readonly set: Instruction | null };

/** A user that an instruction creates. */
export interface CreatedUser {
  readonly name: string;
  readonly uid: number | null;
  readonly gid: number | null;
  readonly instruction: Instruction;
}

/** A port that EXPOSE names. */
export interface ExposedPort {
  readonly port: number;
  /** `tcp`, `udp` or `sctp`. */
  readonly protocol: string;
  readonly instruction: Instruction;
}

/** One stage resolved. What the stage it is built from did holds here too. */
export interface ImageStage {
  readonly index: number;
  /** How it is spoken of: its name, or `#0`. */
  readonly title: string;
  readonly name: string | null;
  readonly from: Instruction;
  readonly instructions: readonly Instruction[];
  readonly base: StageBase;
  /** What is known of the operating system: of the image at the root of the stages, or read off its RUN lines. */
  readonly system: BaseImage | null;
  /** At the end of the stage. */
  readonly user: RunsAs;
  /** Those created in this stage or the ones it is built from, in order. */
  readonly created: readonly CreatedUser[];
  /** The groups created or changed there, with their numbers; null for one that is not known. */
  readonly groups: ReadonlyMap<string, number | null>;
  /** The users of the base image that were changed there. */
  readonly changed: ReadonlyMap<string, { readonly uid: number | null; readonly gid: number | null }>;
  /** Ports of EXPOSE in this stage or the ones it is built from, numbers only, the first thousand. */
  readonly ports: readonly ExposedPort[];
  /** The working directory at the end; null where it can't be told. */
  readonly directory: string | null;
  /** What ENV sets here or in the stages it is built from; null for a value that can't be told. */
  readonly environment: ReadonlyMap<string, string | null>;
  /** The last ENTRYPOINT and CMD that count, wherever among the stages; null where the base image has the last word. */
  readonly entryPoint: Instruction | null;
  readonly command: Instruction | null;
  /** Who runs an instruction of this stage. */
  userAt(instruction: Instruction): RunsAs;
  /** The working directory in which an instruction of this stage runs; null where it can't be told. */
  directoryAt(instruction: Instruction): string | null;
  /** A text of an instruction with the variables put in (ARG defaults and ENV); null where one has no known value. */
  expand(instruction: Instruction, text: string): string | null;
}

/** A container that runs the image which a stage of a Dockerfile builds, and how that is known. */
export interface ImageUse {
  readonly dockerfile: Dockerfile;
  readonly workload: Manifest;
  readonly container: Container;
  readonly stage: ImageStage;
  /** How the link was found, as a phrase: "line 4 of compose.yaml builds it". */
  readonly how: string;
  /** False where only names speak for it, or several stages may be meant. */
  readonly certain: boolean;
  /** Set where what builds it also writes its tag into the manifests that it deploys. */
  readonly tagged?: true;
}

/** What a Dockerfile rule knows beside the Dockerfile it checks. */
export interface DockerfileContext {
  readonly settings: Settings;
  /** The containers that run what this Dockerfile builds. */
  readonly uses: readonly ImageUse[];
}
