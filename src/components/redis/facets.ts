import { reached, type Facets } from "../../facets/facets.ts";
import { figures } from "../../facets/figures.data.ts";
import type { Losses } from "../../facets/recovery.ts";
import { never, none, seconds } from "../../facets/span.ts";
import { after, steps } from "../../facets/step.ts";
import { byAgreement, single, type Parts } from "../../facets/term.ts";
import { text } from "../../facets/text.ts";
import { machine, room } from "./capacity.ts";
import type { Redis } from "./schema.ts";
import { nodeType } from "./sizes.ts";

const availability: Parts<Redis> = ({ config }, system) => {
  if (system.target === "aws")
    return [byAgreement(config.highAvailability ? "aws-elasticache-multi-az" : "aws-elasticache-single")];
  const node = nodeType(config, "gcp");
  if ("type" in node && node.type.startsWith("shared-core"))
    return [
      single(
        "Memorystore",
        text(`${node.type} has a shared core; the agreement excludes it`, `${node.type} は共有コアのため SLA の対象外`),
      ),
    ];
  if (config.highAvailability) return [byAgreement("gcp-memorystore-ha")];
  return [single("Memorystore", text("no replica; the agreement excludes it", "レプリカがないため SLA の対象外"))];
};

/** Without backups it is a cache: empty afterwards, and filled again by those who use it. */
const recovery: Losses<Redis> = ({ config }, scenario) => {
  const kept = config.backup
    ? { rpo: seconds(figures.dailyBackup.value), rpoFigure: figures.dailyBackup }
    : { rpo: none };
  const refilled = config.backup
    ? text("the last daily snapshot is restored", "最新の日次スナップショットから復元")
    : text("a cache: it comes back empty and is filled again", "キャッシュ：空の状態から再作成");
  if (scenario === "region") {
    const lost = config.backup
      ? { rpo: never("snapshots are in the lost region", "スナップショットは失われたリージョンにあります") }
      : { rpo: none };
    return after(steps(figures.noticed, figures.rebuilt), refilled, lost);
  }
  if (scenario === "data")
    return config.backup
      ? after(steps(figures.noticed, figures.created, figures.repointed), refilled, kept)
      : after(steps(figures.noticed), refilled, kept);
  if (config.highAvailability)
    return after(steps(figures.cacheFailover), text("the replica takes over", "レプリカへの切り替え"));
  return after(steps(figures.cacheReplaced), refilled, kept);
};

export const facets: Facets<Redis> = {
  traffic: { zonal: true },
  availability,
  recovery,
  latency: { managed: figures.cacheRead },
  capacity: { machine, room },
  exposure: reached("network"),
};
