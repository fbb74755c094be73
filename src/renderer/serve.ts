import { workerData } from "node:worker_threads";
import { type RenderAnswer, type RenderMessage, type RenderThread, states } from "./messages.ts";
import { type ModuleCaller, openModule } from "./module-caller.ts";

/** Answers requests to render in this thread until it is stopped. */
export function serveRenderer(): void {
  const { port, state, folder } = workerData as RenderThread;
  const callers = new Map<string, ModuleCaller>();
  port.on("message", (message: RenderMessage) => {
    port.postMessage(answer(message));
    Atomics.store(state, 0, states.done);
    Atomics.notify(state, 0);
  });

  function answer({ library, request, contents }: RenderMessage): RenderAnswer {
    try {
      const caller = callers.get(library) ?? openModule(folder, library);
      callers.set(library, caller);
      Atomics.store(state, 0, states.working);
      Atomics.notify(state, 0);
      return caller.call(request, contents);
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  }
}
