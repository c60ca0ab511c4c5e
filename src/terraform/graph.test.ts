import { expect, it } from "vitest";
import { address, parseAddress, typeAt, typePart } from "./graph.ts";

it("an address names its mode and type", () => {
  expect(typeAt("data.aws_region.current")).toEqual({ mode: "data", type: "aws_region" });
  expect(typeAt("ephemeral.random_password.db")).toEqual({ mode: "ephemeral", type: "random_password" });
  expect(typeAt("aws_vpc.main")).toEqual({ mode: "managed", type: "aws_vpc" });
  expect(typeAt('module.a.module.b["x.y"].aws_vpc.main[0]')).toEqual({ mode: "managed", type: "aws_vpc" });
  expect(typePart("data.aws_region.current")).toBe("data.aws_region");
  expect(typePart('module.db.data.aws_region.current["a.b"]')).toBe("data.aws_region");
  expect(typePart("aws_vpc.main")).toBe("aws_vpc");
});

it.each([
  "aws_vpc.main",
  "data.aws_region.current",
  "ephemeral.random_password.db",
  "module.db.aws_db_instance.this",
  "module.db.data.aws_iam_policy_document.this",
  'module.main.aws_subnet.private["a"]',
  "module.main.aws_subnet.private[0]",
  'module.api.module.alarms["high cpu"].aws_route53_record.this["www.example.com"]',
  'module.a.aws_ssm_parameter.this["say \\"hi\\" [0].x"]',
  'module.a.aws_ssm_parameter.this["$${x}"]',
  "module.a[0].module.b.aws_vpc.this",
])("%s is told in parts that give it again", (id) => {
  expect(address(parseAddress(id))).toBe(id);
});
