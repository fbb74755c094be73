import { watch } from "node:fs";
import { configPaths } from "../../config/read-config-file.ts";
import { isReviewable } from "../../formats/reviewable-path.ts";

/** How long to wait after the last change before a scan, in milliseconds: editors write a file in several steps. */
const calm = 150;

/**
 * Calls `scan` whenever a manifest, a Dockerfile or the configuration changes, one call at a time, until the program is
 * stopped. Changes during a scan lead to another one. `isOwn` matches files that the scan itself writes. `onReady` is
 * called once changes are being watched.
 */
export async function watchTree(
  root: string,
  isOwn: (path: string) => boolean,
  onReady: () => void,
  scan: () => Promise<void>,
): Promise<never> {
  let changed = false;
  let wake = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  watch(root, { recursive: true }).on("change", (_event, name) => {
    const path = String(name).replaceAll("\\", "/");
    if (!isWatched(path) || isOwn(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      wake();
    }, calm);
  });
  onReady();
  for (;;) {
    if (!changed) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    changed = false;
    await scan();
  }
}

/** Files that decide what others render, build or count for: helpers of charts, ignore files, attributes of git. */
const decidesWithOthers = /\.(?:tpl|helmignore|dockerignore|gitattributes)$/;

function isWatched(path: string): boolean {
  if (path.split("/").some((step) => step === ".git" || step === "node_modules")) return false;
  return isReviewable(path) || configPaths.includes(path) || decidesWithOthers.test(path);
}
