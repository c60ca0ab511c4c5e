import { reached, type Facets } from "../../facets/facets.ts";
import { figures } from "../../facets/figures.data.ts";
import { byAgreement, single, unknownPart, type Parts } from "../../facets/term.ts";
import { text } from "../../facets/text.ts";
import { databaseLoss } from "./loss.ts";
import { connections, disk, machine, room } from "./capacity.ts";
import type { Postgres } from "./schema.ts";
import { isSharedCore, typeOf } from "./size.ts";

const availability: Parts<Postgres> = ({ config }, system) => {
  const product = system.target === "aws" ? "Amazon RDS" : "Cloud SQL";
  if (config.existing)
    return [
      unknownPart(
        product,
        text(
          "the database exists already; its standby is not in the design",
          "既存のため、待機系の有無が設計にありません",
        ),
      ),
    ];
  if (system.target === "aws") return [byAgreement(config.highAvailability ? "aws-rds-multi-az" : "aws-rds-single")];
  const size = typeOf(config.size, "gcp");
  if ("type" in size && isSharedCore(size.type))
    return [
      single(
        product,
        text(`${size.type} has a shared core; the agreement excludes it`, `${size.type} は共有コアのため SLA の対象外`),
      ),
    ];
  if (config.highAvailability) return [byAgreement("gcp-sql-ha")];
  return [
    single(
      product,
      text("one zone without a standby; the agreement excludes it", "待機系のない単一ゾーンのため SLA の対象外"),
    ),
  ];
};

export const facets: Facets<Postgres> = {
  traffic: { zonal: true },
  availability,
  recovery: databaseLoss,
  latency: { managed: figures.query },
  capacity: { connections, disk, machine, room },
  exposure: reached("network"),
};
