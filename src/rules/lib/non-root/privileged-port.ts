import type { ImageStage } from "../../../model/dockerfile/dockerfile.ts";

/** A port that a program listens on and that only root may open on some runtimes: as EXPOSE says; where that says nothing, the base image. */
export function lowestPrivilegedPort({ ports, system }: ImageStage): number | null {
  const low = ports.find(({ port }) => port > 0 && port < 1024);
  return low?.port ?? (ports.length === 0 ? (system?.needs?.port ?? null) : null);
}
