/**
 * The minutes between two runs of a schedule, if it is `@every 5m`, `* * * * *`, or has a list or step in the first
 * field and `*` for the hours (robfig/cron). Null for all others, and if it can't be read.
 */
export function minutesBetween(schedule: string): number | null {
  if (schedule.length > 200) return null;
  const [, every = "", unit = ""] = /^@every\s+(\d{1,4})(m|s)$/.exec(schedule.trim()) ?? [];
  if (every !== "") return Number(every) / (unit === "s" ? 60 : 1);
  const [minutes = "", hours, ...others] = schedule.trim().split(/\s+/);
  if (hours !== "*" || others.length !== 3) return null;
  const [, step = ""] = /^(?:\*|0-59|0)\/(\d{1,2})$/.exec(minutes) ?? [];
  if (minutes === "*") return 1;
  if (step !== "") return Number(step) || null;
  const list = minutes.split(",").map((minute) => (/^\d{1,2}$/.test(minute) ? Number(minute) : Number.NaN));
  if (list.some(Number.isNaN)) return null;
  const sorted = [...new Set(list)].toSorted((a, b) => a - b);
  const gaps = sorted.map((minute, index) => (sorted[index + 1] ?? (sorted[0] ?? 0) + 60) - minute);
  return Math.min(...gaps);
}
