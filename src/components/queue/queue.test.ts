import { describe, expect, it } from "vitest";
import type { Target } from "../../terraform/graph.ts";
import { lowered, ops, problemsOf } from "../lowered.fixture.ts";

const jobs = (fields: object = {}) => ({ jobs: { kind: "queue", ...fields } });
const fed = { news: { kind: "topic", subscribers: ["jobs"] }, ...jobs() };

describe("a queue on AWS", () => {
  it("is encrypted, and sets messages aside that nobody can finish", () => {
    const { args, written } = lowered(jobs());
    expect(args("aws_sqs_queue.this").sqs_managed_sse_enabled).toBe(true);
    expect(written("aws_sqs_queue.this")).toContain('"maxReceiveCount":5');
    expect(written("aws_sqs_queue.this")).toContain('"to":"module.jobs.aws_sqs_queue.dead"');
    expect(args("aws_sqs_queue.dead")).toMatchObject({ message_retention_seconds: 14 * 86_400 });
    expect(JSON.stringify(args("aws_sqs_queue.this").policy)).toContain('"aws:SecureTransport":"false"');
  });

  it("refuses to be deleted where the environment is protected, as its dead letters do: AWS has no argument for it", () => {
    for (const one of ["this", "dead"]) {
      const written = (isProtected: boolean) =>
        lowered(jobs(), { protected: isProtected }).written(`aws_sqs_queue.${one}`);
      expect(written(true)).toContain('"Action":["sqs:DeleteQueue"]');
      expect(written(false)).not.toContain("sqs:DeleteQueue");
    }
  });

  it("keeps order as a FIFO queue, and so does the queue for dead letters", () => {
    const { args } = lowered(jobs({ ordered: true }));
    expect(args("aws_sqs_queue.this")).toMatchObject({ fifo_queue: true });
    expect(JSON.stringify(args("aws_sqs_queue.dead").name)).toContain("-jobs-dead.fifo");
  });

  it("lets senders send and receivers receive, and with a key of its own use the key", () => {
    const policyOf = (fields: object, access: string) => {
      const work = { kind: "job", image: "todo-work:1", uses: { jobs: access } };
      return lowered({ ...jobs(fields), work }).written('aws_iam_role_policy.task["jobs"]');
    };
    const received = policyOf({ encryption: "customerKey" }, "receive");
    expect(received).toContain("sqs:DeleteMessage");
    expect(received).toContain("kms:Decrypt");
    expect(received).not.toContain("sqs:SendMessage");
    expect(received).not.toContain("kms:GenerateDataKey");
    expect(policyOf({}, "send")).not.toContain("sqs:ReceiveMessage");
    expect(lowered(jobs(), { uses: { jobs: "send" } }).grants).toEqual([
      {
        environment: { JOBS_QUEUE_URL: { $: "ref", to: "module.jobs", path: ["url"] } },
        policies: { send: { $: "ref", to: "module.jobs", path: ["send_policy"] } },
      },
    ]);
  });

  it("lets in the topic that it subscribes to, and under its own key too", () => {
    const { args } = lowered({ ...fed, ...jobs({ encryption: "customerKey" }) });
    expect(JSON.stringify(args("aws_sqs_queue.this").policy)).toContain('"to":"module.news.aws_sns_topic.this"');
    expect(JSON.stringify(args("aws_kms_key.this").policy)).toContain("sns.amazonaws.com");
    expect(JSON.stringify(lowered(jobs()).args("aws_sqs_queue.this").policy)).not.toContain("sns");
  });
});

describe("a queue on Google Cloud", () => {
  it("is a topic and a subscription that never expires, with dead letters moved by Pub/Sub itself", () => {
    const { args, ids } = lowered(jobs(), { target: "gcp" });
    expect(args("google_pubsub_subscription.this")).toMatchObject({
      topic: { to: "module.jobs.google_pubsub_topic.this[0]" },
      expiration_policy: { ttl: "" },
      dead_letter_policy: {
        dead_letter_topic: { to: "module.jobs.google_pubsub_topic.dead" },
        max_delivery_attempts: 5,
      },
    });
    expect(ids).toContain("module.jobs.google_pubsub_topic_iam_member.dead_letters");
    expect(ids).toContain("module.jobs.google_pubsub_subscription_iam_member.dead_letters");
  });

  it("is a subscription of the topic that feeds it, without a topic of its own", () => {
    const { args, has } = lowered(fed, { target: "gcp" });
    expect(args("google_pubsub_subscription.this")).toMatchObject({
      topic: { to: "module.news.google_pubsub_topic.this" },
    });
    expect(has("google_pubsub_topic.this[0]")).toBe(false);
  });

  it("gives publishers the topic and subscribers the subscription", () => {
    const of = (access: string) => lowered(jobs(), { target: "gcp", uses: { jobs: access } }).grants[0];
    const topic = { topic: { to: "module.jobs", path: ["topic_id"] } };
    const subscription = { subscription: { to: "module.jobs", path: ["subscription_id"] } };
    expect(of("send")).toMatchObject({ topic });
    expect(of("send")).not.toHaveProperty("subscription");
    expect(of("receive")).toMatchObject({ subscription });
    expect(of("receive")).not.toHaveProperty("topic");
    expect(Object.keys(of("sendreceive")?.environment ?? {})).toEqual(["JOBS_TOPIC", "JOBS_SUBSCRIPTION"]);
  });

  it("uses a key only once Pub/Sub may", () => {
    const { args } = lowered(jobs({ encryption: "customerKey" }), { target: "gcp" });
    const key = { to: "module.jobs.module.key[0].google_kms_crypto_key_iam_member.agent", path: ["crypto_key_id"] };
    expect(args("google_pubsub_topic.this[0]")).toMatchObject({ kms_key_name: key });
    expect(args("google_pubsub_topic.dead")).toMatchObject({ kms_key_name: key });
  });
});

describe("checks", () => {
  it.each<[string, Target, object, readonly string[]]>([
    ["an hour of visibility on AWS", "aws", jobs({ visibility: "1h" }), []],
    [
      "an hour of visibility on Google Cloud",
      "gcp",
      jobs({ visibility: "1h" }),
      ["unsupported-on components.jobs.visibility"],
    ],
    ["ten minutes of visibility on Google Cloud", "gcp", jobs({ visibility: "10m" }), []],
    [
      "five seconds of visibility on Google Cloud",
      "gcp",
      jobs({ visibility: "5s" }),
      ["out-of-range components.jobs.visibility"],
    ],
    ["half a second more", "aws", jobs({ visibility: "1500ms" }), ["bad-format components.jobs.visibility"]],
    ["two weeks on AWS", "aws", jobs({ retain: "14d" }), []],
    ["a month on AWS", "aws", jobs({ retain: "31d" }), ["out-of-range components.jobs.retain"]],
    ["a month on Google Cloud", "gcp", jobs({ retain: "31d" }), []],
    ["a minute on Google Cloud", "gcp", jobs({ retain: "1m" }), ["out-of-range components.jobs.retain"]],
    [
      "dead letters that die first",
      "aws",
      jobs({ deadLetter: { retain: "1d" } }),
      ["out-of-range components.jobs.deadLetter.retain"],
    ],
    ["one attempt on AWS", "aws", jobs({ deadLetter: { after: 1 } }), []],
    [
      "one attempt on Google Cloud",
      "gcp",
      jobs({ deadLetter: { after: 1 } }),
      ["out-of-range components.jobs.deadLetter.after"],
    ],
    ["a delay on AWS", "aws", jobs({ delay: "5s" }), []],
    ["a delay on Google Cloud", "gcp", jobs({ delay: "5s" }), ["unsupported-on components.jobs.delay"]],
  ])("%s", (_, target, components, expected) => {
    expect(problemsOf(components, { target })).toEqual(expected);
  });

  it("lets nobody send past the topic on Google Cloud, where AWS allows it", () => {
    expect(problemsOf(fed, { target: "gcp", uses: { jobs: "send" } })).toEqual(["unsupported-on components.jobs"]);
    expect(problemsOf(fed, { target: "gcp", uses: { jobs: "receive" } })).toEqual([]);
    expect(problemsOf(fed, { uses: { jobs: "send" } })).toEqual([]);
  });

  it("puts a queue behind one topic only on Google Cloud", () => {
    const two = { ...fed, more: { kind: "topic", subscribers: ["jobs"] } };
    expect(problemsOf(two, { target: "gcp" })).toEqual(["unsupported-on components.jobs"]);
    expect(problemsOf(two)).toEqual([]);
  });
});

describe("alarms", () => {
  const alarms = (metric: string, above: unknown) => ({
    ops,
    ...jobs({ alarms: { bad: { metric, above, notify: ["ops"] } } }),
  });

  it("watch waiting messages, their age, and dead letters in their own queue", () => {
    expect(lowered(alarms("age", "1h")).args('aws_cloudwatch_metric_alarm.this["bad"]')).toMatchObject({
      metric_name: "ApproximateAgeOfOldestMessage",
      threshold: 3600,
    });
    expect(lowered(alarms("deadLetters", 0)).args('aws_cloudwatch_metric_alarm.this["bad"]')).toMatchObject({
      dimensions: { QueueName: { to: "module.jobs.aws_sqs_queue.dead" } },
    });
    const policy = lowered(alarms("deadLetters", 0), { target: "gcp" }).written(
      'google_monitoring_alert_policy.this["bad"]',
    );
    expect(policy).toContain("module.jobs.google_pubsub_subscription.dead");
    expect(problemsOf(alarms("age", 5))).toEqual(["bad-format components.jobs.alarms.bad.above"]);
  });
});
