/**
 * The reason why a schedule is not valid for `cron.ParseStandard` (robfig/cron v3), with which the API reads schedules;
 * null if it is valid.
 */
export function scheduleFault(schedule: string): string | null {
  if (schedule.startsWith("@")) return isDescriptor(schedule) ? null : "it is not a known macro";
  const fields = schedule.split(/\s+/).filter((field) => field !== "");
  if (fields.length !== bounds.length) return `it has ${fields.length} fields instead of five`;
  for (const [index, bound] of bounds.entries()) {
    const field = fields[index] ?? "";
    const wrong = field.split(",").find((range) => range !== "" && !isRange(range, bound));
    if (wrong !== undefined)
      return `its ${bound.name} is ${JSON.stringify(wrong)}, which is not a valid value or range from ${bound.from} to ${bound.to}`;
  }
  return null;
}

interface Bound {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly words?: readonly string[];
}

const bounds: readonly Bound[] = [
  { name: "minute", from: 0, to: 59 },
  { name: "hour", from: 0, to: 23 },
  { name: "day of the month", from: 1, to: 31 },
  {
    name: "month",
    from: 1,
    to: 12,
    words: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
  },
  { name: "day of the week", from: 0, to: 6, words: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] },
];

function isRange(text: string, bound: Bound): boolean {
  const [range = "", step, ...more] = text.split("/");
  if (more.length > 0) return false;
  if (step !== undefined && !((integer(step) ?? 0) > 0)) return false;
  const [low = "", high, ...rest] = range.split("-");
  if (low === "*" || low === "?") return true;
  const start = numberOf(low, bound);
  const end = high === undefined ? start : numberOf(high, bound);
  if (rest.length > 0 || start === null || end === null) return false;
  return start >= bound.from && end <= bound.to && start <= end;
}

function numberOf(text: string, { words = [], from }: Bound): number | null {
  const index = words.indexOf(text.toLowerCase());
  return index === -1 ? integer(text) : index + from;
}

/** Like `strconv.Atoi`, accepts a plus sign. */
function integer(text: string): number | null {
  return /^\+?\d{1,9}$/.test(text) ? Number(text) : null;
}

const macros: ReadonlySet<string> = new Set([
  "@annually",
  "@daily",
  "@hourly",
  "@midnight",
  "@monthly",
  "@weekly",
  "@yearly",
]);

/** Like `time.ParseDuration`, accepts several numbers with units. */
function isDescriptor(text: string): boolean {
  return macros.has(text) || /^@every (?:[-+]?0|[-+]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.test(text);
}
