import type { PlatformError } from "../port.ts";
import { attempt, describeFailure, isUnclear, type Task } from "./errors.ts";

/**
 * Posts something once. Where the answer leaves open whether the post arrived, `find` looks for it before it is posted
 * a second time. Throws a PlatformError.
 */
export async function postOnce<T>(
  task: Task,
  post: () => Promise<T>,
  find: () => Promise<T | null>,
  explained: (error: unknown, task: Task) => PlatformError = describeFailure,
): Promise<T> {
  try {
    return await post();
  } catch (error) {
    if (!isUnclear(error)) throw explained(error, task);
    return (await find()) ?? (await attempt(task, post));
  }
}
