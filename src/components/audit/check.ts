import { text } from "../../text/text.ts";
import { checkAll } from "../../design/unread.ts";
import { formatDuration, type Duration } from "../../design/units/index.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import type { Component, System } from "../../system/system.ts";
import type { Audit } from "./schema.ts";

export const check = ({ config }: Component<Audit>, { target }: System): readonly Issue[] =>
  checkAll(
    () =>
      config.trail === undefined && (config.changes || (target === "aws" && config.cis !== undefined))
        ? [issue("missing-key", ["trail"], { key: "trail", expected: '{ retain: "365d" }' })]
        : [],
    () => wholeDays("trail", config.trail?.retain),
    () => wholeDays("export", config.export?.retain),
    () => (target === "aws" && Object.hasOwn(config, "export") ? [exportOnAws] : []),
  );

const wholeDays = (field: "trail" | "export", span: Duration | undefined): readonly Issue[] =>
  span === undefined || span.seconds % 86_400 === 0
    ? []
    : [
        issue("bad-format", [field, "retain"], {
          got: formatDuration(span),
          expected: "whole-days",
          examples: ["365d"],
        }),
      ];

const exportOnAws = issue("unsupported-on", ["export"], {
  target: "aws",
  what: text("a log export for a whole account", "アカウント全体のログのエクスポート"),
  instead: text(
    "The trail is in a bucket already; logs of components stay in CloudWatch for their retention period. Write each({ gcp: { ... }, aws: null }).",
    "証跡はすでにバケットにあり、コンポーネントのログは保持期間の間 CloudWatch に残ります。each({ gcp: { ... }, aws: null }) と書いてください。",
  ),
  source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/S3Export.html",
});
