import type { JsonObject } from "../../../../core/json.ts";
import type { Manifest } from "../../manifest.ts";
import { hasTokenMark } from "../../placeholder.ts";
import { scheduleFault } from "./cron.ts";
import { inQuotes, mapAt } from "./read.ts";
import type { Violation } from "./violation.ts";

const path = ["spec", "schedule"];

/** Longer schedules are reported without a repair. In characters. */
const longestSchedule = 100;

/** The schedules of CronJobs: validateScheduleFormat and validateTimeZone (pkg/apis/batch/validation). */
export function* scheduleViolations({ group, version, kind, value }: Manifest): Iterable<Violation> {
  if (group !== "batch" || version !== "v1" || kind !== "CronJob") return;
  const spec = mapAt(value, ["spec"]);
  const { schedule } = spec;
  if (typeof schedule === "string" && schedule !== "" && !isOpen(schedule)) yield* ofSchedule(schedule, spec);
  const { timeZone } = spec;
  if (timeZone === "" || (typeof timeZone === "string" && timeZone.toLowerCase() === "local")) {
    yield { path: ["spec", "timeZone"], says: `sets timeZone to ${inQuotes(timeZone)}, which names no time zone` };
  }
}

/**
 * Whether something else may replace or read a schedule: it has a token, or Jenkins' H, which cron doesn't know. The
 * mark of a macro, `@`, is not a token.
 */
function isOpen(schedule: string): boolean {
  return hasTokenMark(schedule.replace(/^@(?=[a-z])/, "")) || /^[A-Z_-]+$/.test(schedule);
}

function* ofSchedule(schedule: string, spec: JsonObject): Iterable<Violation> {
  const [prefix = "", zone = ""] = /^(?:CRON_)?TZ=(\S+)\s+/.exec(schedule) ?? [];
  const rest = schedule.slice(prefix.length);
  const fault = scheduleFault(rest);
  if (prefix !== "") {
    const says = `names a time zone in its schedule ${inQuotes(schedule)}, which the API rejects`;
    const advice = "Use the field timeZone instead.";
    const free = (spec["timeZone"] ?? zone) === zone && fault === null && /^[A-Z][\w+-]*(?:\/[\w+-]+)*$/.test(zone);
    if (!free) return yield { path, says, advice };
    return yield {
      path,
      says,
      repair: {
        title: `Move the time zone ${zone} to timeZone`,
        steps: [
          { kind: "set", path, value: rest },
          { kind: "set", path: ["spec", "timeZone"], value: zone },
        ],
      },
    };
  }
  if (fault === null) return;
  const says = `has the schedule ${inQuotes(schedule)}, which the API rejects: ${fault}`;
  if (schedule.length > longestSchedule) return yield { path, says };
  const sunday = schedule.replace(/(?<=^\s*(?:\S+\s+){4})7(?=\s*$)/, "0");
  if (sunday === schedule || scheduleFault(sunday) !== null) yield { path, says };
  else yield { path, says, repair: { title: "Write Sunday as 0", steps: [{ kind: "set", path, value: sunday }] } };
}
