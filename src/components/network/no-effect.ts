import { text } from "../../facets/text.ts";
import { keptAMonth } from "../../lowering/gcp/log-bucket.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import { natOf, usesNat } from "./nat.ts";
import type { Network } from "./schema.ts";

export const noEffect: readonly NoEffect<Network>[] = [
  {
    fields: ["cidr", "zones", "subnets", "nat", "endpoints", "flowLogs", "gcp"],
    when: {
      holds: ({ config }) => config.existing !== undefined,
      says: text("beside `existing`", "`existing` があるとき"),
    },
    why: text("nothing is created in an existing network.", "既存のネットワークには何も作成しません。"),
    severity: "error",
  },
  {
    fields: ["zones"],
    on: "gcp",
    why: text(
      "a network and its subnets span all zones of the region.",
      "ネットワークとサブネットはリージョンのすべてのゾーンにまたがります。",
    ),
    severity: "note",
  },
  {
    fields: ["subnets.public", "subnets.data"],
    on: "gcp",
    why: text(
      "the private subnet serves all; load balancers and databases need none of their own.",
      "プライベートサブネットがすべてを担い、ロードバランサーとデータベース用のサブネットは不要です。",
    ),
    severity: "note",
  },
  {
    fields: ["nat"],
    when: {
      holds: (network, system) => natOf(network.config).count > 0 && !usesNat(network, system),
      says: text("where nothing goes out by it", "そこから外へ出るものがないとき"),
    },
    why: text(
      "there is no NAT then. On Google Cloud, code goes to the internet by Cloud Run itself, unless it uses other services.",
      "NAT は作りません。Google Cloud のコードは、ほかのサービスを使う場合を除き、Cloud Run から直接インターネットに出ます。",
    ),
    severity: "note",
  },
  {
    fields: ["nat.type"],
    on: "gcp",
    why: text("Cloud NAT has no instances.", "Cloud NAT にインスタンスはありません。"),
    severity: "note",
  },
  {
    fields: ["tags", "renamedFrom"],
    when: {
      holds: ({ config }) => config.existing !== undefined,
      says: text("beside `existing`", "`existing` があるとき"),
    },
    why: text("nothing is created in an existing network.", "既存のネットワークには何も作成しません。"),
    severity: "note",
  },
  keptAMonth("flowLogs.retain", ({ flowLogs }) => flowLogs?.retain),
];
