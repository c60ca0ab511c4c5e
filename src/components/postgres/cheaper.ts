import type { Alternative, Cheaper } from "../../lowering/cheaper.ts";
import type { Component, System } from "../../system/system.ts";
import { machine } from "./capacity.ts";
import type { Postgres } from "./schema.ts";

/** A newer class of the same size; no standby and no replicas, where nobody was promised anything. */
export const cheaper: Cheaper<Postgres> = (component, system) =>
  component.config.existing ? [] : [...newerClass(component, system), ...singleZone(component, system)];

function newerClass(component: Component<Postgres>, system: System): readonly Alternative[] {
  const { key, config } = component;
  if (system.target !== "aws" || typeof config.size !== "object" || !("aws" in config.size)) return [];
  const { aws: exact } = config.size;
  const next = machine(component, system)?.successor;
  if (exact === undefined || next === undefined) return [];
  return [
    {
      fields: { size: { ...config.size, aws: next.type } },
      title: { en: `${next.type} instead of ${exact}`, ja: `${exact} を ${next.type} に` },
      givenUp: {
        en: "a short interruption while the class changes; extensions with x86 code of their own",
        ja: "クラス変更時の短い停止。x86 専用の拡張機能。",
      },
      change: `components.${key}.size: { aws: "${next.type}" }`,
    },
  ];
}

function singleZone({ key, config }: Component<Postgres>, system: System): readonly Alternative[] {
  if (system.protected || (!config.highAvailability && config.replicas === 0)) return [];
  return [
    {
      fields: { highAvailability: false, replicas: 0 },
      title: { en: "database without standby and replicas", ja: "スタンバイとレプリカのないデータベース" },
      givenUp: {
        en: "work while a zone is down or the database is being updated",
        ja: "ゾーン障害時や更新中の利用",
      },
      change: `components.${key}: { highAvailability: false, replicas: 0 }`,
    },
  ];
}
