import { notApplicable, reached, type Facets } from "../../facets/facets.ts";
import { figures } from "../../facets/figures.data.ts";
import { regional } from "../../facets/recovery.ts";
import { byAgreement, unknownPart, type Parts } from "../../facets/term.ts";
import { text } from "../../facets/text.ts";
import type { Site } from "./schema.ts";

const availability: Parts<Site> = ({ config }, { target }) => {
  if (config.host)
    return [
      unknownPart(
        config.host.vendor,
        text(
          `what ${config.host.vendor} promises is not in the design`,
          `${config.host.vendor} の SLA が設計にありません`,
        ),
      ),
    ];
  return target === "aws"
    ? [byAgreement("aws-cloudfront"), byAgreement("aws-s3")]
    : [byAgreement("gcp-load-balancing"), byAgreement("gcp-storage")];
};

export const facets: Facets<Site> = {
  traffic: { entry: "files", behind: ({ config: { domain } }) => (domain === undefined ? [] : [domain]) },
  availability,
  recovery: regional,
  latency: { edge: ({ key }) => [{ component: key, figure: figures.edge }] },
  capacity: notApplicable(
    "its provider sets no limit that a design comes near",
    "設計が近づくほどの上限は事業者にありません",
  ),
  exposure: reached("internet"),
};
