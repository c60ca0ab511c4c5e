import { describe, expect, it } from "vitest";
import { lowered, problemsOf } from "../lowered.fixture.ts";

const news = (fields: object = {}, queue: object = {}) => ({
  audit: { kind: "queue", ...queue },
  news: { kind: "topic", subscribers: ["audit"], ...fields },
});

describe("a topic", () => {
  it("is encrypted and copies messages as they are into queues on AWS", () => {
    const { args } = lowered(news());
    expect(args("aws_sns_topic.news")).toMatchObject({ kms_master_key_id: "alias/aws/sns" });
    expect(args("aws_sns_topic_subscription.news_audit")).toMatchObject({
      protocol: "sqs",
      endpoint: { to: "aws_sqs_queue.audit" },
      raw_message_delivery: true,
    });
  });

  it("stores messages in the design's region only on Google Cloud", () => {
    expect(lowered(news(), { target: "gcp" }).args("google_pubsub_topic.news")).toMatchObject({
      message_storage_policy: { allowed_persistence_regions: [{ name: "region" }] },
    });
  });

  it("lets its users publish and nothing else", () => {
    expect(lowered(news(), { uses: { news: "publish" } }).grants[0]?.statements).toMatchObject([
      { Action: ["sns:Publish"], Resource: { to: "aws_sns_topic.news" } },
    ]);
    const { grants } = lowered(news({ encryption: "customerKey" }), { uses: { news: "publish" } });
    expect(grants[0]?.statements?.[1]).toMatchObject({ Action: ["kms:Decrypt", "kms:GenerateDataKey"] });
    expect(lowered(news(), { target: "gcp", uses: { news: "publish" } }).grants[0]?.bindings).toMatchObject([
      { args: { role: "roles/pubsub.publisher" } },
    ]);
  });

  it("must be ordered on AWS when a subscriber is; an ordered one may have subscribers of either kind", () => {
    expect(problemsOf(news({}, { ordered: true }))).toEqual(["unsupported-pair components.news.subscribers.0"]);
    expect(problemsOf(news({}, { ordered: true }), { target: "gcp" })).toEqual([]);
    expect(problemsOf(news({ ordered: true }, { ordered: true }))).toEqual([]);
    expect(problemsOf(news({ ordered: true }))).toEqual([]);
  });

  it("has each subscriber once", () => {
    expect(problemsOf(news({ subscribers: ["audit", "audit"] }))).toEqual([
      "listed-twice components.news.subscribers.1",
    ]);
  });
});
