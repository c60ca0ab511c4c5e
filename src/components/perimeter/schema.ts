import * as z from "zod";
import { field } from "../../design/schema/field.ts";
import { cidr } from "../../design/units/index.ts";

export const schema = z.strictObject({
  dryRun: field(
    z.boolean(),
    "Dry run: logs the calls that would be denied without denying them. Review the logs, then turn it off.",
    "拒否せず、拒否するはずの呼び出しを記録するだけにします。記録を確かめてから外します。",
  ).default(true),
  services: field(
    z
      .array(
        z
          .string()
          .regex(/^[a-z0-9-]+\.googleapis\.com$/)
          .meta({ examples: ["storage.googleapis.com"] }),
      )
      .min(1),
    "APIs to protect. Default: those that hold data of the design's components.",
    "保護する API。既定：設計のコンポーネントのデータを持つもの。",
    "https://cloud.google.com/vpc-service-controls/docs/supported-products",
  ).optional(),
  allow: field(
    z.strictObject({
      cidrs: field(
        z.array(cidr()).min(1),
        "Public IP addresses from which calls are allowed, such as those of an office.",
        "外から呼び出せるグローバル IP アドレス（オフィスなど）",
      ).optional(),
      members: field(
        z
          .array(
            z
              .string()
              .regex(/^(user|serviceAccount):[^\s@"$%{}]+@[^\s@"$%{}]+$/)
              .meta({ examples: ["serviceAccount:deploy@example.iam.gserviceaccount.com"] }),
          )
          .min(1),
        "Accounts that may call from anywhere, such as the one that runs Terraform.",
        "どこからでも呼び出せるアカウント（Terraform を実行するものなど）",
      ).optional(),
    }),
    "Callers that are allowed from outside.",
    "外からの呼び出しを許す相手",
  ).optional(),
  gcp: field(
    z.strictObject({
      accessPolicy: field(
        z
          .string()
          .regex(/^\d+$/)
          .meta({ examples: ["123456789012"] }),
        "Number of the access policy: the organization's, or one that is scoped to the project or its folder (`gcloud access-context-manager policies list`).",
        "アクセスポリシーの番号。組織のもの、またはプロジェクトかフォルダに限定したもの（`gcloud access-context-manager policies list`）",
      ),
    }),
    "Settings that only Google Cloud has.",
    "Google Cloud だけにある設定",
  ).optional(),
});

export type Perimeter = z.output<typeof schema>;
