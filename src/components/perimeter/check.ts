import { text } from "../../text/text.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import type { Component, System } from "../../system/system.ts";
import type { Perimeter } from "./schema.ts";

export function check({ config }: Component<Perimeter>, system: System): readonly Issue[] {
  if (system.target === "aws") {
    return [
      issue("unsupported-on", [], {
        target: "aws",
        what: text("a perimeter around APIs", "API を囲む境界"),
        instead: text(
          'List `endpoints` on the network: private endpoints that let through only the callers and resources of this account. Give the perimeter targets: ["gcp"].',
          'ネットワークの `endpoints` を書いてください（このアカウントの呼び出し元とリソースだけを通すプライベートエンドポイント）。境界には targets: ["gcp"] と書いてください。',
        ),
        source:
          "https://docs.aws.amazon.com/whitepapers/latest/building-a-data-perimeter-on-aws/building-a-data-perimeter-on-aws.html",
      }),
    ];
  }
  return config.gcp
    ? []
    : [issue("missing-key", ["gcp"], { key: "gcp", expected: '{ accessPolicy: "123456789012" }' })];
}
