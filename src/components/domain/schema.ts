import { z } from "zod";
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
    "Creates the zone: `true` for one of the name itself, or the zone's own name. Its name servers come out as an output, to be entered at the parent zone.",
    "ゾーンを作成する：`true` は名前そのもののゾーン、または別のゾーン名。ネームサーバーが出力されるので親ゾーンに登録します。",
  ),
});

const existing = z.strictObject({
  existing: field(dnsName(), "DNS name of a public zone that is there already.", "既存の公開ゾーンの DNS 名"),
  gcp: field(
    z
      .string()
      .regex(/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/)
      .meta({ examples: ["example-com"] }),
    "Name of the managed zone on Google Cloud. Default: the DNS name with hyphens, `example-com`.",
    "Google Cloud のマネージドゾーンの名前。既定：DNS 名のドットをハイフンにしたもの（`example-com`）。",
  ).optional(),
});

export const schema = z.strictObject({
  name: field(dnsName(), "DNS name that users type.", "利用者が入力する DNS 名"),
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
    "Further names of the same certificate: `www.example.com`, `*.example.com`.",
    "同じ証明書に含める別名：`www.example.com`、`*.example.com`",
    acmLimits.names.source,
  ).optional(),
  zone: field(
    z.union([z.literal("external"), managed, existing]),
    "Who answers for the name: a zone made here, a zone that is there, or `external`, somebody else's DNS. Then nothing is created there and the records to enter come out as outputs.",
    "名前を管理するゾーン：ここで作成、既存、または `external`（他者の DNS）。`external` では何も作成せず、登録すべきレコードを出力します。",
  ),
});

export type Domain = z.output<typeof schema>;
