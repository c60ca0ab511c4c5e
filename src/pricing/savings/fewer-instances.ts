import { ofKind } from "../../system/system.ts";
import { busyInstances } from "../usage/usage.ts";
import { rewritten, saving } from "./saving.ts";

/** Fewer instances that always run, where the expected load does not ask for them. */
export const fewerInstances = saving((context) => {
  const { usage, system } = context;
  // One instance is none while it is replaced; protected environments keep two on AWS, which does not start them in seconds.
  const floor = system.protected && system.target === "aws" ? 2 : 1;
  if (!usage) return [];
  return [...ofKind(context.system, "service"), ...ofKind(context.system, "worker")].flatMap(
    ({ key, config: { instances } }) => {
      const calls = usage.of.get(key)?.calls;
      if (calls === undefined) return [];
      const needed = Math.max(floor, busyInstances(calls, usage.load));
      if (instances[0] <= needed) return [];
      return rewritten(
        context,
        key,
        { instances: [needed, instances[1]] },
        {
          title: {
            en: `${needed} instead of ${instances[0]} instances that always run`,
            ja: `常時 ${instances[0]} 台を ${needed} 台に`,
          },
          givenUp: {
            en: `room for sudden load: more instances come minutes later`,
            ja: "急な負荷への余裕。追加のインスタンスは数分後に来る",
          },
          change: `components.${key}.instances: [${needed}, ${instances[1]}]`,
        },
      );
    },
  );
});
