import { text } from "../../facets/text.ts";
import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check } from "./check.ts";
import { cheaper } from "./cheaper.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const bucket = defineKind({
  name: "bucket",
  summary: {
    en: "Files, as objects: private, encrypted, with former versions kept for a while.",
    ja: "ファイル（オブジェクト）の保存。非公開・暗号化され、以前の版をしばらく残します。",
  },
  schema,
  accepts: {
    write: { en: "Creates, replaces and deletes objects.", ja: "オブジェクトを作成・置換・削除します。" },
    read: { en: "Lists and reads objects.", ja: "オブジェクトを一覧・読み取りします。" },
    readwrite: { en: "Both.", ja: "両方。" },
  },
  check,
  namedBy: {
    how: (key) => text(`uses: { ${key}: "readwrite" }`, `uses: { ${key}: "readwrite" }`),
    alone: ({ config }) => config.public,
  },
  noEffect,
  holdsData: true,
  facets,
  cheaper,
  compared: {
    moreIsSafer: [["versioning"], ["keepVersions"]],
  },
  clouds: { aws, gcp },
  differences: [
    {
      en: "`archive` and `infrequent` are read at once on both clouds; `deepArchive` takes up to 12 hours on AWS and no time on Google Cloud.",
      ja: "`infrequent` と `archive` は両クラウドですぐ読めます。`deepArchive` は AWS では最長 12 時間、Google Cloud ではすぐ読めます。",
    },
    {
      en: "A copy in another region is a second bucket with its own name on AWS, filled within minutes; on Google Cloud it is the same bucket over two regions, which it must be from the start.",
      ja: "別リージョンの複製は、AWS では別名の 2 つ目のバケット（数分遅れ）、Google Cloud では 2 リージョンにまたがる同じバケット（作成時に決まります）。",
    },
    {
      en: "Links that expire need permission to sign on Google Cloud, given by `signedUrls`; on AWS every user's own credentials sign.",
      ja: "期限付き URL は Google Cloud では署名の権限（`signedUrls`）が要ります。AWS では利用者自身の認証情報で署名できます。",
    },
    {
      en: "Write access on Google Cloud lists names as well: no role writes and replaces without it.",
      ja: "Google Cloud の書き込み権限には名前の一覧も含まれます（含まないロールがありません）。",
    },
    {
      en: "Told of deletions, a versioned bucket on Google Cloud also reports versions that were overwritten.",
      ja: "削除の通知は、Google Cloud のバージョニング有効のバケットでは上書きされた版についても届きます。",
    },
  ],
});
