import { text } from "../../text/text.ts";
import { checkAll, checkEach } from "../../design/unread.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import type { Component, System } from "../../system/system.ts";
import { longestPermissionSet } from "./limits.ts";
import { levels, type Access } from "./schema.ts";

export const check = ({ config }: Component<Access>, { target }: System): readonly Issue[] =>
  checkAll(
    ...levels.map((level) => () => {
      if (target === "gcp" && level === "shell") return config.shell.length > 0 ? [noShell] : [];
      return checkEach(config[level], (group, index) => (target === "aws" ? onAws : onGcp)(group, [level, index]));
    }),
  );

const address = /^[^@]+@[^@]+\.[^@]+$/;

function onAws(group: string, at: readonly (string | number)[]): readonly Issue[] {
  if (group.includes("@"))
    return [
      issue("unsupported-on", at, {
        target: "aws",
        what: text(`the e-mail address ${group} as a group`, `グループのメールアドレス ${group}`),
        instead: text(
          'A group gets in by the name of the IAM Identity Center permission set that it signs in with. Write each({ aws: ["Developers"], gcp: ["developers@example.com"] }).',
          'グループはサインインに使う IAM Identity Center の許可セット名で書きます。each({ aws: ["Developers"], gcp: ["developers@example.com"] }) と書いてください。',
        ),
        source: "https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html",
      }),
    ];
  const length = group.length;
  return length > longestPermissionSet
    ? [
        issue("name-too-long", at, {
          name: group,
          length,
          max: longestPermissionSet,
          what: text("permission set", "許可セット"),
        }),
      ]
    : [];
}

const onGcp = (group: string, at: readonly (string | number)[]): readonly Issue[] =>
  address.test(group)
    ? []
    : [
        issue("unsupported-on", at, {
          target: "gcp",
          what: text(`the name ${group} as a group`, `グループの名前 ${group}`),
          instead: text(
            'A group is named by its e-mail address. Write each({ aws: ["Developers"], gcp: ["developers@example.com"] }).',
            'グループはメールアドレスで書きます。each({ aws: ["Developers"], gcp: ["developers@example.com"] }) と書いてください。',
          ),
          source: "https://cloud.google.com/iam/docs/principal-identifiers",
        }),
      ];

const noShell = issue("unsupported-on", ["shell"], {
  target: "gcp",
  what: text("a shell in a running container", "実行中のコンテナでのシェル"),
  instead: text(
    "Cloud Run opens none: run a one-off job with the same image. Write each({ aws: [...], gcp: [] }).",
    "Cloud Run にはありません。同じイメージで単発のジョブを実行してください。each({ aws: [...], gcp: [] }) と書いてください。",
  ),
  source: "https://cloud.google.com/run/docs/execute/jobs",
});
