import * as z from "zod";
import { field } from "../../design/schema/field.ts";
import { acmLimits } from "./limits.ts";

const label = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
const hostname = new RegExp(`^(${label}\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$`);
const hostnameOrWildcard = new RegExp(`^(\\*\\.)?(${label}\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$`);

const dnsName = () =>
  z
    .string()
    .regex(hostname)
    .max(253)
    .meta({ examples: ["todo.example.com"] });

const managed = z.strictObject({
  managed: field(
    z.union([z.literal(true), dnsName()]),
    "Creates the zone in the root of the account: `true` for a zone of the same name, or the name of the zone. A parent zone of the design delegates it (on AWS within the same root, on Google Cloud across projects); otherwise the name servers are given as an output, to be registered in the parent zone.",
    "アカウントのルートにゾーンを作成する：`true` は名前そのもののゾーン、または別のゾーン名。設計に親ゾーンがある場合（AWS は同じルート内、Google Cloud は別プロジェクトも）は自動で委任します。それ以外はネームサーバーが出力されるので親ゾーンに登録します。",
  ),
});

const existing = z.strictObject({
  existing: field(dnsName(), "DNS name of an existing public zone.", "既存の公開ゾーンの DNS 名"),
  gcp: field(
    z
      .string()
      .regex(/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/)
      .meta({ examples: ["example-com"] }),
    "Name of the managed zone on Google Cloud. Default: the DNS name with hyphens instead of dots, `example-com`.",
    "Google Cloud のマネージドゾーンの名前。既定：DNS 名のドットをハイフンにしたもの（`example-com`）。",
  ).optional(),
});

export const schema = z.strictObject({
  name: field(dnsName(), "DNS name that users enter.", "利用者が入力する DNS 名"),
  alternatives: field(
    z
      .array(
        z
          .string()
          .regex(hostnameOrWildcard)
          .max(253)
          .meta({ examples: ["www.example.com", "*.example.com"] }),
      )
      .min(1)
      .max(acmLimits.names.max - 1),
    "Alternative names on the same certificate: `www.example.com`, `*.example.com`.",
    "同じ証明書に含める別名：`www.example.com`、`*.example.com`",
    acmLimits.names.source,
  ).optional(),
  zone: field(
    z.union([z.literal("external"), managed, existing]),
    "Zone that serves the name: created here, existing, or `external` (DNS hosted elsewhere). With `external` no records are created; those to register are given as outputs.",
    "名前を管理するゾーン：ここで作成、既存、または `external`（他者の DNS）。`external` では何も作成せず、登録すべきレコードを出力します。",
  ),
});

export type Domain = z.output<typeof schema>;
