import { ofKind } from "../../system/system.ts";
import { rewritten, saving } from "./saving.ts";

/** Cloud Run stops idle instances by itself where the minimum is 0. */
export const scaleToZero = saving((context) =>
  context.system.target !== "gcp"
    ? []
    : ofKind(context.system, "service").flatMap(({ key, config: { instances } }) =>
        instances[0] === 0
          ? []
          : rewritten(
              context,
              key,
              { instances: [0, instances[1]] },
              {
                title: { en: "no instance while nobody asks", ja: "リクエストがない間はインスタンス 0" },
                givenUp: {
                  en: "a quick first answer: after a pause, a request waits for a container to start",
                  ja: "最初の応答の速さ。しばらく使われないと、リクエストはコンテナの起動を待つ",
                },
                change: `components.${key}.instances: [0, ${instances[1]}]`,
              },
            ),
      ),
);
