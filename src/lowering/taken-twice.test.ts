import { describe, expect, it } from "vitest";
import { issuesOf } from "../components/lowered.fixture.ts";
import { say } from "../messages/index.ts";

const queue = { tasks: { kind: "queue" } };
const environments = (dev: object, prod: object) => ({ system: { environments: { dev, prod } } });

describe("what can be there once", () => {
  it("is refused where two environments of an account have one prefix, once for each component", () => {
    const found = issuesOf(queue, environments({ prefix: "shop" }, { prefix: "shop" }));
    expect(found).toMatchObject([
      {
        code: "taken-twice",
        path: ["components", "tasks"],
        facts: { type: "aws_sqs_queue", name: "shop-tasks", environments: ["dev", "prod"] },
      },
    ]);
    const [one] = found;
    expect(one && say(one, "en").problem).toContain("dev makes already");
  });

  it("is taken once by each of two accounts", () => {
    const account = { $each: { dev: "111111111111", prod: "222222222222" } };
    const options = environments({ prefix: "shop" }, { prefix: "shop" });
    expect(issuesOf(queue, { ...options, targets: { aws: { account } } })).toEqual([]);
  });

  it("is taken once all over the world by a bucket, whose name carries the account", () => {
    const account = { $each: { dev: "111111111111", prod: "222222222222" } };
    const options = { ...environments({ prefix: "shop" }, { prefix: "shop" }), targets: { aws: { account } } };
    expect(issuesOf({ files: { kind: "bucket" } }, options)).toEqual([]);
  });

  it("is not refused where the cloud makes names up, or takes a name twice", () => {
    expect(issuesOf({ main: { kind: "network" } }, environments({ prefix: "aa" }, { prefix: "bb" }))).toEqual([]);
  });
});
