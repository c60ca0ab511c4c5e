import { issue, type Issue } from "../../issues/issue.ts";
import type { Component, System } from "../../system/system.ts";
import { acmLimits } from "./limits.ts";
import { namesOf, zoneNameOf } from "./names.ts";
import type { Domain } from "./schema.ts";

export function check(domain: Component<Domain>, system: System): readonly Issue[] {
  const issues: Issue[] = [];
  const { config } = domain;
  const names = namesOf(domain);
  const zone = zoneNameOf(domain);
  const pathOf = (index: number) => (index === 0 ? ["name"] : ["alternatives", index - 1]);
  names.forEach((name, index) => {
    if (zone !== undefined && name !== zone && !name.endsWith(`.${zone}`))
      issues.push(
        issue("bad-format", pathOf(index), { got: name, expected: "name-in-zone", examples: [zone, `www.${zone}`] }),
      );
    const first = names.indexOf(name);
    if (first !== index)
      issues.push(issue("name-collision", pathOf(index), { key: name, other: pathOf(first).join("."), name }));
  });
  if (system.target === "aws" && config.name.length > acmLimits.commonName.max)
    issues.push(
      issue("name-too-long", ["name"], {
        name: config.name,
        length: config.name.length,
        max: acmLimits.commonName.max,
        what: "first name of an ACM certificate",
      }),
    );
  return issues;
}
