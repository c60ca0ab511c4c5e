import { describe, expect, it } from "vitest";
import { lowerDesign, schemasFor } from "../../build/build.ts";
import { DesignError } from "../../issues/issue.ts";
import { address } from "../../terraform/graph.ts";
import { channel } from "./index.ts";

const schemas = await schemasFor(["aws", "gcp"]);
const lowered = (...email: readonly string[]) => {
  const { graphs } = lowerDesign(
    {
      name: "todo",
      targets: { aws: { region: "ap-northeast-1" }, gcp: { region: "asia-northeast1" } },
      environments: { prod: {} },
      components: { ops: { kind: "channel", email } },
    },
    { channel },
    schemas,
  );
  return (id: string) => graphs.flatMap((graph) => graph.resources).find((one) => address(one) === id);
};

describe("a channel", () => {
  const find = lowered("ops@example.com", "lead@example.com");

  it("has a topic under a key of its own, since alarms cannot publish under the AWS-managed one", () => {
    expect(find("aws_sns_topic.ops")?.args).toMatchObject({ kms_master_key_id: { to: "aws_kms_key.ops" } });
    expect(find("aws_kms_key.ops")?.args).toMatchObject({ enable_key_rotation: true });
  });

  it("lets alarms and budgets of its own account publish, and nobody else", () => {
    const statements = JSON.stringify(find("aws_sns_topic_policy.ops")?.args.policy);
    expect(statements).toContain('"Service":["cloudwatch.amazonaws.com","budgets.amazonaws.com"]');
    expect(statements).toContain('"aws:SourceAccount"');
    expect(statements).not.toContain('"AWS"');
  });

  it("writes to every address, on either cloud", () => {
    const addresses = ["ops@example.com", "lead@example.com"];
    expect(Object.keys(find("aws_sns_topic_subscription.ops_email")?.forEach ?? {})).toEqual(addresses);
    expect(Object.keys(find("google_monitoring_notification_channel.ops")?.forEach ?? {})).toEqual(addresses);
  });

  it("takes addresses only", () => {
    expect(() => lowered("#ops")).toThrow(DesignError);
    expect(() => lowered()).toThrow(DesignError);
  });
});
