import type { Bucket } from "../components/bucket/schema.ts";
import type { Redis } from "../components/redis/schema.ts";
import type { Service } from "../components/service/schema.ts";
import type { Stream } from "../components/stream/schema.ts";
import type { Worker } from "../components/worker/schema.ts";
import type { Component, System } from "../system/system.ts";
import type { Figure } from "./figure.ts";
import { figures } from "./figures.data.ts";
import { databaseLoss } from "./database-loss.ts";
import type { Loss, Scenario } from "./recovery.ts";
import { never, none, notKnown, seconds } from "./span.ts";
import { after, steps } from "./step.ts";
import type { Stated } from "./stated.ts";
import { text } from "./words.ts";

type Losses<Config> = (
  component: Component<Config>,
  scenario: Scenario,
  system: System,
  stated: Stated,
) => Loss | undefined;

/** Nothing happens to it. */
const unharmed: Loss = {
  rpo: none,
  rto: none,
  steps: [],
  how: text("spread over the zones of its region", "リージョン内のゾーンに分散"),
};

const rebuilt = after(
  steps(figures.noticed, figures.rebuilt),
  text("built anew in another region", "別リージョンに構築し直す"),
);

const code: Losses<Service | Worker> = ({ kind, config }, scenario, { target }) => {
  if (scenario === "data") return undefined;
  if (scenario === "region") return rebuilt;
  if ((target === "gcp" && kind === "service") || config.instances[0] >= 2)
    return after(steps(figures.rerouted), text("instances in other zones answer", "他のゾーンのインスタンスが応答"));
  return after(
    steps(figures.restarted, { figure: startup, seconds: "startup" in config ? config.startup.seconds : 0 }),
    text("the only instance is started in another zone", "唯一のインスタンスを別ゾーンで起動"),
  );
};

const startup: Figure = {
  id: "startup",
  text: text("it becomes ready, as `startup` says", "起動して応答可能になる（`startup`）"),
  value: 0,
  unit: "s",
  verified: true,
};

/** Without backups it is a cache: empty afterwards, and filled again by those who use it. */
const redis: Losses<Redis> = ({ config }, scenario) => {
  const kept = config.backup
    ? { rpo: seconds(figures.dailyBackup.value), rpoFigure: figures.dailyBackup }
    : { rpo: none };
  const refilled = config.backup
    ? text("the last daily snapshot is restored", "最新の日次スナップショットから復元")
    : text("a cache: it comes back empty and is filled again", "キャッシュ：空で戻り、作り直される");
  if (scenario === "region") {
    const lost = config.backup
      ? { rpo: never("snapshots are in the lost region", "スナップショットは失われたリージョンにある") }
      : { rpo: none };
    return after(steps(figures.noticed, figures.rebuilt), refilled, lost);
  }
  if (scenario === "data")
    return config.backup
      ? after(steps(figures.noticed, figures.created, figures.repointed), refilled, kept)
      : after(steps(figures.noticed), refilled, kept);
  if (config.highAvailability)
    return after(steps(figures.cacheFailover), text("the replica takes over", "レプリカに切り替わる"));
  return after(steps(figures.cacheReplaced), refilled, kept);
};

const bucket: Losses<Bucket> = ({ config }, scenario, { target }) => {
  if (scenario === "zone") return unharmed;
  if (scenario === "data")
    return config.versioning
      ? after(steps(figures.noticed, figures.objectsRestored), text("former versions are put back", "以前の版を戻す"))
      : {
          rpo: never(
            "deleted objects are gone; set versioning",
            "削除したオブジェクトは戻らない。versioning を有効にする",
          ),
          rto: none,
          steps: [],
          how: text("no former versions are kept", "以前の版を残していない"),
        };
  if (!config.replicate)
    return {
      rpo: never("objects are in one region; set replicate", "1 リージョンのみ。replicate を設定する"),
      rto: rebuilt.rto,
      steps: rebuilt.steps,
      how: text("an empty bucket in another region", "別リージョンに空のバケット"),
    };
  const figure = target === "aws" ? figures.bucketCopy : figures.dualRegionCopy;
  return {
    ...(target === "aws" ? rebuilt : unharmed),
    rpo: seconds(figure.value),
    rpoFigure: figure,
    how: text(`the copy in ${config.replicate.region} is used`, `${config.replicate.region} の複製を使う`),
  };
};

/** Regional and managed: they live through a zone and hold nothing that is restored from a backup. */
const regional: Losses<unknown> = (_, scenario) =>
  scenario === "zone" ? unharmed : scenario === "region" ? rebuilt : undefined;

/** Messages on the way: those not yet worked on are lost with the region. */
const messages: Losses<unknown> = (_, scenario) => {
  if (scenario === "zone") return unharmed;
  if (scenario === "data") return undefined;
  return { ...rebuilt, rpo: never("waiting messages are in the lost region", "待機中のメッセージは失われる") };
};

const stream: Losses<Stream> = (component, scenario, system, stated) => {
  const alone = Object.entries(component.config.topics).find(([, { replication }]) => replication < 2)?.[0];
  if (scenario !== "zone" || alone === undefined) return messages(component, scenario, system, stated);
  return after(steps(figures.restarted), text("the broker is replaced", "ブローカーを交換"), {
    rpo: never(`topic ${alone} has one copy`, `トピック ${alone} の複製がない`),
  });
};

const identity: Losses<unknown> = (_, scenario) => {
  if (scenario === "zone") return unharmed;
  return {
    rpo: notKnown(
      "neither cloud backs up accounts: how often they are exported is up to people",
      "アカウントのバックアップ機能はなく、書き出しの頻度は人の運用による",
    ),
    rto: scenario === "region" ? rebuilt.rto : none,
    steps: scenario === "region" ? rebuilt.steps : [],
    how: text("accounts are imported from an export, by people", "書き出したアカウントを人が取り込む"),
  };
};

const lossesOf: Readonly<Record<string, Losses<never>>> = {
  service: code,
  worker: code,
  site: regional,
  workflow: regional,
  job: regional,
  postgres: databaseLoss,
  redis,
  bucket,
  stream,
  identity,
  queue: messages,
  topic: messages,
  loadBalancer: regional,
  firewall: regional,
  secret: regional,
  model: regional,
};

/** What becomes of a component; undefined where the scenario does not touch it. */
export function losses(component: Component, scenario: Scenario, system: System, stated: Stated): Loss | undefined {
  const ask = lossesOf[component.kind] as Losses<unknown> | undefined;
  return ask?.(component, scenario, system, stated);
}
