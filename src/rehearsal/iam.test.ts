import { describe, expect, it } from "vitest";
import { allows, denies, type Statement } from "./iam.ts";

const may = (statement: Partial<Statement>, action: string, resource?: string, context?: Record<string, string>) =>
  allows([{ Effect: "Allow", Action: "*", Resource: "*", ...statement }], {
    action,
    ...(resource === undefined ? {} : { resource }),
    ...(context === undefined ? {} : { context }),
  });

describe("what IAM decides", () => {
  it("follows patterns of actions, in whatever case they are written", () => {
    expect(may({ Action: "ecs:*" }, "ecs:UpdateService")).toBe(true);
    expect(may({ Action: "ecs:Update*" }, "ECS:updateService")).toBe(true);
    expect(may({ Action: "ecs:Update?ervice" }, "ecs:UpdateService")).toBe(true);
    expect(may({ Action: "ecs:UpdateService" }, "ecs:UpdateServicePrimaryTaskSet")).toBe(false);
    expect(may({ Action: "ecs.UpdateService" }, "ecs:UpdateService")).toBe(false);
  });

  it("takes all but what NotAction and NotResource name", () => {
    expect(may({ Action: undefined, NotAction: ["iam:*"] } as never, "ecs:UpdateService")).toBe(true);
    expect(may({ Action: undefined, NotAction: ["iam:*"] } as never, "iam:PassRole")).toBe(false);
    expect(may({ Resource: undefined, NotResource: "a:*" } as never, "s3:GetObject", "b:1")).toBe(true);
    expect(may({ Resource: undefined, NotResource: "a:*" } as never, "s3:GetObject", "a:1")).toBe(false);
  });

  it("holds conditions against the request", () => {
    const where = (operator: string, value: string) => ({ Condition: { [operator]: { key: value } } });
    const asked: readonly (readonly [operator: string, value: string, got: string | undefined, holds: boolean])[] = [
      ["StringEquals", "a", "a", true],
      ["StringEquals", "a*", "ab", false],
      ["StringEquals", "a", undefined, false],
      ["StringEqualsIfExists", "a", undefined, true],
      ["StringEqualsIfExists", "a", "b", false],
      ["StringNotEquals", "a", "b", true],
      ["StringNotEquals", "a", undefined, true],
      ["StringNotLike", "a*", "ab", false],
      ["StringLike", "a*", "ab", true],
      ["ArnEquals", "a*", "ab", true],
      ["ArnNotLike", "a*", "ab", false],
      ["Bool", "false", "False", true],
      ["ForAnyValue:StringNotLike", "a*", "b", true],
      ["ForAnyValue:StringNotLike", "a*", "ab", false],
      ["ForAnyValue:StringNotLike", "a*", undefined, false],
      ["Null", "true", undefined, true],
      ["Null", "true", "a", false],
    ];
    for (const [operator, value, got, expected] of asked)
      expect(may(where(operator, value), "s3:GetObject", "x", got === undefined ? {} : { key: got }), operator).toBe(
        expected,
      );
    expect(() => may(where("NumericLessThan", "1"), "s3:GetObject", "x", { key: "0" })).toThrow("NumericLessThan");
  });

  it("counts denials first", () => {
    const both: readonly Statement[] = [
      { Effect: "Allow", Action: "kafka:*", Resource: "*" },
      { Effect: "Deny", Action: "kafka:Delete*", Resource: "arn:x-*" },
    ];
    expect(allows(both, { action: "kafka:DeleteCluster", resource: "arn:x-1" })).toBe(false);
    expect(allows(both, { action: "kafka:DeleteCluster", resource: "arn:y-1" })).toBe(true);
    expect(denies(both, { action: "kafka:DeleteCluster", resource: "arn:x-1" })).toBe(true);
    expect(denies(both, { action: "kafka:CreateCluster", resource: "arn:x-1" })).toBe(false);
  });
});
