import { describe, expect, it } from "vitest";
import { credentialIn, isSecretSetting } from "../../../src/rules/lib/secrets/credentials.ts";

/** Made of pieces, so that nobody takes this file for one with credentials in it. */
const letters = "aB3dE6gH9j".repeat(10);
const dash = "-----";

describe("credentials by their form", () => {
  it.each([
    ["a private key", `${dash}BEGIN RSA PRIVATE KEY${dash}\n${letters}`],
    ["a private key", `${dash}BEGIN PRIVATE KEY${dash}\n  ${letters}`],
    ["a GitHub token", `token=ghp_${letters.slice(0, 36)}`],
    ["a GitHub token", `github_pat_${letters.slice(0, 82)}`],
    ["a GitLab token", `curl glpat-${letters.slice(0, 20)} example.com`],
    ["a Slack token", `xoxb-123456789012-${letters.slice(0, 24)}`],
    [
      "a Slack webhook",
      `https://hooks.slack.com/services/T${"A1".repeat(4)}/B${"A1".repeat(4)}/${letters.slice(0, 24)}`,
    ],
    ["a Stripe key", `sk_live_${letters.slice(0, 24)}`],
    ["an npm token", `//registry.npmjs.org/:_authToken=npm_${letters.slice(0, 36)}`],
    ["a Google API key", `AIza${letters.slice(0, 35)}`],
    ["an AWS access key", `AKIA${"A2B3".repeat(4)} ${letters.slice(0, 40)}`],
    ["a password in a URL", "amqp://:x7Gh2kQ9@queue:5672"],
  ])("finds %s", (what, text) => {
    expect(credentialIn(text)).toBe(what);
  });

  it.each([
    `${dash}BEGIN PRIVATE KEY${dash}\n...`,
    `${dash}BEGIN CERTIFICATE${dash}\n${letters}`,
    `ghp_${letters.slice(0, 30)}`,
    `sk_test_${letters.slice(0, 24)}`,
    `AKIA${"A2B3".repeat(4)}`,
    `AKIAIOSFODNN7EXAMPLE ${letters.slice(0, 40)}`,
    "http://web:8080/path@version",
    "postgres://shop:$(PASSWORD)@db",
    "postgres://shop:<password>@db",
    "see https://example.com: it is there",
  ])("takes %j for none", (text) => {
    expect(credentialIn(text)).toBe(null);
  });
});

describe("secrets by the name of a setting", () => {
  it.each(["DB_PASSWORD", "PGPASSWORD", "db.password", "apiKey", "SECRET_KEY_BASE", "AWS_SECRET_ACCESS_KEY"])(
    "takes %s for one",
    (name) => {
      expect(isSecretSetting(name, "x7Gh2kQ9")).toBe(true);
    },
  );

  it.each(["PASSWORD_FILE", "TOKEN_TTL", "MONKEY", "KEY", "PUBLIC_API_KEY", "AUTH_HEADER", "SECRET_NAME", "BROKEN"])(
    "takes %s for none",
    (name) => {
      expect(isSecretSetting(name, "x7Gh2kQ9")).toBe(false);
    },
  );
});
