import type { Service } from "../components/service/schema.ts";
import type { Site } from "../components/site/schema.ts";
import type { Worker } from "../components/worker/schema.ts";
import { byAgreement, redundant, single, unknownPart, type Part, type Parts } from "./term.ts";
import { text } from "./words.ts";

/** Tasks of Fargate. The agreement counts all of them being lost; where several are needed, fewer are an outage. */
function fargate(fewest: number, needed: number): readonly Part[] {
  const alone = single(
    "AWS Fargate",
    text(
      "one task runs; the agreement of Fargate wants tasks in two or more zones",
      "タスクが 1 つだけ。Fargate の SLA は 2 つ以上のゾーンのタスクが条件",
    ),
  );
  if (fewest < 2) return [alone];
  return needed > 1 ? [byAgreement("aws-fargate"), redundant(alone, needed, fewest)] : [byAgreement("aws-fargate")];
}

/** Off-hours without an instance: whether the promise holds then as well is not in the design. */
const resting = unknownPart(
  "AWS Fargate",
  text(
    "stopped in its off-hours; whether the promise counts them is not stated",
    "offHours の間は停止する。その時間を約束に含むかは設計にない",
  ),
);

function onAws({ instances, offHours }: Service | Worker, needed: number): readonly Part[] {
  const [fewest] = instances;
  if (!offHours) return fargate(fewest, needed);
  if (offHours.instances === 0) return [...fargate(fewest, needed), resting];
  return fargate(Math.min(fewest, offHours.instances), needed);
}

export const service: Parts<Service> = ({ key, config }, { target }, stated) =>
  target === "aws" ? onAws(config, stated.instancesNeeded?.[key] ?? 1) : [byAgreement("gcp-run")];

export const worker: Parts<Worker> = ({ key, config }, { target }, stated) => {
  const needed = stated.instancesNeeded?.[key] ?? 1;
  if (target === "aws") return onAws(config, needed);
  const pool = single(
    "Cloud Run",
    text(
      "the agreement covers services and not worker pools",
      "SLA の対象はサービスのみで、ワーカープールは含まれない",
    ),
  );
  return [redundant(pool, needed, config.instances[0])];
};

export const site: Parts<Site> = ({ config }, { target }) => {
  if (config.host)
    return [
      unknownPart(
        config.host.vendor,
        text(`what ${config.host.vendor} promises is not in the design`, `${config.host.vendor} の SLA が設計にない`),
      ),
    ];
  return target === "aws"
    ? [byAgreement("aws-cloudfront"), byAgreement("aws-s3")]
    : [byAgreement("gcp-load-balancing"), byAgreement("gcp-storage")];
};
