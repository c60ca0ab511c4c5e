import { isKind } from "../../system/system.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "consumer-stops-when-idle",
  family: "realtime",
  severity: "high",
  title: {
    en: "A service that takes messages runs while no request comes",
    ja: "メッセージを取り出すサービスは、リクエストがない間も動いていること",
  },
  why: {
    en: "Cloud Run starts instances of a service for requests and takes the last one away when none come. Messages in a queue or stream start none: they wait until somebody happens to call the service.",
    ja: "Cloud Run はリクエストに応じてサービスのインスタンスを起動し、リクエストがなくなれば最後の 1 つも止めます。キューやストリームのメッセージでは起動せず、誰かがサービスを呼ぶまで処理されません。",
  },
  source: "https://cloud.google.com/run/docs/configuring/min-instances",
  look: forKind("service", ({ key, config }, system) => {
    if (system.target !== "gcp") return undefined;
    const taken = (system.uses.get(key) ?? []).find(({ to, access }) => {
      const used = system.components[to];
      return isKind(used, "queue") ? access !== "send" : isKind(used, "stream") && access !== "produce";
    });
    if (!taken) return undefined;
    const [least, most] = config.instances;
    if (least > 0) return pass(["instances"]);
    return fail(
      ["instances"],
      {
        en: `Nothing takes messages out of ${taken.to} while no instance runs.`,
        ja: `インスタンスが動いていない間、${taken.to} のメッセージは取り出されません。`,
      },
      {
        remedy: {
          en: `Write instances: [1, ${most}], or hand the messages to a worker.`,
          ja: `instances: [1, ${most}] と書くか、メッセージの処理をワーカーに移してください。`,
        },
      },
    );
  }),
});
