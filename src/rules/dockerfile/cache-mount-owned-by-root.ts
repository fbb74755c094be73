import { buildRule } from "../lib/define-build.ts";
import { instructionText } from "../lib/dockerfile/lineage.ts";
import { setFlag } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";

/** A cache mount belongs to the user that writes to it. */
export const cacheMountOwnedByRoot: DockerfileRule = buildRule({
  id: "cache-mount-owned-by-root",
  summary: "A RUN of another user than root mounts a cache that belongs to root.",
  why:
    "A cache mount belongs to user 0 with mode 0755 unless it says otherwise. The tool can't write into it: it fails, " +
    "or works without a cache.",
  severity: "warning",
  category: "correctness",
  fixes: ["review"],
  sources: ["https://docs.docker.com/reference/dockerfile/#run---mounttypecache"],
  *check({ stage }) {
    for (const run of stage.instructions) {
      if (run.keyword !== "RUN") continue;
      const user = stage.userAt(run);
      const mounts = run.flags.filter(({ name }) => name === "mount");
      const owned = mounts.filter(({ value }) => isOwnedByRoot(value ?? ""));
      const [mount] = owned;
      if (mount === undefined || user.kind !== "user" || /\b(?:sudo|su|gosu)\b/.test(instructionText(run))) continue;
      const { uid, gid, name } = user;
      const target = /(?:^|,)(?:target|dst|destination)=([^,]+)/.exec(mount.value ?? "")?.[1] ?? "";
      const who = name === null ? `user ${uid}` : `user ${JSON.stringify(name)}`;
      const owner = uid === null || user.varies === true ? null : `uid=${uid}${gid === null ? "" : `,gid=${gid}`}`;
      const operation = setFlag(run, "mount", `${mount.value},${owner}`);
      const risk = "A cache that root has filled before stays root's until the builder prunes it.";
      yield {
        at: run,
        about: ["RUN", target],
        message: `The cache mount at ${target} belongs to root, and this RUN runs as ${who}, who can't write into it.`,
        ...(owner === null || mounts.length > 1
          ? { advice: owner === null ? unknownOwner : `Add ${owner} to the mount.` }
          : { fix: review("Make the user of this RUN the owner of the mount", risk, operation) }),
      };
    }
  },
});

const unknownOwner = "Add the user's uid and gid to the mount, as in uid=1000,gid=1000.";

/** Whether a mount is a cache for which no owner, mode or source is set. */
function isOwnedByRoot(value: string): boolean {
  return /(?:^|,)type=cache(?:,|$)/.test(value) && !/(?:^|,)(?:uid|gid|mode|from|source|ro|readonly)\b/.test(value);
}
