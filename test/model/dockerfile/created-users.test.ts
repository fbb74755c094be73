import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../support/lane.ts";
import { lastStage, shortUser } from "./read.ts";

/** `name=uid:gid` of each user that a RUN creates. */
function createdBy(run: string, before = ""): string[] {
  return lastStage(`FROM debian:12\n${before}RUN ${run}\n`).created.map(
    ({ name, uid, gid }) => `${name}=${uid ?? "-"}:${gid ?? "-"}`,
  );
}

function userAfter(lines: string, image = "node:22"): string {
  return shortUser(lastStage(`FROM ${image}\n${lines}\n`).user);
}

describe("a RUN creates users", () => {
  it.each([
    ["useradd app", "app=-:-"],
    ["useradd -u 5 app", "app=5:-"],
    ["useradd -u5 app", "app=5:-"],
    ["useradd -u '5' app", "app=5:-"],
    ["useradd --uid 5 app", "app=5:-"],
    ["useradd --uid=5 --gid=7 app", "app=5:7"],
    ["useradd -r -u 5 -g 7 -d /x -s /sbin/nologin -c 'a b' app", "app=5:7"],
    ["useradd -ms /bin/bash -u 5 app", "app=5:-"],
    ["useradd -rmNu 5 app", "app=5:-"],
    ["useradd app -u 5 -g 7", "app=5:7"],
    ["/usr/sbin/useradd -u 5 app", "app=5:-"],
    ["useradd -u 5 -g users app", "app=5:-"],
    ["useradd -u 5 -U -G a,b app", "app=5:-"],
    ["groupadd -g 6 app && useradd -u 5 -g app app", "app=5:6"],
    ["groupadd -f -g 6 app && useradd -u 5 -g app app", "app=5:6"],
    ["groupadd -r app && useradd -u 5 -g app app", "app=5:-"],
    ["groupadd --gid 6 app; useradd --uid 5 --gid 6 --no-create-home app", "app=5:6"],
    ["adduser -D -u 5 app", "app=5:5"],
    ["adduser -DHu 5 app", "app=5:5"],
    ["adduser -D -u 5 -G grp app", "app=5:-"],
    ["adduser -D -H -h /x -s /sbin/nologin -g 'the app' -u 5 app", "app=5:5"],
    ["adduser -u 5 -g staff app", "app=5:-"],
    ["addgroup -g 6 grp && adduser -D -u 5 -G grp app", "app=5:6"],
    ["addgroup -S -g 6 app && adduser -S -u 5 -G app app", "app=5:6"],
    ["addgroup -S app && adduser -S app -G app", "app=-:-"],
    ["adduser -S -D -H -u 5 app", "app=5:-"],
    ["busybox adduser -D -u 5 app", "app=5:5"],
    ["adduser --disabled-password --gecos '' --uid 5 app", "app=5:5"],
    ['adduser --disabled-password --gecos "" --ingroup grp --uid 5 app', "app=5:-"],
    ["adduser --system --uid 5 app", "app=5:-"],
    ["adduser --system --group --uid 5 app", "app=5:5"],
    ["adduser --uid 5 --gid 7 --disabled-login app", "app=5:7"],
    ["addgroup --system --gid 6 app; adduser --system --ingroup app --uid 5 app", "app=5:6"],
    ["echo 'app:x:5:6::/:/bin/sh' >> /etc/passwd", "app=5:6"],
    ['echo "app:x:5:6:the app:/app:/sbin/nologin" >>/etc/passwd && echo "app:x:6:" >>/etc/group', "app=5:6"],
    ["printf 'app:x:5:6::/:/bin/sh\\n' | tee -a /etc/passwd", "app=5:6"],
    ["sudo useradd -u 5 app", "app=5:-"],
    ["UID=1 useradd -u 5 app", "app=5:-"],
    ["if ! id app; then useradd -u 5 app; fi", "app=5:-"],
    ["getent passwd app || (groupadd -g 6 app; useradd -u 5 -g 6 app)", "app=5:6"],
    ["--mount=type=cache,target=/x useradd -u 5 app", "app=5:-"],
    ['["useradd", "-u", "5", "app"]', "app=5:-"],
    ['["/bin/sh", "-c", "useradd -u 5 app"]', "app=5:-"],
    ["<<EOF\nuseradd -u 5 app\nEOF", "app=5:-"],
    ["useradd \\\n  # the number\n  -u 5 \\\n\n  app", "app=5:-"],
    ["useradd -u 5 app && usermod -u 7 app", "app=7:-"],
    ["useradd -u 5 app && usermod -aG docker app", "app=5:-"],
    ["useradd -u 5 -g 6 app && usermod -g 8 app", "app=5:8"],
    ["groupadd -g 9 grp && useradd -u 5 -g 6 app && usermod -g grp app", "app=5:9"],
    ["useradd -u 5 -g 6 app && groupmod -g 8 app", "app=5:8"],
    ["useradd -u 5 app && usermod -l web app", "web=5:-"],
    ["useradd -u $NUMBER app", "app=-:-"],
    ["adduser -D -u $NUMBER app", "app=-:-"],
    ["useradd -u 5 -g $NUMBER app", "app=5:-"],
  ])("%s", (run, user) => {
    expect(createdBy(run)).toEqual([user]);
  });

  it("several of them, in order", () => {
    expect(createdBy("useradd -u 5 a && useradd -u 6 b")).toEqual(["a=5:-", "b=6:-"]);
  });

  it("with values of the Dockerfile's variables", () => {
    const args = "ARG NAME=app\nARG NUMBER=5\nENV GROUP=6\n";
    const run = 'groupadd -g "$GROUP" "${NAME}" && useradd -u ${NUMBER} -g ${NAME} $NAME';
    expect(createdBy(run, args)).toEqual(["app=5:6"]);
  });

  it.each([
    "adduser app grp",
    "addgroup app grp",
    "usermod -aG docker app",
    "useradd $NAME",
    "useradd",
    "useradd -u 5",
    "echo useradd -u 5 app",
    "apt-get install -y adduser curl",
    "# useradd -u 5 app",
    "grep app:x:5:6: /etc/shadow",
    "deluser app",
  ])("but none by %s", (run) => {
    expect(createdBy(run)).toEqual([]);
  });

  it("or takes any script, and comes to an end", { tags: "long" }, () => {
    const piece = fc.constantFrom(
      ..."useradd |adduser |usermod |groupmod -g 1 |groupadd |-u |-g |5 |app |--uid=|--|'|\"|$|`|(|;|&&|<<EOF|\\|/etc/passwd |a:x:1:1:|a:x:1:|{|}".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const { uid, gid } of lastStage(`FROM debian:12\nRUN ["sh", "-c", ${JSON.stringify(pieces.join(""))}]\n`)
          .created) {
          for (const id of [uid, gid]) expect(id === null || (Number.isSafeInteger(id) && id >= 0)).toBe(true);
        }
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe("USER names them", () => {
  it.each([
    ["RUN useradd -u 5 -g 6 app\nUSER app", "app 5:6 created"],
    ["RUN useradd -u 5 -g 6 app\nUSER 5", "- 5:6 number"],
    ["RUN useradd -o -u 0 app\nUSER app", "root"],
    ["RUN groupadd -g 8 grp && useradd -u 5 app\nUSER app:grp", "app 5:8 created"],
    ["RUN groupadd -g 8 app && useradd -u 5 -g 6 app\nUSER app:app", "app 5:8 created"],
    ["RUN useradd -u 5 -g 6 app\nUSER app:app", "app 5:- created"],
    ["RUN useradd -u 5 -g 6 app\nUSER app:node", "app 5:1000 created"],
    ["RUN usermod -u 99 node\nUSER node", "node 99:1000 base"],
    ["RUN usermod -u 99 node && groupmod -g 98 node\nUSER node", "node 99:98 base"],
    ["RUN groupmod -g 98 node\nUSER node:node", "node 1000:98 base"],
    ["RUN usermod -u $NUMBER node\nUSER node", "node -:1000 base"],
    ["RUN usermod -u 99 node\nUSER 1000", "- 1000:- number"],
    ["RUN usermod -l app node\nUSER app", "app 1000:1000 created"],
    ["USER app\nRUN useradd -u 5 app", "app -:- unseen"],
  ])("%j", (lines, user) => {
    expect(userAfter(lines)).toBe(user);
  });

  it("where a stage below creates them, and not where another one does", () => {
    expect(
      userAfter("RUN groupadd -g 6 g && useradd -u 5 app && usermod -u 9 node\nFROM s\nUSER app:g", "node:22 AS s"),
    ).toBe("app 5:6 created");
    expect(userAfter("RUN usermod -u 9 node\nFROM s\nUSER node", "node:22 AS s")).toBe("node 9:1000 base");
    expect(userAfter("RUN useradd -u 5 app\nFROM node:22\nUSER app", "node:22 AS s")).toBe("app -:- unseen");
  });
});

describe("a RUN removes users", () => {
  it.each([
    ["userdel -r node", []],
    ["deluser --remove-home node", []],
    ["usermod -l app node", ["app=1000:1000"]],
    ["userdel -rf node && useradd -u 5 -g 6 node", ["node=5:6"]],
    ["useradd app && userdel app", ["node"]],
    ["deluser node audio", ["node"]],
    ["gpasswd -d node audio", ["node"]],
  ])("with %s", (run, users) => {
    const { created, system } = lastStage(`FROM node:22\nRUN ${run}\n`);
    const own = created.map(({ name, uid, gid }) => `${name}=${uid ?? "-"}:${gid ?? "-"}`);
    expect([...own, ...(system?.users ?? []).filter(({ suitable }) => suitable).map(({ name }) => name)]).toEqual(
      users,
    );
  });

  it("which a USER then no longer finds", () => {
    expect(lastStage("FROM node:22\nRUN userdel node\nUSER node\n").user).toMatchObject({
      origin: "unseen",
      uid: null,
    });
    expect(userAfter("RUN deluser node\nRUN adduser -D -u 7 node\nUSER node")).toBe(
      userAfter("RUN adduser -D -u 7 node\nUSER node"),
    );
  });

  it("also in the stages that are built from it", () => {
    const { system } = lastStage("FROM node:22 AS base\nRUN userdel node\nFROM base\n");
    expect(system?.users.some(({ name }) => name === "node")).toBe(false);
  });
});
