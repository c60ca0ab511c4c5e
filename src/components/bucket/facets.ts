import { notApplicable, type Facets } from "../../facets/facets.ts";
import { figures } from "../../facets/figures.data.ts";
import { rebuilt, unharmed, type Losses } from "../../facets/recovery.ts";
import { never, none, seconds } from "../../facets/span.ts";
import { after, steps } from "../../facets/step.ts";
import { byAgreement, type Parts } from "../../facets/term.ts";
import { text } from "../../facets/text.ts";
import type { Bucket } from "./schema.ts";

const availability: Parts<Bucket> = ({ config }, system) => [
  byAgreement(system.target === "aws" ? "aws-s3" : config.replicate ? "gcp-storage-dual" : "gcp-storage"),
];

const recovery: Losses<Bucket> = ({ config }, scenario, { target }) => {
  if (scenario === "zone") return unharmed;
  if (scenario === "data")
    return config.versioning
      ? after(steps(figures.noticed, figures.objectsRestored), text("former versions are put back", "以前の版への復元"))
      : {
          rpo: never(
            "deleted objects are gone; set versioning",
            "削除したオブジェクトは戻りません。versioning を有効にしてください。",
          ),
          rto: none,
          steps: [],
          how: text("no former versions are kept", "以前の版を残していません"),
        };
  if (!config.replicate)
    return {
      rpo: never("objects are in one region; set replicate", "1 リージョンのみ。replicate を設定してください。"),
      rto: rebuilt.rto,
      steps: rebuilt.steps,
      how: text("an empty bucket in another region", "別リージョンに空のバケット"),
    };
  const figure = target === "aws" ? figures.bucketCopy : figures.dualRegionCopy;
  return {
    ...(target === "aws" ? rebuilt : unharmed),
    rpo: seconds(figure.value),
    rpoFigure: figure,
    how: text(`the copy in ${config.replicate.region} is used`, `${config.replicate.region} の複製を使います`),
  };
};

export const facets: Facets<Bucket> = {
  traffic: {},
  availability,
  recovery,
  latency: { managed: figures.objectRead },
  capacity: notApplicable(
    "its provider sets no limit that a design comes near",
    "設計が近づくほどの上限は事業者にありません",
  ),
  exposure: ({ config }) => (config.public ? "internet" : "provider"),
};
