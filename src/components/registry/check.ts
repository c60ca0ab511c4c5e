import { issue, type Issue } from "../../issues/issue.ts";
import type { Component, System } from "../../system/system.ts";
import { ownImages, repositoryName } from "./images.ts";
import type { Registry } from "./schema.ts";

export function check(registry: Component<Registry>, system: System): readonly Issue[] {
  const issues: Issue[] = [];
  const { seconds } = registry.config.untagged;
  if (seconds % 86_400 !== 0) {
    issues.push(issue("bad-format", ["untagged"], { got: `${seconds}s`, expected: "whole-days", examples: ["7d"] }));
  }
  const names = new Map<string, string>();
  for (const image of ownImages(system)) {
    const name = repositoryName(registry, image);
    const other = names.get(name);
    if (other !== undefined) issues.push(issue("name-collision", [], { key: image, other, name }));
    names.set(name, image);
  }
  return issues;
}
