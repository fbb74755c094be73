import examples from "@octokit/webhooks-examples";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCommentEvent } from "../../src/platform/runner/comment-event.ts";

type Name = Parameters<typeof readCommentEvent>[0];

/** GitHub's own examples of an event. */
function payloadsOf(name: Name): readonly Record<string, unknown>[] {
  return (examples as unknown as readonly { name: string; examples: Record<string, unknown>[] }[])
    .filter((one) => one.name === name)
    .flatMap((one) => one.examples);
}

const comment = { id: 7, body: "/kubesuggest fix", user: { login: "robin", type: "User" } };
const issue = { number: 3, user: { login: "sam" }, pull_request: {} };
const reply = { ...comment, in_reply_to_id: 5 };
const pull = { number: 3, user: { login: "robin" } };

describe("readCommentEvent", () => {
  it("reads a comment below a pull request, and an answer in a thread", () => {
    const all = { pull: 3, id: 7, body: "/kubesuggest fix", author: "robin", bot: false };
    expect(readCommentEvent("issue_comment", { action: "created", comment, issue })).toEqual({
      ...all,
      ofPullAuthor: false,
      thread: null,
    });
    const payload = { action: "created", comment: reply, pull_request: pull };
    expect(readCommentEvent("pull_request_review_comment", payload)).toEqual({ ...all, ofPullAuthor: true, thread: 5 });
  });

  it.each<[string, Name, unknown]>([
    ["an edited comment", "issue_comment", { action: "edited", comment, issue }],
    ["a deleted comment", "issue_comment", { action: "deleted", comment, issue }],
    [
      "a comment on an issue",
      "issue_comment",
      { action: "created", comment, issue: { ...issue, pull_request: undefined } },
    ],
    [
      "a comment that opens a thread",
      "pull_request_review_comment",
      { action: "created", comment, pull_request: pull },
    ],
    ["a ghost's comment", "issue_comment", { action: "created", comment: { ...comment, user: null }, issue }],
    ["nothing", "issue_comment", null],
  ])("passes over %s", (_what, name, payload) => {
    expect(readCommentEvent(name, payload)).toBeNull();
  });

  it.each(["Bot", "Organization", undefined])("takes an account of type %s for no person", (type) => {
    const payload = { action: "created", comment: { ...comment, user: { login: "x", type } }, issue };
    expect(readCommentEvent("issue_comment", payload)?.bot).toBe(true);
  });

  it.each<Name>(["issue_comment", "pull_request_review_comment"])("understands GitHub's examples of %s", (name) => {
    const payloads = payloadsOf(name);
    expect(payloads.length).toBeGreaterThan(0);
    for (const payload of payloads) expect(() => readCommentEvent(name, payload)).not.toThrow();
    const asked = payloads.map((payload) => ({
      ...payload,
      ...(name === "issue_comment" ? { issue } : {}),
      action: "created",
    }));
    const threaded = asked.map((payload) => ({
      ...payload,
      comment: { ...(payload as { comment?: object }).comment, in_reply_to_id: 5 },
    }));
    for (const payload of threaded) expect(readCommentEvent(name, payload)?.author).toMatch(/\w/);
  });

  it("takes any payload without throwing", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(readCommentEvent("issue_comment", { action: "created", comment: one, issue: other })).toBeNull();
        expect(readCommentEvent("pull_request_review_comment", one)).toBeNull();
      }),
    );
  });
});
