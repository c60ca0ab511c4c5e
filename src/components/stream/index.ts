import { text } from "../../facets/text.ts";
import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check } from "./check.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const stream = defineKind({
  name: "stream",
  summary: {
    en: "Apache Kafka: ordered messages that many can read, each at its own pace.",
    ja: "Apache Kafka。順序のあるメッセージを複数の読み手がそれぞれの速さで読みます。",
  },
  schema,
  accepts: {
    produce: { en: "Writes to the topics.", ja: "トピックに書き込みます。" },
    consume: {
      en: "Reads the topics, as the consumer group in `<KEY>_GROUP`.",
      ja: "トピックを読みます。コンシューマーグループは `<KEY>_GROUP`。",
    },
    both: { en: "Writes and reads.", ja: "書き込みと読み取り。" },
  },
  requires: ["network"],
  check,
  namedBy: {
    how: (key) => text(`uses: { ${key}: "both" }`, `uses: { ${key}: "both" }`),
  },
  noEffect,
  holdsData: true,
  facets,
  compared: {
    same: ["version", "mode"],
  },
  cloudWatchLogs: "logs",
  clouds: { aws, gcp },
  differences: [
    {
      en: "Clients sign in as themselves, without a password: SASL mechanism AWS_MSK_IAM on port 9098 on AWS, OAUTHBEARER on port 9092 on Google Cloud. `<KEY>_AUTH` says which; both need a library of the cloud.",
      ja: "クライアントは自身の権限で認証し、パスワードはありません。AWS は AWS_MSK_IAM（ポート 9098）、Google Cloud は OAUTHBEARER（ポート 9092）。`<KEY>_AUTH` に入ります。どちらもクラウドのライブラリが必要。",
    },
    {
      en: "On AWS brokers, disks and version are the design's; Google Cloud makes brokers from vCPUs and memory, stores without a limit and chooses the version.",
      ja: "AWS ではブローカー、ディスク、バージョンを設計で決めます。Google Cloud は vCPU とメモリからブローカーを作り、容量は無制限、バージョンは自動。",
    },
    {
      en: "Rights to topics and groups: IAM on AWS, Kafka ACLs on Google Cloud; a topic that nobody uses there is open to every client of the project.",
      ja: "トピックとグループの権限：AWS は IAM、Google Cloud は Kafka の ACL。誰も使わないトピックは、プロジェクトのすべてのクライアントに開いています。",
    },
    {
      en: "Serverless exists on AWS only. Its topics are created by producers, which get leave for exactly those of the design.",
      ja: "サーバーレスは AWS のみ。トピックはプロデューサーが作成し、設計にあるものだけ作成を許されます。",
    },
    {
      en: "How full disks are is known on AWS only.",
      ja: "ディスク使用率が分かるのは AWS のみ。",
    },
  ],
});
