import { PlatformError } from "../../platform/port.ts";

/** Publishes one thing and gives the result; a PlatformError is added to the failures, and the result is then null. */
export async function catchFailure<T>(failures: PlatformError[], publish: () => Promise<T>): Promise<T | null> {
  try {
    return await publish();
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    failures.push(error);
    return null;
  }
}
