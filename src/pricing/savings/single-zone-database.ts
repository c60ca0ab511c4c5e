import { ofKind } from "../../system/system.ts";
import { rewritten, saving } from "./saving.ts";

/** No standby and no replicas, where nobody was promised anything. */
export const singleZoneDatabase = saving((context) =>
  context.system.protected
    ? []
    : ofKind(context.system, "postgres").flatMap(({ key, config }) =>
        !config.highAvailability && config.replicas === 0
          ? []
          : rewritten(
              context,
              key,
              { highAvailability: false, replicas: 0 },
              {
                title: { en: "database without standby and replicas", ja: "スタンバイとレプリカのないデータベース" },
                givenUp: {
                  en: "work while a zone is down or the database is being updated",
                  ja: "ゾーン障害時や更新中の利用",
                },
                change: `components.${key}: { highAvailability: false, replicas: 0 }`,
              },
            ),
      ),
);
