import { ofKind } from "../../system/system.ts";
import { rewritten, saving } from "./saving.ts";

/** Families of the same vCPUs and memory on Graviton processors. */
const newer: Readonly<Record<string, string>> = { t3: "t4g", m5: "m6g", m6i: "m6g", r5: "r6g", r6i: "r6g" };

export const newerDatabaseClass = saving((context) =>
  context.system.target !== "aws"
    ? []
    : ofKind(context.system, "postgres").flatMap(({ key, config }) => {
        const exact = (config.size as { readonly aws?: string }).aws;
        const [, family = "", step = ""] = /^db\.([a-z0-9]+)\.([a-z0-9]+)$/.exec(exact ?? "") ?? [];
        const to = newer[family];
        if (exact === undefined || to === undefined || !Object.hasOwn(newer, family)) return [];
        const size = { ...(config.size as object), aws: `db.${to}.${step}` };
        return rewritten(
          context,
          key,
          { size },
          {
            title: { en: `db.${to}.${step} instead of ${exact}`, ja: `${exact} を db.${to}.${step} に` },
            givenUp: {
              en: "a short interruption while the class changes; extensions with x86 code of their own",
              ja: "クラス変更時の短い停止。x86 専用の拡張機能",
            },
            change: `components.${key}.size: { aws: "db.${to}.${step}" }`,
          },
        );
      }),
);
