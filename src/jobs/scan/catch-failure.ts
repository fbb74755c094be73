import { PlatformError } from "../../platform/port.ts";

/**
 * Publishes one thing and returns the result. If that throws a PlatformError, adds it to the failures and returns null.
 */
export async function catchFailure<T>(failures: PlatformError[], publish: () => Promise<T>): Promise<T | null> {
  try {
    return await publish();
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    failures.push(error);
    return null;
  }
}
