import { isObject } from "../../../core/json.ts";
import { privilegedImage } from "../../../model/images/privileged-programs.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { commandText } from "../kubernetes/pod-security.ts";

/** Whether a container or its pod sets a seccomp profile; `Unconfined` counts, too. */
export function hasSeccompType({ effective }: ContainerScope): boolean {
  const { value } = effective("seccompProfile");
  return value !== undefined && (!isObject(value) || value["type"] != null);
}

/** Programs that use system calls that the default profiles block, such as unshare, ptrace, bpf and mbind. */
const unusualPrograms =
  /(?:^|[\s;&|('"/])(bpftrace|buildah|buildkitd|bwrap|chrome|chromium|dlv|gdb|numactl|perf|podman|puppeteer|rootless\w*|strace|unshare)(?![\w-])/;

/** Purposes of images that use such system calls. */
const unusualPurposes: ReadonlySet<string> = new Set(["for the sandbox of the browser", "to build or run containers"]);

/** Why the runtime's default profile may stop one of the containers, as a sentence; null if nothing is known. */
export function seccompRisk(scopes: readonly ContainerScope[]): string | null {
  for (const { container } of scopes) {
    const program = unusualPrograms.exec(commandText(container))?.[1];
    const image = privilegedImage(container.image ?? "");
    const word = program ?? (image !== null && unusualPurposes.has(image.purpose) ? image.word : undefined);
    if (word !== undefined) return `${JSON.stringify(word)} may need system calls that the default profile blocks.`;
  }
  return null;
}
