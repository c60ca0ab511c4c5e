import { fail, forKind, pass } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "bucket-without-lifecycle",
  family: "cost",
  severity: "info",
  title: {
    en: "Files of a bucket become cheaper or are deleted as they age",
    ja: "バケットのファイルは、古くなれば安い保存先に移るか消えること",
  },
  why: {
    en: "Without a rule every file stays in the dearest class for ever. After a month most are read rarely, and the next class costs half.",
    ja: "ルールがなければ、すべてのファイルが最も高い保存先に残り続けます。1 か月後にはほとんど読まれず、次の保存先は半額です。",
  },
  source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html",
  look: forKind("bucket", ({ config }, system) => {
    if (!system.protected) return undefined;
    const rules = config.lifecycle.filter(({ noncurrent }) => !noncurrent).length;
    if (rules > 0) return pass(["lifecycle"]);
    return fail(
      ["lifecycle"],
      {
        en: "0 rules: everything is kept for ever in the dearest class.",
        ja: "ルールが 0 件で、すべてが最も高い保存先に残り続けます。",
      },
      {
        remedy: {
          en: 'Write lifecycle: [{ after: "30d", to: "infrequent" }].',
          ja: 'lifecycle: [{ after: "30d", to: "infrequent" }] と書いてください。',
        },
      },
    );
  }),
});
