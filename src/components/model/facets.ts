import { reached, type Facets } from "../../facets/facets.ts";
import { regional } from "../../facets/recovery.ts";
import { byAgreement, single, unknownPart, type Parts } from "../../facets/term.ts";
import { text } from "../../facets/text.ts";
import { quotas } from "./quota.ts";
import type { Model } from "./schema.ts";

const availability: Parts<Model> = ({ key, config }, system) => {
  if (system.target === "aws") return [byAgreement("aws-bedrock")];
  const replicas = config.gcp?.endpoint?.replicas[0];
  if (replicas !== undefined)
    return replicas >= 2
      ? [byAgreement("gcp-vertex-endpoint")]
      : [
          single(
            "Vertex AI",
            text("fewer than two nodes; the agreement excludes it", "2 ノード未満のため SLA の対象外"),
          ),
        ];
  const [first = ""] = config.models.gcp ?? [];
  if (first.startsWith("gemini")) return [byAgreement("gcp-gemini")];
  return [
    unknownPart(
      "Vertex AI",
      text(
        `no agreement is known for ${first || key}; make it an external component with its sla`,
        `${first || key} の SLA が不明。external コンポーネントにして sla を書いてください。`,
      ),
    ),
  ];
};

export const facets: Facets<Model> = {
  traffic: { outside: ({ config }, target) => target === "aws" && !config.private },
  availability,
  recovery: regional,
  latency: { own: true },
  capacity: { quotas },
  exposure: reached("provider"),
};
