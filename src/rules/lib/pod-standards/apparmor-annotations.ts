import type { Path } from "../../../core/path.ts";
import { objectScope, type PodScope, type Scope } from "../define-kubernetes.ts";

/** An annotation that sets the AppArmor profile of a container (deprecated in 1.30, when fields took its place). */
export interface AppArmorAnnotation {
  readonly scope: Scope;
  /** The path from the object's root. */
  readonly path: Path;
  /** The name of the container. */
  readonly container: string;
  readonly profile: string;
}

const prefix = "container.apparmor.security.beta.kubernetes.io/";

/** The AppArmor annotations of a pod. */
export function appArmorAnnotations({ manifest, template }: PodScope): readonly AppArmorAnnotation[] {
  const scope = objectScope(manifest);
  const entries = Object.entries(template.annotations).filter(([key]) => key.startsWith(prefix));
  return entries.map(([key, profile]) => ({
    scope,
    path: [...template.path, "metadata", "annotations", key],
    container: key.slice(prefix.length),
    profile,
  }));
}
