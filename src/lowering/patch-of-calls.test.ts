import { describe, expect, it } from "vitest";
import { issuesOf, lowered, ops, problemsOf } from "../components/lowered.fixture.ts";

const patched = (patch: object) => lowered({ ops: { ...ops, patch }, other: ops });
const sourceOf = (made: ReturnType<typeof patched>, label: string) =>
  made.graph.calls?.find((call) => call.label === label)?.source;

describe("a patch of what a module makes", () => {
  const made = patched({
    "aws_sns_topic.this": { display_name: "Operations", tags: { team: "a" }, kms_master_key_id: null },
  });

  it("gives the component a module of its own, and leaves that of the others as it is", () => {
    expect(sourceOf(made, "ops")?.name).toBe("sns_topic_ops");
    expect(sourceOf(made, "other")?.name).toBe("sns_topic");
    expect(made.args("module.ops.aws_sns_topic.this")).toMatchObject({
      display_name: "Operations",
      tags: { team: "a" },
    });
    expect(made.args("module.other.aws_sns_topic.this")).not.toHaveProperty("display_name");
  });

  it("takes away what is null, and keeps the text of everything else", () => {
    expect(made.args("module.ops.aws_sns_topic.this")).not.toHaveProperty("kms_master_key_id");
    const [own, shared] = ["ops", "other"].map((label) => sourceOf(made, label)?.files);
    expect(own?.["notify.tf"]).toBe(shared?.["notify.tf"]);
    expect(own?.["main.tf"]).toMatch(/tags +=\s+merge\(var\.tags, \{/);
    expect(own?.["main.tf"]).toContain("# CloudWatch cannot publish to a topic under the AWS-managed key");
  });

  it("reaches into policies", () => {
    const { written } = patched({ "aws_sns_topic_policy.this": { policy: { Id: "topic" } } });
    expect(written("module.ops.aws_sns_topic_policy.this")).toContain('"Id":"topic"');
    expect(written("module.ops.aws_sns_topic_policy.this")).toContain("sns:Publish");
  });

  it("reaches what a module has made by another", () => {
    const { args, graph } = patched({ "module.key.aws_kms_key.this": { deletion_window_in_days: 7 } });
    expect(args("module.ops.module.key.aws_kms_key.this")).toMatchObject({ deletion_window_in_days: 7 });
    expect(args("module.other.module.key.aws_kms_key.this")).toMatchObject({ deletion_window_in_days: 30 });
    expect(graph.calls?.[0]?.source.modules.map(({ name }) => name)).toContain("kms_key_ops");
  });

  it("names what is there when it names what is not, and an argument that the provider does not know", () => {
    const [one] = issuesOf({ ops: { ...ops, patch: { "aws_sns_topic.ops": {} } } });
    expect(one).toMatchObject({ code: "unknown-resource", path: ["components", "ops", "patch", "aws_sns_topic.ops"] });
    expect((one?.facts as { allowed: readonly string[] }).allowed).toContain("aws_sns_topic.this");
    expect(problemsOf({ ops: { ...ops, patch: { "aws_sns_topic.this": { display_nmae: "x" } } } })).toEqual([
      "unknown-argument components.ops.patch.aws_sns_topic.this.display_nmae",
    ]);
  });
});
