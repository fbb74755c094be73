import type { PlatformError } from "../port.ts";
import { attempt, describeFailure, isUnclear, type Task } from "./errors.ts";

/**
 * Posts something once. If the answer leaves it unclear whether the post succeeded, `find` looks for it before a second
 * attempt. Throws a PlatformError.
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
