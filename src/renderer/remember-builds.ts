import { createHash } from "node:crypto";
import type { BuiltKustomization, KustomizationRequest, Renderer } from "../core/renderer.ts";

/** So much text of kustomizations is kept, in UTF-16 units; what was built longest ago goes first. */
const keptText = 16_000_000;

/**
 * A renderer that builds a kustomization once for as long as its files are the same: a review builds those of the base
 * and of the head, and most changes leave most of them alone. A failure is tried again, since time may be its cause.
 */
export function rememberBuilds(renderer: Renderer, limit: number = keptText): Renderer {
  const known = new Map<string, BuiltKustomization>();
  let size = 0;
  const keep = (key: string, built: BuiltKustomization): void => {
    known.set(key, built);
    size += built.text.length;
    for (const [oldest, { text }] of known) {
      if (size <= limit) return;
      known.delete(oldest);
      size -= text.length;
    }
  };
  return {
    ...renderer,
    buildKustomization(request) {
      const key = keyOf(request);
      const answer = known.get(key) ?? renderer.buildKustomization(request);
      if (!("reason" in answer) && !known.has(key)) keep(key, answer);
      return answer;
    },
  };
}

function keyOf({ files, directory }: KustomizationRequest): string {
  const hash = createHash("sha256").update(JSON.stringify([directory, files.length]));
  for (const { name, data, bytes } of files) {
    const content = bytes ?? Buffer.from(data ?? "");
    hash.update(JSON.stringify([name, bytes === undefined, content.length])).update(content);
  }
  return hash.digest("hex");
}
