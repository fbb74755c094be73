import { expect, test } from "vitest";
import type { Seen } from "../support/github/server.ts";
import type { StoredPull } from "../support/github/state.ts";
import { type Outcome, runBeside, runHere } from "../support/in-process.ts";
import { curedDeployment, riskyDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();
const inputs = { "fail-on": "never" };
const bad = { "web.yaml": riskyDeployment("web"), "api.yaml": riskyDeployment("api") };
/** One finding stays, one goes, one comes. */
const next = { "api.yaml": curedDeployment("api"), "shop.yaml": riskyDeployment("shop") };

type Moment = (seen: Seen, when: "before" | "after") => boolean;

/** Moments of a run between which something else can happen; each is made anew for each run. */
const moments: Readonly<Record<string, () => Moment>> = {
  "before it reads the threads": () => (seen, when) => isQuery(seen, "Threads") && when === "before",
  "when it has read the threads": () => (seen, when) => isQuery(seen, "Threads") && when === "after",
  "before it looks at the head again": () => secondLook("before"),
  "when it has looked at the head again": () => secondLook("after"),
  "while its review is on the way": () => (seen, when) => isReview(seen) && when === "before",
  "when its review is posted": () => (seen, when) => isReview(seen) && when === "after",
  "while its check run is on the way": () => (seen, when) => isCheck(seen) && when === "before",
  "when its check run is there": () => (seen, when) => isCheck(seen) && when === "after",
};

function secondLook(wanted: "before" | "after"): Moment {
  let looks = 0;
  return ({ method, path }, when) => {
    if (method !== "GET" || !/\/pulls\/\d+$/.test(path) || when !== wanted) return false;
    looks += 1;
    return looks === 2;
  };
}

function isReview({ method, path }: Seen): boolean {
  return method === "POST" && path.endsWith("/reviews");
}

function isCheck({ method, path }: Seen): boolean {
  return method === "POST" && path.endsWith("/check-runs");
}

function isQuery({ path, body }: Seen, name: string): boolean {
  return path === "/graphql" && JSON.stringify(body).includes(`query ${name}(`);
}

/** Runs, and does something else once, at a moment of the run. */
async function interrupted(pull: StoredPull, moment: string, act: () => Promise<void>): Promise<Outcome> {
  let done = false;
  const isNow = moments[moment]?.();
  bench.github.interrupt(async (seen, when) => {
    if (done || isNow?.(seen, when) !== true) return;
    done = true;
    await act();
  });
  const outcome = await runHere(bench.github, pull, { token: bench.token, inputs, second: 1 });
  bench.github.interrupt(null);
  expect(done).toBe(true);
  expect(outcome.errors).toEqual([]);
  return outcome;
}

/** One comment a file, each at its place, on the head or on a commit whose lines still stand. */
function expectConsistent(pull: StoredPull, files: readonly string[]): void {
  expect(pull.comments.map(({ path }) => path).toSorted()).toEqual(files);
  for (const comment of pull.comments) expect(bench.github.placeOf(pull, comment)).toMatchObject({ line: 17 });
  const current = pull.reviews.filter(({ body }) => body.includes("<!-- kubesuggest:1 summary -->"));
  expect(current.map(({ body }) => body)).toEqual([
    expect.stringContaining(`Comments on ${files.length * 2} warnings`),
  ]);
}

async function expectRest(pull: StoredPull): Promise<void> {
  const before = structuredClone({ comments: pull.comments, reviews: pull.reviews });
  await runHere(bench.github, pull, { token: bench.token, inputs, second: 1 });
  expect({ comments: pull.comments, reviews: pull.reviews }).toEqual(before);
}

function open(): StoredPull {
  return bench.github.open({ base: { "README.md": "Shop\n" }, head: bad });
}

test.for(Object.keys(moments))(
  "two runs on one head end in one review: the second starts and ends %s",
  async (moment) => {
    const { github, token } = bench;
    const pull = open();
    await interrupted(pull, moment, () => runBeside(github, { token, inputs, second: 1 }));
    expectConsistent(pull, ["api.yaml", "web.yaml"]);
    await expectRest(pull);
  },
);

test.for(Object.keys(moments))(
  "a push and its own run end in the review of the newer head: both come %s",
  async (moment) => {
    const { github, token } = bench;
    const pull = open();
    await interrupted(pull, moment, async () => {
      github.push(pull, next);
      await runBeside(github, { token, inputs, second: 1 });
    });
    expectConsistent(pull, ["shop.yaml", "web.yaml"]);
    await expectRest(pull);
    expect(github.checkRuns.filter(({ commit }) => commit === pull.head)).toHaveLength(1);
  },
);

test.for(Object.keys(moments))(
  "a push whose own run comes later finds nothing that it can't put right: %s",
  async (moment) => {
    const { github, token } = bench;
    const pull = open();
    await interrupted(pull, moment, async () => void github.push(pull, next));
    await runHere(github, pull, { token, inputs, second: 1 });
    expectConsistent(pull, ["shop.yaml", "web.yaml"]);
    await expectRest(pull);
  },
);

test.for(["before it looks at the head again", "when it has read the threads"])(
  "nothing is posted when the head moves %s",
  async (moment) => {
    const pull = open();
    const { outputs } = await interrupted(pull, moment, async () => void bench.github.push(pull, next));
    expect(pull.reviews).toEqual([]);
    expect(bench.github.checkRuns).toEqual([]);
    expect(outputs["conclusion"]).toBe("neutral");
  },
);

test.for(["before it looks at the head again", "when it has read the threads"])(
  "nothing is posted when the pull request is closed %s",
  async (moment) => {
    const pull = open();
    const { outputs, log } = await interrupted(pull, moment, async () => void Object.assign(pull, { state: "closed" }));
    expect(pull.reviews).toEqual([]);
    expect(outputs["conclusion"]).toBe("neutral");
    expect(log).toContain("which its own run reviews: nothing was posted");
  },
);

test("nothing of an older head is tidied up", async () => {
  const { github, token } = bench;
  const pull = open();
  await runHere(github, pull, { token, inputs, second: 1 });
  github.push(pull, { "web.yaml": curedDeployment("web") });
  let reads = 0;
  github.interrupt(async (seen, when) => {
    if (!isQuery(seen, "Threads") || when !== "before") return;
    reads += 1;
    if (reads === 2) github.push(pull, { "web.yaml": riskyDeployment("web") });
  });
  await runHere(github, pull, { token, inputs, second: 1 });
  github.interrupt(null);
  expect(reads).toBe(2);
  expectConsistent(pull, ["api.yaml", "web.yaml"]);
});

test("a pull request that is closed meanwhile is left as it is", async () => {
  const { github, token } = bench;
  const pull = open();
  await runHere(github, pull, { token, inputs, second: 1 });
  github.push(pull, { "web.yaml": curedDeployment("web") });
  await interrupted(pull, "when it has read the threads", async () => void Object.assign(pull, { state: "closed" }));
  expect(pull.comments).toHaveLength(2);
});

test("an answer that comes in between saves its thread", async () => {
  const { github, token } = bench;
  const pull = open();
  await runHere(github, pull, { token, inputs, second: 1 });
  const [comment] = pull.comments.filter(({ path }) => path === "web.yaml");
  github.push(pull, { "web.yaml": curedDeployment("web") });
  await interrupted(pull, "when it has read the threads", async () => {
    if (comment !== undefined) github.reply(pull, comment, "sam", "On it.");
  });
  expect(comment?.body).toMatch(/^\*\*Resolved:/);
  expect(pull.comments.map(({ body }) => body)).toContain("On it.");
});

test("runs that go on side by side end in one review, however their requests fall", { timeout: 60_000 }, async () => {
  const { github, token } = bench;
  let seed = 20261123;
  const below = (bound: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * bound);
  };
  for (let round = 0; round < 8; round += 1) {
    const pull = open();
    const others: Promise<void>[] = [];
    let requests = 0;
    let isPushed = round % 2 === 0;
    github.interrupt(async (_seen, when) => {
      requests += 1;
      // Which request is the ninth is left to chance, and so is whether it is on its way then.
      if (when === "before" && requests >= 9 && !isPushed) {
        isPushed = true;
        github.push(pull, next);
        others.push(runBeside(github, { token, inputs, second: 1 }));
      }
      await new Promise((resolve) => setTimeout(resolve, below(12)));
    });
    const beside = async (): Promise<void> => {
      await runBeside(github, { token, inputs, second: 1 });
      await Promise.all(others);
    };
    await runHere(github, pull, { token, inputs, second: 1, beside });
    github.interrupt(null);
    expectConsistent(pull, round % 2 === 1 ? ["shop.yaml", "web.yaml"] : ["api.yaml", "web.yaml"]);
    await expectRest(pull);
  }
});
