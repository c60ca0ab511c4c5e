import { capacityOf } from "../../components/facets-of.ts";
import { ofKind } from "../../system/system.ts";
import { rewritten, saving } from "./saving.ts";

export const newerDatabaseClass = saving((context) =>
  context.system.target !== "aws"
    ? []
    : ofKind(context.system, "postgres").flatMap((database) => {
        const { key, config } = database;
        const exact = (config.size as { readonly aws?: string }).aws;
        const next = capacityOf(database).machine?.(database, context.system)?.successor;
        if (exact === undefined || next === undefined) return [];
        const size = { ...(config.size as object), aws: next.type };
        return rewritten(
          context,
          key,
          { size },
          {
            title: { en: `${next.type} instead of ${exact}`, ja: `${exact} を ${next.type} に` },
            givenUp: {
              en: "a short interruption while the class changes; extensions with x86 code of their own",
              ja: "クラス変更時の短い停止。x86 専用の拡張機能",
            },
            change: `components.${key}.size: { aws: "${next.type}" }`,
          },
        );
      }),
);
