import { formatDuration } from "../../design/units/index.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import type { Component } from "../../system/system.ts";
import type { Registry } from "./schema.ts";

export const check = ({ config: { untagged } }: Component<Registry>): readonly Issue[] =>
  untagged.seconds % 86_400 === 0
    ? []
    : [
        issue("bad-format", ["untagged"], {
          got: formatDuration(untagged),
          expected: "whole-days",
          examples: ["7d"],
        }),
      ];
