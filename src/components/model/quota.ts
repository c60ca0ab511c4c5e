import type { Quota } from "../../facets/capacity.ts";
import { numberText, text } from "../../facets/text.ts";
import type { Stated } from "../../facets/stated.ts";
import type { Component, System } from "../../system/system.ts";
import { atLevel } from "../../system/traffic.ts";
import type { Model } from "./schema.ts";

/** A person who chats sends a message every other minute. */
const callsPerConnection = 0.5;

const sources = {
  aws: "https://docs.aws.amazon.com/bedrock/latest/userguide/quotas.html",
  gcp: "https://cloud.google.com/vertex-ai/generative-ai/docs/quotas",
} as const;

/** What the promised load asks of a model, against what the design has written down of its quotas. */
export function quotas(model: Component<Model>, system: System, stated: Stated = {}): readonly Quota[] {
  const calls = callsOf(model, system, stated);
  if (!calls) return [];
  const { quota } = model.config;
  const source = sources[system.target];
  const requests: Quota = {
    field: ["quota", "requestsPerMinute"],
    most: quota?.requestsPerMinute,
    asked: calls.perMinute,
    unit: text("requests per minute", "リクエスト/分"),
    how: calls.how,
    source,
  };
  const tokens = calls.tokensPerCall;
  // Nobody who wrote no quota of tokens is asked for two numbers.
  if (tokens === undefined || quota?.tokensPerMinute === undefined) return [requests];
  const ofTokens: Quota = {
    field: ["quota", "tokensPerMinute"],
    most: quota.tokensPerMinute,
    asked: calls.perMinute * tokens,
    unit: text("tokens per minute", "トークン/分"),
    how: text(
      `${calls.how.en} with ${numberText(tokens)} tokens each`,
      `${calls.how.ja}（1 回 ${numberText(tokens)} トークン）`,
    ),
    source,
  };
  return quota.requestsPerMinute === undefined ? [ofTokens] : [requests, ofTokens];
}

interface Calls {
  readonly perMinute: number;
  readonly how: Quota["how"];
  /** Input and output; undefined where nobody said. */
  readonly tokensPerCall?: number;
}

/** Calls at the promised load; undefined where nothing is promised, or nobody said how it becomes calls. */
function callsOf({ key }: Component<Model>, system: System, stated: Stated): Calls | undefined {
  const { capacity } = system.requirements;
  if (!capacity || (system.usedBy.get(key) ?? []).length === 0) return undefined;
  const tokens = system.traffic?.tokens?.find(({ model }) => model === key);
  const tokensPerCall = tokens && atLevel(tokens.input, "high") + atLevel(tokens.output, "high");
  const known = tokensPerCall === undefined ? {} : { tokensPerCall };
  const calls = tokens?.by === undefined ? undefined : system.traffic?.calls?.[tokens.by];
  const share =
    tokens?.callsPerRequest === undefined
      ? undefined
      : atLevel(tokens.callsPerRequest, "high") * (calls === undefined ? 1 : atLevel(calls, "high"));
  const perSecond = capacity.requestsPerSecond ?? stated.requestsPerSecond;
  if (perSecond !== undefined && share !== undefined)
    return {
      perMinute: perSecond * 60 * share,
      how: text(
        `${numberText(perSecond)} requests/s × ${share}`,
        `毎秒 ${numberText(perSecond)} リクエスト × ${share}`,
      ),
      ...known,
    };
  if (capacity.connections === undefined) return undefined;
  return {
    perMinute: capacity.connections * callsPerConnection,
    how: text(
      `${capacity.connections} connections with a message every 2 minutes`,
      `2 分に 1 回送る ${capacity.connections} 接続`,
    ),
    ...known,
  };
}
