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

/** A request for a library, as JSON. */
export interface RenderMessage {
  readonly library: Library;
  readonly request: string;
}

/** An answer as JSON, or the reason why there is none. */
export type RenderAnswer = { readonly answer: string } | { readonly failure: string };
