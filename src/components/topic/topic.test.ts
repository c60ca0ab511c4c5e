import { describe, expect, it } from "vitest";
import { lowered, problemsOf } from "../lowered.fixture.ts";

const news = (fields: object = {}, queue: object = {}) => ({
  audit: { kind: "queue", ...queue },
  news: { kind: "topic", subscribers: ["audit"], ...fields },
});

describe("a topic", () => {
  it("is encrypted and copies messages as they are into queues on AWS", () => {
    const { args } = lowered(news());
    expect(args("aws_sns_topic.this")).toMatchObject({ kms_master_key_id: "alias/aws/sns" });
    expect(args('aws_sns_topic_subscription.queue["audit"]')).toMatchObject({
      protocol: "sqs",
      endpoint: { to: "module.audit.aws_sqs_queue.this" },
      raw_message_delivery: true,
    });
  });

  it("refuses to be deleted on AWS where the environment is protected", () => {
    const written = (isProtected: boolean) => lowered(news(), { protected: isProtected }).written("aws_sns_topic.this");
    expect(written(true)).toContain('"Action":["sns:DeleteTopic"]');
    expect(written(false)).not.toContain("sns:DeleteTopic");
  });

  it("stores messages in the design's region only on Google Cloud", () => {
    expect(lowered(news(), { target: "gcp" }).args("module.news.google_pubsub_topic.this")).toMatchObject({
      message_storage_policy: { allowed_persistence_regions: [{ name: "region" }] },
    });
  });

  it("lets its users publish and nothing else", () => {
    expect(lowered(news(), { uses: { news: "publish" } }).grants).toEqual([
      {
        environment: { NEWS_TOPIC_ARN: { $: "ref", to: "module.news", path: ["topic_arn"] } },
        policies: { publish: { $: "ref", to: "module.news", path: ["publish_policy"] } },
      },
    ]);
    const tell = { kind: "job", image: "todo-tell:1", uses: { news: "publish" } };
    const policyOf = (fields: object) => lowered({ ...news(fields), tell }).written('aws_iam_role_policy.task["news"]');
    expect(policyOf({})).toContain("sns:Publish");
    expect(policyOf({})).not.toContain("kms:");
    expect(policyOf({ encryption: "customerKey" })).toContain("kms:GenerateDataKey");
    const made = lowered({ ...news(), tell }, { target: "gcp" });
    expect(made.args('google_pubsub_topic_iam_member.access["news"]').role).toBe("roles/pubsub.publisher");
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
