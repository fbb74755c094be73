import { expect, test } from "vitest";
import { checkingAnswers, UnusableAnswer } from "../../../src/platform/github/answers.ts";

const api = "https://api.github.com/repos";

function answering(data: unknown): typeof fetch {
  return checkingAnswers(async () => new Response(JSON.stringify(data)));
}

test.each(["pulls", "files", "annotations", "check-runs", "permission"])(
  "a repository may be called %s, like a list",
  async (name) => {
    const data = { default_branch: "main" };
    const answer = await answering(data)(`${api}/octo/${name}`);
    expect(await answer.json()).toEqual(data);
    const onServer = await answering(data)(`https://github.example.com/api/v3/repos/octo/${name}`);
    expect(await onServer.json()).toEqual(data);
  },
);

test.each([`${api}/repos/app/pulls`, `${api}/octo/app/pulls/7/files`])("a list is expected of %s", async (address) => {
  await expect(answering({ default_branch: "main" })(address)).rejects.toThrow(UnusableAnswer);
  expect((await answering([])(address)).ok).toBe(true);
});
