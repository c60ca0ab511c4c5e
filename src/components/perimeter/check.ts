import { issue, type Issue } from "../../issues/issue.ts";
import type { Component, System } from "../../system/system.ts";
import type { Perimeter } from "./schema.ts";

export function check({ config }: Component<Perimeter>, system: System): readonly Issue[] {
  if (system.target === "aws") {
    return [
      issue("unsupported-on", [], {
        target: "aws",
        what: "a perimeter around APIs",
        instead:
          'List `endpoints` on the network: private endpoints that let through this account\'s callers and resources alone. Give the perimeter targets: ["gcp"].',
        source:
          "https://docs.aws.amazon.com/whitepapers/latest/building-a-data-perimeter-on-aws/building-a-data-perimeter-on-aws.html",
      }),
    ];
  }
  return config.gcp
    ? []
    : [issue("missing-key", ["gcp"], { key: "gcp", expected: '{ accessPolicy: "123456789012" }' })];
}
