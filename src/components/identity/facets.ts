import { onAws, notApplicable, reached, type Facets } from "../../facets/facets.ts";
import { figures } from "../../facets/figures.data.ts";
import { rebuilt, unharmed, type Losses } from "../../facets/recovery.ts";
import { none, notKnown } from "../../facets/span.ts";
import { byTarget } from "../../facets/term.ts";
import { text } from "../../facets/text.ts";
import type { Identity } from "./schema.ts";

const recovery: Losses<unknown> = (_, scenario) => {
  if (scenario === "zone") return unharmed;
  return {
    rpo: notKnown(
      "neither cloud backs up accounts: how often they are exported is up to people",
      "アカウントのバックアップ機能はなく、書き出しの頻度は人の運用によります",
    ),
    rto: scenario === "region" ? rebuilt.rto : none,
    steps: scenario === "region" ? rebuilt.steps : [],
    how: text("accounts are imported from an export, by people", "書き出したアカウントの手動での取り込み"),
  };
};

export const facets: Facets<Identity> = {
  traffic: { outside: onAws },
  availability: byTarget("aws-cognito", "gcp-identity-platform"),
  recovery,
  latency: { managed: figures.signIn },
  capacity: notApplicable(
    "its provider sets no limit that a design comes near",
    "設計が近づくほどの上限は事業者にありません",
  ),
  exposure: reached("internet"),
};
