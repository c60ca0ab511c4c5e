import { notApplicable, reached, type Facets } from "../../facets/facets.ts";
import { byVendor, unknownPart, type Parts } from "../../facets/term.ts";
import { text } from "../../facets/text.ts";
import type { External } from "./schema.ts";

const availability: Parts<External> = ({ key, config }) =>
  config.sla
    ? [byVendor(config.vendor, config.sla.percent)]
    : [
        unknownPart(
          config.vendor,
          text(
            `write components.${key}.sla: what the vendor promises`,
            `components.${key}.sla に事業者の SLA を書いてください`,
          ),
        ),
      ];

export const facets: Facets<External> = {
  traffic: { outside: () => true },
  availability,
  recovery: notApplicable("what it holds is the vendor's to recover", "保持するデータの復旧は事業者が行います"),
  latency: { own: true },
  capacity: notApplicable("its limits are the vendor's", "上限は事業者が定めます"),
  exposure: reached("internet"),
};
