import { describe, expect, it } from "vitest";
import { lowered } from "../lowered.fixture.ts";
import { statementsOf } from "../../rehearsal/iam.ts";
import { MockedCloud } from "../../terraform/mocks/cloud.ts";

const delivery = { kind: "pipeline", repository: "acme/todo" };
const denied = (components: object, isProtected = true): string => {
  const made = lowered({ delivery, ...components }, { protected: isProtected, account: true });
  const denied = statementsOf([made.at('aws_iam_policy.apply["denied"]')], new MockedCloud(made.graph));
  return JSON.stringify(denied.filter(({ Resource }) => Resource?.[0] !== "*"));
};

describe("the role that applies on AWS", () => {
  it("may not delete what the design protects and AWS does not", () => {
    const statements = denied({ tasks: { kind: "queue", encryption: "customerKey" } });
    for (const action of ["sqs:DeleteQueue", "kms:ScheduleKeyDeletion"]) expect(statements).toContain(`"${action}"`);
    expect(statements).not.toContain('"Allow"');
  });

  it("may delete what the design has none of, such as topics that alarms are sent to", () => {
    const ops = { kind: "channel", email: ["ops@example.com"] };
    expect(denied({ ops, files: { kind: "bucket" } })).not.toContain("sns:");
    expect(denied({ ops, news: { kind: "topic" } })).toContain('"sns:DeleteTopic"');
  });

  it("knows keys by the tags of the system, and queues by its prefix", () => {
    const statements = denied({ tasks: { kind: "queue", encryption: "customerKey" } });
    expect(statements).toContain('"aws:ResourceTag/system":"todo"');
    expect(statements).toContain("arn:aws:sqs:*:123456789012:todo-prod-*");
  });

  it("may delete everything where the environment is not protected", () => {
    expect(denied({ tasks: { kind: "queue" } }, false)).toBe("[]");
  });

  it("is denied nothing that it is not given: images are of the account's root", () => {
    expect(denied({ api: { kind: "service", image: "api" } })).not.toContain("ecr:");
  });
});
