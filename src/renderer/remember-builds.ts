import { createHash } from "node:crypto";
import type { BuiltKustomization, KustomizationRequest, Renderer, RenderFailure } from "../core/renderer.ts";

type Outcome = BuiltKustomization | RenderFailure;

/** The most text of kustomizations that is kept, in UTF-16 units. Beyond that, the oldest builds are dropped. */
const keptText = 16_000_000;

/**
 * A renderer that builds a kustomization only once as long as its files are the same. A review builds those of the base
 * and of the head, and most changes leave most of them alone. An error of the library is kept as well; if a limit of
 * the thread was reached, the build is tried again.
 */
export function rememberBuilds(renderer: Renderer, limit: number = keptText): Renderer {
  const known = new Map<string, Outcome>();
  let size = 0;
  const keep = (key: string, outcome: Outcome): void => {
    known.set(key, outcome);
    size += sizeOf(outcome);
    for (const [oldest, other] of known) {
      if (size <= limit) return;
      known.delete(oldest);
      size -= sizeOf(other);
    }
  };
  return {
    ...renderer,
    buildKustomization(request) {
      const key = keyOf(request);
      const answer = known.get(key) ?? renderer.buildKustomization(request);
      if (isOfLibrary(answer) && !known.has(key)) keep(key, answer);
      return answer;
    },
  };
}

/** Whether an outcome comes from the library: only then does it say what was left out. */
function isOfLibrary({ left }: Outcome): boolean {
  return left !== undefined;
}

function sizeOf(outcome: Outcome): number {
  return "reason" in outcome ? outcome.reason.length : outcome.text.length;
}

function keyOf({ files, directory, textOnly = false }: KustomizationRequest): string {
  const hash = createHash("sha256").update(JSON.stringify([directory, files.length, textOnly]));
  for (const { name, data, bytes } of files) {
    const content = bytes ?? Buffer.from(data ?? "");
    hash.update(JSON.stringify([name, bytes === undefined, content.length])).update(content);
  }
  return hash.digest("hex");
}
