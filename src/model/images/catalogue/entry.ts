import type { BaseImageUser } from "../image-facts.ts";

/** The full names of official images of Docker Hub. */
export function library(...names: readonly string[]): string[] {
  return names.map((name) => `docker.io/library/${name}`);
}

/** A list with the only user that an image has for the application added to it. */
export function users(name: string, uid: number, gid: number, home: string | null): BaseImageUser[] {
  return [{ name, uid, gid, home, suitable: true }];
}
