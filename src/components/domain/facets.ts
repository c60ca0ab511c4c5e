import { notApplicable, reached, type Facets } from "../../facets/facets.ts";
import { byAgreement, unknownPart, type Parts } from "../../facets/term.ts";
import { text } from "../../facets/text.ts";
import type { Domain } from "./schema.ts";

const availability: Parts<Domain> = ({ config }, system) =>
  config.zone === "external"
    ? [unknownPart("DNS", text("somebody else answers for the name", "名前の解決は他者の DNS によります"))]
    : [byAgreement(system.target === "aws" ? "aws-route53" : "gcp-dns")];

export const facets: Facets<Domain> = {
  traffic: {},
  availability,
  recovery: notApplicable(
    "DNS is global and its records are in the design",
    "DNS はグローバルで、レコードは設計から作り直せます",
  ),
  latency: notApplicable("names are resolved before a request", "名前の解決はリクエストの前に済みます"),
  capacity: notApplicable(
    "its provider sets no limit that a design comes near",
    "設計が近づくほどの上限は事業者にありません",
  ),
  exposure: reached("internet"),
};
