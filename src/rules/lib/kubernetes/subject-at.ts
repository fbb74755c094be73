import { formatPath, type Path, startsWith } from "../../../core/path.ts";
import type { Scope } from "../define-kubernetes.ts";
import { capitalize, containerName } from "./pod-security.ts";

/** The owner of a field, at the start of a sentence, and the path of the field in it. */
export interface Subject {
  readonly subject: string;
  readonly field: string;
}

/** Describes a field by the container that has it, or else by the object. */
export function subjectAt(object: Scope, path: Path): Subject {
  const containers = object.manifest.podTemplate?.containers ?? [];
  const container = containers.find((other) => startsWith(path, other.path) && path.length > other.path.length);
  if (container === undefined) return { subject: object.subject, field: formatPath(path) };
  return { subject: capitalize(containerName(container)), field: formatPath(path.slice(container.path.length)) };
}
