import { formatDuration } from "../../../design/units/index.ts";
import { fail, forKind, pass } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

const mostDays = 365;
const day = 86_400;

export const rule = defineRule({
  id: "versions-kept-long",
  family: "cost",
  severity: "low",
  title: {
    en: "Replaced and deleted files are gone after a year",
    ja: "置き換え・削除したファイルは 1 年で消えること",
  },
  why: {
    en: "Former versions cost as much as current ones, and nobody sees them. A file that is written every day is kept three hundred times by the end of the year; and what a person asked to have deleted is still there.",
    ja: "過去の版も現行と同じ料金ですが、誰の目にも触れません。毎日書くファイルは年末に 300 版になります。本人が削除を求めたデータも残り続けます。",
  },
  controls: ["gdpr:5.1.e"],
  source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html",
  look: forKind("bucket", ({ config }) => {
    if (!config.versioning) return undefined;
    const at = ["keepVersions"];
    if (config.keepVersions.seconds <= mostDays * day) return pass(at);
    return fail(
      at,
      {
        en: `Former versions are kept for ${formatDuration(config.keepVersions)}.`,
        ja: `過去の版が ${formatDuration(config.keepVersions)} 残ります。`,
      },
      {
        remedy: {
          en: "30 days undo mistakes; copy what the law wants to an archive.",
          ja: "誤操作の復元には 30 日で足ります。法定保存はアーカイブに写してください。",
        },
      },
    );
  }),
});
