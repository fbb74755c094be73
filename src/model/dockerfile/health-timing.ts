import type { Instruction } from "./dockerfile.ts";

/** The timing of a HEALTHCHECK. Null if it is not set and a default applies. */
export interface HealthTiming {
  /** In whole seconds, rounded up; Docker's default if not set. */
  readonly timeout: number;
  /** In whole seconds, rounded up. */
  readonly interval: number | null;
  readonly retries: number | null;
}

/** https://docs.docker.com/reference/dockerfile/#healthcheck */
const defaultTimeout = 30;

const unitSeconds = new Map([
  ["h", 3600],
  ["m", 60],
  ["s", 1],
  ["ms", 1e-3],
  ["us", 1e-6],
  ["µs", 1e-6],
  ["ns", 1e-9],
]);

/** The timeout of a HEALTHCHECK, its interval and the number of failures in a row that it allows. */
export function healthTiming({ flags }: Instruction): HealthTiming {
  const valueOf = (name: string): string => flags.findLast((flag) => flag.name === name)?.value ?? "";
  const retries = /^\d{1,6}$/.test(valueOf("retries")) ? Number(valueOf("retries")) : 0;
  return {
    timeout: wholeSeconds(valueOf("timeout")) ?? defaultTimeout,
    interval: wholeSeconds(valueOf("interval")),
    retries: retries === 0 ? null : retries,
  };
}

/** The seconds of a Go duration (`1m30s`), rounded up. Null for anything else and for zero, which means the default. */
function wholeSeconds(duration: string): number | null {
  if (!/^(?:\d{1,6}(?:\.\d{1,9})?(?:h|ms|m|s|us|µs|ns)){1,7}$/.test(duration)) return null;
  const parts = [...duration.matchAll(/([\d.]+)([a-zµ]+)/g)];
  const seconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (unitSeconds.get(unit ?? "") ?? 0), 0);
  return seconds === 0 ? null : Math.ceil(seconds);
}
