import { checkAll } from "../../design/unread.ts";
import { formatDuration } from "../../design/units/index.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import type { Component, System } from "../../system/system.ts";
import { ownImages, repositoryName } from "./images.ts";
import type { Registry } from "./schema.ts";

export const check = (registry: Component<Registry>, system: System): readonly Issue[] =>
  checkAll(
    () => checkDays(registry.config),
    () => checkNames(registry, system),
  );

const checkDays = ({ untagged }: Registry): readonly Issue[] =>
  untagged.seconds % 86_400 === 0
    ? []
    : [
        issue("bad-format", ["untagged"], {
          got: formatDuration(untagged),
          expected: "whole-days",
          examples: ["7d"],
        }),
      ];

function checkNames(registry: Component<Registry>, system: System): readonly Issue[] {
  const names = new Map<string, string>();
  return ownImages(system).flatMap((image) => {
    const name = repositoryName(registry, image);
    const other = names.get(name);
    names.set(name, image);
    return other === undefined ? [] : [issue("name-collision", [], { key: image, other, name })];
  });
}
