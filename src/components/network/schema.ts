import { gcpRegions } from "../../system/regions.ts";
import * as z from "zod";
import { field } from "../../design/schema/field.ts";
import { cidr, duration } from "../../design/units/index.ts";
import { endpointsField } from "./endpoints.ts";

const subnets = z.strictObject({
  public: field(
    z.array(cidr()),
    "Public subnets, one per zone, for load balancers and NAT (AWS only).",
    "パブリックサブネット（ゾーンごと）。ロードバランサーと NAT（AWS のみ）。",
  ).optional(),
  private: field(
    z.array(cidr()),
    "Private subnets, for services. One per zone on AWS, one in total on Google Cloud.",
    "プライベートサブネット。サービス用。AWS はゾーンごと、Google Cloud は全体で 1 つ。",
  ).optional(),
  data: field(
    z.array(cidr()),
    "Data subnets, for databases and caches, without a route to the internet (AWS only).",
    "データサブネット。データベースとキャッシュ用、インターネットへの経路なし（AWS のみ）。",
  ).optional(),
});

const subnetId = z
  .string()
  .regex(/^subnet-[0-9a-f]+$/)
  .meta({ examples: ["subnet-0a1b2c3d4e5f60718"] });

/** Source: https://docs.cloud.google.com/compute/docs/naming-resources, read 2026-11-28. */
const resourceName = z
  .string()
  .regex(/^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$/)
  .meta({ examples: ["shared"] });

const existing = z.strictObject({
  aws: field(
    z.strictObject({
      vpc: field(
        z
          .string()
          .regex(/^vpc-[0-9a-f]+$/)
          .meta({ examples: ["vpc-0a1b2c3d4e5f60718"] }),
        "Id of the VPC.",
        "VPC の ID",
      ),
      public: field(z.array(subnetId).min(1), "Ids of public subnets.", "パブリックサブネットの ID"),
      private: field(z.array(subnetId).min(1), "Ids of private subnets.", "プライベートサブネットの ID"),
      data: field(
        z.array(subnetId).min(1),
        "Ids of subnets for databases. Default: the private ones.",
        "データベース用サブネットの ID。既定：プライベートサブネット。",
      ).optional(),
    }),
    "VPC and subnet ids.",
    "VPC とサブネットの ID",
  ).optional(),
  gcp: field(
    z.strictObject({
      network: field(resourceName, "Name of the VPC network.", "VPC ネットワークの名前"),
      subnet: field(resourceName, "Name of the subnet in the region.", "リージョンのサブネットの名前"),
    }),
    "Names of the VPC network and of the regional subnet; private service access must be set up there.",
    "VPC ネットワークとサブネットの名前。プライベートサービスアクセスが設定済みであること。",
  ).optional(),
});

const natInstances = z.strictObject({
  instances: field(
    z.int().min(1).max(4),
    "Number of NAT instances, at most one per zone.",
    "NAT インスタンスの数（最大でゾーン数）",
  ),
  type: field(
    z
      .string()
      .regex(/^[a-z]+\d+g[a-z]*\.[a-z0-9]+$/)
      .meta({ examples: ["t4g.nano", "c7gn.medium"] }),
    "Instance type with a Graviton processor. Its network bandwidth limits the throughput.",
    "インスタンスタイプ（Graviton）。通信量の上限はこれによります。",
  ).default("t4g.nano"),
});

export const schema = z.strictObject({
  cidr: field(
    cidr(),
    "Address range. Default: `10.<n>.0.0/16`, where n is the position of the environment, from 0, so that environments never overlap.",
    "アドレス範囲。既定：`10.<n>.0.0/16`（n は環境の順番、0 から）。環境どうしが重なりません。",
  ).optional(),
  zones: field(
    z.int().min(2).max(4),
    "Number of availability zones, 2 to 4.",
    "アベイラビリティゾーンの数（2〜4）",
  ).default(2),
  subnets: field(
    subnets,
    "Exact ranges of subnets, to replace the planned ones.",
    "計画されたものでは困るときの、サブネットの正確な範囲",
  ).optional(),
  nat: field(
    z.union([z.int().min(0).max(4), natInstances]),
    "Number of NAT gateways, at most one per zone; 0 for none. Or `{ instances: 1 }` for NAT instances at a fraction of the price. On Google Cloud any number above 0 gives one Cloud NAT, which is redundant in itself. None is made where nothing goes out by it.",
    "NAT ゲートウェイの数（最大でゾーン数、0 はなし）。`{ instances: 1 }` なら安価な NAT インスタンス。Google Cloud では 1 以上で Cloud NAT（それ自体が冗長）。そこから外へ出るものがなければ作りません。",
  ).default(1),
  endpoints: endpointsField.optional(),
  flowLogs: field(
    z.strictObject({ retain: field(duration(), "Retention period.", "保持期間") }),
    "Flow logs and their retention period.",
    "通信記録とその保持期間",
  ).optional(),
  gcp: field(
    z.strictObject({
      subnets: field(
        z.record(
          z
            .string()
            .regex(/^[a-z][a-z0-9-]*$/)
            .meta({ form: "subnet-name", examples: ["osaka", "batch-1"] }),
          z.strictObject({
            region: field(z.enum(gcpRegions), "Google Cloud region.", "Google Cloud のリージョン"),
            cidr: field(cidr(), "Its address range.", "アドレス範囲"),
          }),
        ),
        "Additional subnets by name, in any region. NAT serves those of the network's own region.",
        "追加のサブネット（名前ごと、任意のリージョン）。NAT を使えるのはネットワークと同じリージョンのものだけです。",
      ).optional(),
    }),
    "Settings that only Google Cloud has.",
    "Google Cloud だけにある設定",
  ).optional(),
  existing: field(
    existing,
    "An existing network; nothing is created.",
    "既存のネットワーク。何も作成しません。",
  ).optional(),
});

export type Network = z.output<typeof schema>;
