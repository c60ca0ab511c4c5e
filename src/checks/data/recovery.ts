import type { Text } from "../../text/text.ts";
import { recovery, type ComponentLoss } from "../../requirements/recovery.ts";
import { spanWords } from "../../facets/span.ts";
import { statedBy } from "../../requirements/stated.ts";
import { spanText } from "../../facets/text.ts";
import { fail, forSystem, pass, unknown } from "../../rules/look.ts";
import type { Look } from "../../rules/rule.ts";

/** Compares a promised recovery objective with what can be reached, and names the components that miss it. */
export const recoveryLook = (objective: "rpo" | "rto", remedy: Text): Look =>
  forSystem((system) => {
    const { [objective]: verdict, scenarios } = recovery(system, statedBy(system));
    const { promisedSeconds: promised, status } = verdict;
    if (promised === undefined) return undefined;
    const at = ["requirements", objective];
    if (status === "kept") {
      const reachable = spanWords(verdict.reachable);
      return pass(at, { en: `${reachable.en}.`, ja: `${reachable.ja}。` });
    }
    const counted = scenarios.filter((one) => one.promised).flatMap(({ components }) => components);
    if (status !== "missed") {
      const open = unique(counted.filter((one) => one[objective].kind === "unknown").map(({ component }) => component));
      return unknown(at, {
        en: `The design does not say enough: ${open.join(", ")}.`,
        ja: `設計から分からない：${open.join("、")}。`,
      });
    }
    const misses = counted.filter(({ [objective]: span }: ComponentLoss) =>
      span.kind === "time" ? span.seconds > promised : span.kind === "never",
    );
    const say = (language: "en" | "ja"): readonly string[] =>
      unique(
        misses.map((one) => {
          const words = [spanWords(one[objective])[language], one.how[language]] as const;
          return language === "en"
            ? `${one.component} ${words[0]} (${words[1]})`
            : `${one.component} は${words[0]}（${words[1]}）`;
        }),
      );
    return fail(
      at,
      {
        en: `${spanText(promised).en} is promised: ${say("en").join("; ")}.`,
        ja: `約束は ${spanText(promised).ja}：${say("ja").join("、")}。`,
      },
      { remedy },
    );
  });

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];
