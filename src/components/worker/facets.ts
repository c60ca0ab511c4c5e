import { notApplicable, type Facets } from "../../facets/facets.ts";
import { redundant, single, type Parts } from "../../facets/term.ts";
import { text } from "../../facets/text.ts";
import { mostTasks, onFargate, restarted, wayOut } from "../../runtimes/containers/facets.ts";
import { poolOf } from "../../runtimes/containers/pool.ts";
import type { Worker } from "./schema.ts";

const availability: Parts<Worker> = ({ key, config }, { target }, stated) => {
  const needed = stated.instancesNeeded?.[key] ?? 1;
  if (target === "aws") return onFargate(config, needed);
  const pool = single(
    "Cloud Run",
    text(
      "the agreement covers services and not worker pools",
      "SLA の対象はサービスのみで、ワーカープールは含まれません",
    ),
  );
  return [redundant(pool, needed, config.instances[0])];
};

export const facets: Facets<Worker> = {
  traffic: { code: "answers", zonal: true, wayOut },
  availability,
  recovery: restarted(() => false),
  latency: { own: true },
  capacity: { instances: mostTasks, pool: poolOf },
  exposure: notApplicable("nothing can call it", "呼び出せません"),
};
