import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { tagging, unmarked } from "./unmarked.ts";

/** What can be tagged first, in the words of the pages that say so. */
const words: Readonly<Record<string, string>> = {
  acm: "certificates",
  "application-autoscaling": "scaling targets",
  bedrock: "inference profiles",
  cloudfront: "distributions",
  "cognito-idp": "user pools",
  iam: "identity providers",
  kms: "keys",
  logs: "log deliveries",
};

it.each(["modules", "changes"])("what could be tagged first and changed then is named in docs/%s.md", (page) => {
  const text = readFileSync(resolve(import.meta.dirname, `../../../../docs/${page}.md`), "utf8");
  const spared = Object.entries(unmarked).flatMap(([service, list]) =>
    list.some(({ why }) => why === tagging) ? [service] : [],
  );
  expect(spared.sort()).toEqual(Object.keys(words).sort());
  const paragraph = text.split("\n").find((line) => line.includes("scaling targets")) ?? "";
  for (const one of [...Object.values(words), "security group", "etwork interfaces without tags"])
    expect(paragraph, one).toContain(one);
});

it("of EC2, which says what a tag is put on for, nothing takes other tags than the environment's unless it is being made", () => {
  const tags = (unmarked.ec2 ?? []).filter(({ actions }) => actions.split(" ").includes("CreateTags"));
  expect(tags.length).toBeGreaterThan(1);
  expect(tags.filter(({ where, giving }) => where !== "ec2:CreateAction" && giving !== true)).toEqual([]);
});
