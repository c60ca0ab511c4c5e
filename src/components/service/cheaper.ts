import type { Cheaper } from "../../lowering/cheaper.ts";
import { cheaperStanding } from "../../runtimes/containers/cheaper.ts";
import type { Service } from "./schema.ts";

/** What containers have in common; and no instance at all, where Cloud Run starts one in seconds. */
export const cheaper: Cheaper<Service> = (component, system, needs) => {
  const {
    key,
    config: { instances },
  } = component;
  const standing = cheaperStanding(component, system, needs);
  if (system.target !== "gcp" || instances[0] === 0) return standing;
  return [
    ...standing,
    {
      fields: { instances: [0, instances[1]] },
      title: { en: "no instance while nobody asks", ja: "リクエストがない間はインスタンス 0" },
      givenUp: {
        en: "a quick first answer: after a pause, a request waits for a container to start",
        ja: "最初の応答の速さ。しばらく使われないと、リクエストはコンテナの起動を待ちます。",
      },
      change: `components.${key}.instances: [0, ${instances[1]}]`,
    },
  ];
};
