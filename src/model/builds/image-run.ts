import { isObject, type Json, type JsonObject } from "../../core/json.ts";
import { expandValues, known } from "./expand-values.ts";
import { stringsIn, textOf } from "./plain.ts";

/** How a file of the repository runs the image that it builds. */
export interface ImageRun {
  /** A setting that usually needs root, as a phrase after "runs it"; null for none. */
  readonly privilege: string | null;
  /** The user by name or number, optionally with a group; null if not set. */
  readonly user: string | null;
}

/** Options of `docker run` without a value; all other long ones take one (docs.docker.com: docker container run). */
const alone =
  /^--(?:detach|help|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|rm|sig-proxy|tls-verify|tty)$/;

/** Short options, several in one word, of which the last takes the next word as its value: `-u`, `-itp`. */
const withValue = /^-[ditPq]*[acehlmpuvw]$/;

/** Options that usually need root: the host's devices, processes or Docker engine, or additional rights. */
const privileges: Readonly<Record<string, (value: string) => string | null>> = {
  "--cap-add": (value) => (/^(?:CAP_)?NET_BIND_SERVICE$/i.test(value) ? null : `with the capability ${value}`),
  "--device": (value) => `with the device ${value}`,
  "--pid": (value) => (value === "host" ? "with the processes of the host" : null),
  "--privileged": (value) => (value === "false" ? null : "in a privileged container"),
  "--volume": (value) => (/^\/(?:var\/)?run\/docker\.sock\b/.test(value) ? "with the socket of Docker" : null),
};

/** An image, and how a command runs it. */
export interface RunCommand extends ImageRun {
  readonly image: string;
}

/**
 * Reads the words after `docker run`; null if no image is named. The user only counts if the image's own program is
 * run, since people run other commands to look around.
 */
export function readRunOptions(words: readonly string[]): RunCommand | null {
  const found: string[] = [];
  let user: string | null = null;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (!word.startsWith("-")) {
      const ownProgram = index + 1 === words.length || /^\d*[<>&]/.test(words[index + 1] ?? "");
      return { image: word, privilege: found[0] ?? null, user: ownProgram ? user : null };
    }
    const [, name = word, attached] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? /^(-[uv])=?(.+)$/s.exec(word) ?? [];
    const takes = attached === undefined && (name.startsWith("--") ? !alone.test(name) : withValue.test(name));
    const value = attached ?? (takes ? (words[++index] ?? "") : "");
    const option = name === "-v" ? "--volume" : name;
    if (option === "--user" || /^-\w*u$/.test(option)) user = value;
    if (Object.hasOwn(privileges, option)) found.push(...[privileges[option]?.(value) ?? []].flat());
  }
  return null;
}

/**
 * How a compose file runs a service (compose-spec: privileged, cap_add, devices, pid, user, volumes). Null if it sets
 * none of that.
 */
export function serviceRun(service: JsonObject): ImageRun | null {
  const listed = [
    ...(service["privileged"] === true ? [["--privileged", ""]] : []),
    ...stringsIn(service["cap_add"]).map((value) => ["--cap-add", value]),
    ...stringsIn(service["devices"]).map((value) => ["--device", value]),
    ...stringsIn(service["pid"]).map((value) => ["--pid", value]),
    ...volumesOf(service["volumes"]).map((value) => ["--volume", value]),
  ];
  const privilege = listed.flatMap(([option = "", value = ""]) => privileges[option]?.(value) ?? [])[0] ?? null;
  const text = textOf(service["user"]);
  const user = text === null ? null : known(expandValues(text, () => undefined));
  return privilege === null && user === null ? null : { privilege, user };
}

/** The sources of volumes. The short form is kept whole, since it starts with the source. */
function volumesOf(value: Json | undefined): readonly string[] {
  const items: readonly Json[] = Array.isArray(value) ? value : [];
  return items.flatMap((item) => stringsIn(isObject(item) ? item["source"] : item));
}
