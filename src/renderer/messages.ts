import type { MessagePort } from "node:worker_threads";

/** The library that a request is for, which is also the name of its module. */
export type Library = "helm" | "kustomize";

/** The data that a rendering thread is started with. */
export interface RenderThread {
  readonly port: MessagePort;
  /** A single value from `states`. */
  readonly state: Int32Array;
  /** The folder of the modules. */
  readonly folder: string;
}

/** What the thread is doing. */
export const states = { waiting: 0, working: 1, done: 2 } as const;

/** A request for a library: JSON, and the contents that it refers to by their indices. */
export interface RenderMessage {
  readonly library: Library;
  readonly request: string;
  readonly contents: readonly (string | Uint8Array)[];
}

/** An answer of the same form, or the reason why there is none. */
export type RenderAnswer = ModuleAnswer | { readonly failure: string };

export interface ModuleAnswer {
  readonly answer: string;
  readonly contents: readonly string[];
}
