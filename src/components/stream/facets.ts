import { reached, type Facets } from "../../facets/facets.ts";
import { figures } from "../../facets/figures.data.ts";
import { messages, type Losses } from "../../facets/recovery.ts";
import { never } from "../../facets/span.ts";
import { after, steps } from "../../facets/step.ts";
import { byAgreement, single, type Parts } from "../../facets/term.ts";
import { text } from "../../facets/text.ts";
import { machine } from "./capacity.ts";
import type { Stream } from "./schema.ts";

const availability: Parts<Stream> = ({ config }, system) => {
  if (system.target === "gcp") return [byAgreement("gcp-kafka")];
  const alone = Object.entries(config.topics).find(([, { replication }]) => replication < 2)?.[0];
  return alone === undefined
    ? [byAgreement("aws-msk")]
    : [
        single(
          "Amazon MSK",
          text(`topic ${alone} is on one broker only`, `トピック ${alone} は 1 ブローカーのみに置かれます`),
        ),
      ];
};

const recovery: Losses<Stream> = (component, scenario, system, stated) => {
  const alone = Object.entries(component.config.topics).find(([, { replication }]) => replication < 2)?.[0];
  if (scenario !== "zone" || alone === undefined) return messages(component, scenario, system, stated);
  return after(steps(figures.restarted), text("the broker is replaced", "ブローカーを交換"), {
    rpo: never(`topic ${alone} has one copy`, `トピック ${alone} の複製がありません`),
  });
};

export const facets: Facets<Stream> = {
  traffic: { takenBy: ["consume"], zonal: true },
  availability,
  recovery,
  latency: { managed: figures.message },
  capacity: { machine },
  exposure: reached("network"),
};
