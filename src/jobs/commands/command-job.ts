import { writeReplyMarker } from "../../commands/reply-marker.ts";
import { type Config, configFor, resolveConfig } from "../../config/config.ts";
import { pathFilter } from "../../config/path-filter.ts";
import type { CommandComment, Conversation } from "../../platform/conversation.ts";
import type { Platform, PullRequest } from "../../platform/port.ts";
import type { RunContext } from "../../platform/runner/event.ts";
import type { ActionInputs } from "../../platform/runner/inputs.ts";
import { dayOf } from "../../suppression/ignore-comment.ts";
import { type Collection, collect } from "../collect/collect.ts";
import { readRepositoryConfig } from "../repository/read-config.ts";

/** Everything needed to carry out a command. */
export interface CommandJob {
  readonly platform: Platform;
  readonly conversation: Conversation;
  readonly comment: CommandComment;
  readonly inputs: ActionInputs;
  readonly context: RunContext;
}

/** How often a command is tried: the head may move while it is carried out, and then it starts over. */
export const commandTries = 2;

/** A pull request as a review would read it. */
export interface PullReading {
  readonly config: Config;
  readonly collection: Collection;
  readonly today: string;
}

/** Reads the pull request that a command is about. Throws a PlatformError or ConfigError. */
export async function readPull({ platform, inputs, context }: CommandJob, pull: PullRequest): Promise<PullReading> {
  const { values } = await readRepositoryConfig(platform, pull, inputs.config);
  const config = configFor(context.owner, resolveConfig(values, inputs.values));
  const collection = await collect(platform, pull, pathFilter(config), config.settings);
  return { config, collection, today: dayOf(new Date()) };
}

/** A reply as it is posted: with the hidden line that says which comment it replies to. */
export function markedAnswer(answer: string, { comment }: CommandJob): string {
  return `${answer}\n${writeReplyMarker(comment.id)}`;
}
