import { describe, expect, it } from "vitest";
import { lowered } from "../lowered.fixture.ts";

const delivery = { kind: "pipeline", repository: "acme/todo" };
const denied = (components: object, isProtected = true): string => {
  const made = lowered({ delivery, ...components }, { protected: isProtected, account: true });
  return made.has("aws_iam_role_policy.keep_data[0]") ? made.written("aws_iam_role_policy.keep_data[0]") : "";
};

describe("the role that applies on AWS", () => {
  it("may not delete what the design protects and AWS does not", () => {
    const statements = denied({ tasks: { kind: "queue" } });
    for (const action of ["sqs:DeleteQueue", "sqs:PurgeQueue", "kms:ScheduleKeyDeletion"])
      expect(statements).toContain(`"${action}"`);
    expect(statements).not.toContain('"Allow"');
  });

  it("may delete what the design has none of, such as topics that alarms are sent to", () => {
    const ops = { kind: "channel", email: ["ops@example.com"] };
    expect(denied({ ops, files: { kind: "bucket" } })).not.toContain("sns:");
    expect(denied({ ops, news: { kind: "topic" } })).toContain('"sns:DeleteTopic"');
  });

  it("knows keys by the tags of the system, and queues by its prefix", () => {
    const statements = denied({ tasks: { kind: "queue" } });
    expect(statements).toContain('"aws:ResourceTag/system":"todo"');
    expect(statements).toMatch(/:sqs:\*:.{0,160}todo-prod-/);
  });

  it("may delete everything where the environment is not protected", () => {
    expect(denied({ tasks: { kind: "queue" } }, false)).toBe("");
  });
});
