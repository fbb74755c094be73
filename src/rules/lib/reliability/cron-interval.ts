/** The shortest and the longest time between two runs of a schedule, in minutes. */
export interface RunGaps {
  readonly shortest: number;
  readonly longest: number;
}

/**
 * The time between two runs of a schedule, if it is `@every 5m`, or sets the minutes in any way and has `*` for the
 * other fields (robfig/cron). Null for all others, and if it can't be read.
 */
export function gapsOf(schedule: string): RunGaps | null {
  if (schedule.length > 200) return null;
  const [, every = ""] = /^@every\s+((?:\d{1,4}[hms])+)$/.exec(schedule.trim()) ?? [];
  if (every !== "") return evenly(durationOf(every));
  const [minutes = "", hours, ...others] = schedule.trim().split(/\s+/);
  if (hours !== "*" || others.length !== 3) return null;
  const parts = minutes.split(",").map(minutesOf);
  if (parts.includes(null)) return null;
  const sorted = [...new Set(parts.flatMap((part) => part ?? []))].toSorted((a, b) => a - b);
  const gaps = sorted.map((minute, index) => (sorted[index + 1] ?? (sorted[0] ?? 0) + 60) - minute);
  return { shortest: Math.min(...gaps), longest: Math.max(...gaps) };
}

function evenly(minutes: number): RunGaps {
  return { shortest: minutes, longest: minutes };
}

/** The minutes of a duration such as `1m30s`; at least one second. */
function durationOf(text: string): number {
  const units: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };
  const parts = [...text.matchAll(/(\d+)([hms])/g)];
  const seconds = parts.reduce((sum, [, count, unit = ""]) => sum + Number(count) * (units[unit] ?? 0), 0);
  return Math.max(seconds, 1) / 60;
}

/** The minutes of an hour that `*`, `5`, `5-20`, or one of them with a step, stands for; null if it can't be read. */
function minutesOf(part: string): readonly number[] | null {
  const [whole, first = "", last, step] = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part) ?? [];
  if (whole === undefined) return null;
  const from = first === "" ? 0 : Number(first);
  const to = last === undefined ? (first === "" || step !== undefined ? 59 : from) : Number(last);
  const by = Number(step ?? 1);
  if (by === 0 || from > to || to > 59) return null;
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);
}
