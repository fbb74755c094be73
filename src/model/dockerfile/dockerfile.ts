import type { ConfiguredImage, Settings } from "../../core/settings.ts";
import type { DockerfileFile, Instruction } from "../../formats/dockerfile/dockerfile-file.ts";
import type { BaseImage } from "../images/image-facts.ts";
import type { Manifest } from "../kubernetes/manifest.ts";
import type { Container } from "../kubernetes/pod-template.ts";
import type { BuildContext } from "./build-context.ts";

export type { Instruction } from "../../formats/dockerfile/dockerfile-file.ts";

/** A Dockerfile as rules see it: all stages, with their bases and the users that they run as. */
export interface Dockerfile {
  readonly file: DockerfileFile;
  readonly stages: readonly ImageStage[];
  /** The stages of images that are run: the last one, or the targets of builds. */
  readonly shipped: readonly ImageStage[];
  readonly build: BuildOptions;
}

/** How a Dockerfile is built, as far as the repository and its configuration say. */
export interface BuildOptions {
  /** The target stages of builds; null for the last stage. */
  readonly targets: readonly (string | null)[];
  /** The build arguments with known values. */
  readonly args: Readonly<Record<string, string>>;
  /**
   * The names of contexts that a build is given in place of stages and images (`--build-context`), as `contextName`
   * returns them.
   */
  readonly namedContexts: ReadonlySet<string>;
  /** Those of them that are images of the repository, with the stages that build them. */
  readonly contextStages: ReadonlyMap<string, BuiltStage>;
  /** What the configuration says about images, including the base images of stages. */
  readonly images: readonly ConfiguredImage[];
  /** What runs the image as root, or with rights that usually need root, as a clause; null for nothing. */
  readonly rootRun: string | null;
  /**
   * The user, other than root, that the files which build the image run it as. Null if none says so, or if they differ.
   */
  readonly runUser: { readonly text: string; readonly file: string } | null;
  /** The directories that may be the build context, the likeliest first. */
  readonly contexts: readonly string[];
  /** Returns the text of a file that was read along with the Dockerfile; null for any other file. */
  readonly read: (path: string) => string | null;
  /** Whether such a file has an executable mode; null if not known. */
  readonly isProgram: (path: string) => boolean | null;
  /** The contexts in which the repository builds it; empty if they are not known. */
  readonly handed: readonly BuildContext[];
  /**
   * Returns the image of another Dockerfile of the repository that a name in FROM stands for; null if none is known to
   * have it.
   */
  readonly builtElsewhere: (image: string) => BuiltImage | null;
  /** Returns the other Dockerfiles of the repository that use images of this one. */
  readonly dependents: () => readonly Dependent[];
}

/** An image of the repository: the stage that is its base, in the Dockerfile that builds it. */
export interface BuiltImage {
  readonly dockerfile: Dockerfile;
  readonly stage: ImageStage;
}

/** A stage of a Dockerfile of the repository that becomes an image. */
export interface BuiltStage {
  /** The path of the Dockerfile. */
  readonly dockerfile: string;
  /** The name or number of the stage; null for the last one. */
  readonly target: string | null;
}

/** A Dockerfile that uses an image of another one. */
export interface Dependent {
  readonly path: string;
  /** Whether it is built from the image. If not, it only copies files from it. */
  readonly extends: boolean;
  /** The target of the build that makes the image; null for the last stage. */
  readonly target: string | null;
}

/** The base of a stage: another stage, an image by its full reference, nothing, or unknown. */
export type StageBase =
  | { readonly kind: "stage"; readonly stage: ImageStage }
  | {
      readonly kind: "image";
      readonly reference: string;
      readonly image: BaseImage | null;
      /** Set if another Dockerfile of the repository builds it. */
      readonly built?: BuiltImage;
    }
  | { readonly kind: "scratch" }
  | { readonly kind: "unknown"; readonly reason: string };

/** The user that something runs as. `set` is the USER instruction that sets it, or null if the base image does. */
export type RunsAs =
  | { readonly kind: "root"; readonly set: Instruction | null }
  | {
      readonly kind: "user";
      readonly name: string | null;
      readonly uid: number | null;
      readonly gid: number | null;
      /**
       * The source of the name: an instruction of the Dockerfile, the base image, or not visible. `number` if there is
       * no name.
       */
      readonly origin: "created" | "base" | "number" | "unseen";
      readonly set: Instruction | null;
      /** Set if a build argument sets the IDs: they are those of its default, and another build may use others. */
      readonly varies?: true;
    }
  | { readonly kind: "unknown"; readonly reason: string; readonly set: Instruction | null };

/** A user that an instruction creates. */
export interface CreatedUser {
  readonly name: string;
  readonly uid: number | null;
  readonly gid: number | null;
  readonly instruction: Instruction;
  /** Set if a build argument sets the IDs: they are those of its default, and another build may use others. */
  readonly varies?: true;
  /** Set if a build argument sets the name. */
  readonly variesName?: true;
}

/** A port of an EXPOSE. */
export interface ExposedPort {
  readonly port: number;
  /** `tcp`, `udp` or `sctp`. */
  readonly protocol: string;
  readonly instruction: Instruction;
}

/** A resolved stage. It includes what it inherits from the stage that it is based on. */
export interface ImageStage {
  readonly index: number;
  /** What it is called in messages: its name, or `#0`. */
  readonly title: string;
  readonly name: string | null;
  readonly from: Instruction;
  readonly instructions: readonly Instruction[];
  readonly base: StageBase;
  /**
   * What is known about the operating system, from the image that the stages are based on or from the RUN commands.
   * Without the users that a RUN removes.
   */
  readonly system: BaseImage | null;
  /** The user at the end of the stage. */
  readonly user: RunsAs;
  /** The users created in this stage and those it is based on, in order. */
  readonly created: readonly CreatedUser[];
  /** The groups created or changed in these stages, with their IDs; null if not known. */
  readonly groups: ReadonlyMap<string, number | null>;
  /** The users of the base image that were changed in these stages. */
  readonly changed: ReadonlyMap<string, { readonly uid: number | null; readonly gid: number | null }>;
  /** The ports of EXPOSE in these stages, as numbers; the first thousand. */
  readonly ports: readonly ExposedPort[];
  /** The working directory at the end of the stage; null if not known. */
  readonly directory: string | null;
  /** The same directory, but null also where a build argument decides. */
  readonly fixedDirectory: string | null;
  /** The values that ENV sets in these stages; null for an unknown value. */
  readonly environment: ReadonlyMap<string, string | null>;
  /** The same values, but null also where a build argument decides. */
  readonly fixedEnvironment: ReadonlyMap<string, string | null>;
  /** The ENTRYPOINT and CMD that apply, from this stage or an inherited one; null if the base image decides. */
  readonly entryPoint: Instruction | null;
  readonly command: Instruction | null;
  /** The user that runs an instruction of this stage. */
  userAt(instruction: Instruction): RunsAs;
  /** The working directory of an instruction of this stage; null if not known. */
  directoryAt(instruction: Instruction): string | null;
  /** Replaces the variables (ARG defaults and ENV) in a text of an instruction; null if one has no known value. */
  expand(instruction: Instruction, text: string): string | null;
  /** Whether that gives the same text in every build: all values are known, and no build argument decides one. */
  isFixed(instruction: Instruction, text: string): boolean;
}

/** A container that runs the image of a Dockerfile's stage, and how this is known. */
export interface ImageUse {
  readonly dockerfile: Dockerfile;
  readonly workload: Manifest;
  readonly container: Container;
  readonly stage: ImageStage;
  /** How the link was found, as a phrase: "line 4 of compose.yaml builds it". */
  readonly how: string;
  /** False if only names match, or if several stages are possible. */
  readonly certain: boolean;
  /** Set if the build tool also writes the image's tag into the manifests that it deploys. */
  readonly tagged?: true;
}

/** What Dockerfile rules know in addition to the Dockerfile that they check. */
export interface DockerfileContext {
  readonly settings: Settings;
  /** The containers that run images of this Dockerfile. */
  readonly uses: readonly ImageUse[];
}
