import { describe, expect, it } from "vitest";
import type { Target } from "../../terraform/graph.ts";
import { problemsOf } from "../lowered.fixture.ts";

const files = (fields: object = {}) => ({ files: { kind: "bucket", ...fields } });
const rules = (...lifecycle: object[]) => files({ lifecycle });
const inbox = (fields: object = {}, to = "inbox") => ({
  inbox: { kind: "queue", ...fields },
  ...files({ notifications: [{ to }] }),
});

describe("checks", () => {
  const topic = (fields: object) => ({
    ...inbox({}, "news"),
    news: { kind: "topic", subscribers: ["inbox"], ...fields },
  });

  it.each<[string, Target, object, readonly string[]]>([
    ["a rule that does nothing", "aws", rules({ after: "30d" }), ["missing-key components.files.lifecycle.0.to"]],
    [
      "a rule that does two things",
      "gcp",
      rules({ after: "30d", to: "archive", delete: true }),
      ["conflict components.files.lifecycle.0.delete"],
    ],
    ["half days", "gcp", rules({ after: "36h", delete: true }), ["bad-format components.files.lifecycle.0.after"]],
    [
      "a cheaper class too early on AWS",
      "aws",
      rules({ after: "7d", to: "infrequent" }),
      ["out-of-range components.files.lifecycle.0.after"],
    ],
    ["a cheaper class as early on Google Cloud", "gcp", rules({ after: "7d", to: "infrequent" }), []],
    [
      "the next class too soon on AWS",
      "aws",
      rules({ after: "30d", to: "infrequent" }, { after: "45d", to: "archive" }),
      ["out-of-range components.files.lifecycle.1.after"],
    ],
    [
      "classes in order",
      "aws",
      rules({ after: "30d", to: "infrequent" }, { after: "90d", to: "archive" }, { after: "365d", delete: true }),
      [],
    ],
    [
      "deleting before moving",
      "gcp",
      rules({ after: "30d", to: "infrequent" }, { after: "10d", delete: true }),
      ["out-of-range components.files.lifecycle.1.after"],
    ],
    [
      "moving versions that are gone",
      "gcp",
      rules({ after: "30d", to: "archive", noncurrent: true }),
      ["out-of-range components.files.lifecycle.0.after"],
    ],
    [
      "versions of a bucket without any",
      "aws",
      files({ versioning: false, lifecycle: [{ after: "3d", delete: true, noncurrent: true }] }),
      ["conflict components.files.lifecycle.0.noncurrent"],
    ],
    [
      "public under a key on AWS",
      "aws",
      files({ public: true, encryption: "customerKey" }),
      ["conflict components.files.public"],
    ],
    ["public under a key on Google Cloud", "gcp", files({ public: true, encryption: "customerKey" }), []],
    [
      "a copy in no region",
      "aws",
      files({ replicate: { region: "ap-northeast-9" } }),
      ["not-allowed components.files.replicate.region"],
    ],
    [
      "a copy without versions",
      "aws",
      files({ versioning: false, replicate: { region: "us-west-2" } }),
      ["conflict components.files.versioning"],
    ],
    [
      "regions that are no pair",
      "gcp",
      files({ replicate: { region: "us-west1" } }),
      ["unsupported-on components.files.replicate.region"],
    ],
    [
      "telling an ordered queue",
      "aws",
      inbox({ ordered: true }),
      ["unsupported-on components.files.notifications.0.to"],
    ],
    ["telling an ordered queue on Google Cloud", "gcp", inbox({ ordered: true }), []],
    ["telling a topic under the key of SNS", "aws", topic({}), ["unsupported-on components.files.notifications.0.to"]],
    ["telling a topic under its own key", "aws", topic({ encryption: "customerKey" }), []],
    [
      "telling a queue that a topic feeds",
      "gcp",
      { ...topic({}), ...inbox() },
      ["unsupported-on components.files.notifications.0.to"],
    ],
    [
      "telling twice of the same",
      "aws",
      { ...inbox(), ...files({ notifications: [{ to: "inbox" }, { to: "inbox", prefix: "in/" }] }) },
      ["unsupported-on components.files.notifications.1.to"],
    ],
  ])("%s", (_, target, components, expected) => {
    expect(problemsOf(components, { target })).toEqual(expected);
  });
});
