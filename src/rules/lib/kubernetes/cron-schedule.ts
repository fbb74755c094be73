/**
 * Whether the day of a schedule never comes, such as the 31st of February. The schedule must have five fields, and the
 * day of the week must be open (if both days are set, either one is enough). False if the schedule isn't understood.
 * Syntax: github.com/robfig/cron, which the CronJob page of kubernetes.io describes.
 */
export function neverComes(schedule: string): boolean {
  const fields = schedule.trim().split(/\s+/);
  if (fields.length !== 5 || schedule.length > 200) return false;
  const [, , days = "", months = "", weekday = ""] = fields;
  if (!isOpen(weekday)) return false;
  const [wanted, inMonths] = [numbersIn(days, 1, 31), numbersIn(months, 1, 12, monthNames)];
  if (wanted === null || inMonths === null || wanted.length === 0) return false;
  const earliest = Math.min(...wanted);
  return inMonths.length > 0 && inMonths.every((month) => earliest > (longest[month - 1] ?? 31));
}

/** Whether a schedule only has days of February. */
export function isInFebruary(schedule: string): boolean {
  return /^(?:2|feb)$/i.test(schedule.trim().split(/\s+/)[3] ?? "");
}

/** The most days that each month can have. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function isOpen(field: string): boolean {
  return field === "*" || field === "?";
}

/** The numbers that a field selects; null if it can't be read. */
function numbersIn(field: string, lowest: number, highest: number, names: readonly string[] = []): number[] | null {
  const numbers: number[] = [];
  for (const part of field.split(",")) {
    const [range = "", step = "1", ...rest] = part.split("/");
    const [first = "", last, ...more] = isOpen(range) ? [String(lowest), String(highest)] : range.split("-");
    const from = numberOf(first, names);
    const to = last === undefined ? (part.includes("/") ? highest : from) : numberOf(last, names);
    const by = numberOf(step, []);
    if (from === null || to === null || by === null || by < 1 || rest.length + more.length > 0) return null;
    if (from < lowest || to > highest || from > to) return null;
    for (let number = from; number <= to; number += by) numbers.push(number);
  }
  return numbers;
}

function numberOf(text: string, names: readonly string[]): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const place = names.indexOf(text.toLowerCase());
  return place === -1 ? null : place + 1;
}
