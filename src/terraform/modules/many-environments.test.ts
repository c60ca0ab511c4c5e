import { describe, expect, it } from "vitest";
import { part, write, type Part } from "./modules.fixture.ts";

const named = (index: number): string => `e${index}`;

/** Resources of environment `index`: some are everywhere, some in every third environment, some in the last one. */
function partsOf(index: number, count: number): readonly Part[] {
  const last = index === count - 1;
  return [
    part("aws_cloudwatch_log_group", "api", { name: "/api", retention_in_days: last ? 90 : 7 }),
    part("aws_sqs_queue", "work", { name: "work", ...(last ? { redrive_policy: "on" } : {}) }),
    ...(index % 3 === 0 ? [part("aws_sns_topic", "ops", { name: "ops" })] : []),
    ...(last ? [part("aws_s3_bucket", "files", { bucket: "files" }, { area: "storage" })] : []),
  ];
}

describe.each([1, 2, 31, 32, 33, 64, 65, 130])("with %d environments", (count) => {
  const indices = Array.from({ length: count }, (_, index) => index);
  const files = write(Object.fromEntries(indices.map((index) => [named(index), partsOf(index, count)])));
  const file = (index: number, name: string): string => files[`environments/${named(index)}/${name}`] ?? "";
  /** Environments whose file says something. */
  const saying = (name: string, what: RegExp): readonly number[] =>
    indices.filter((index) => what.test(file(index, name)));
  const thirds = indices.filter((index) => index % 3 === 0);

  it("a module is called where it is needed and nowhere else", () => {
    expect(saying("main.tf", /^module "storage"/m)).toEqual([count - 1]);
    expect(saying("main.tf", /^module "core"/m)).toEqual(indices);
  });

  it("a resource that every third has is turned on in these and off in the others", () => {
    const main = files["modules/core/main.tf"] ?? "";
    if (thirds.length === count) {
      expect(main).not.toContain("ops_enabled");
      return;
    }
    expect(main).toContain("count = var.ops_enabled ? 1 : 0");
    expect(saying("terraform.tfvars", /^ops_enabled +?= true$/m)).toEqual(thirds);
    expect(saying("terraform.tfvars", /^ops_enabled +?= false$/m)).toEqual(
      indices.filter((index) => !thirds.includes(index)),
    );
  });

  it("an argument that only the last gives is given there alone, and a value that differs differs there alone", () => {
    if (count === 1) {
      expect(files["modules/core/main.tf"]).toContain('redrive_policy = "on"');
      return;
    }
    expect(saying("terraform.tfvars", /^api_retention_in_days += 90$/m)).toEqual([count - 1]);
    expect(saying("terraform.tfvars", /^api_retention_in_days += 7$/m)).toEqual(indices.slice(0, -1));
    expect(saying("terraform.tfvars", /"on"/)).toEqual([count - 1]);
  });
});
