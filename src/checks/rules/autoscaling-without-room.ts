import { fail, forKind, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "autoscaling-without-room",
  family: "consistency",
  severity: "low",
  title: { en: "Scaling has a range of instances", ja: "スケール設定のあるものには増減の幅があること" },
  why: {
    en: "`scale` says what instances follow; with the same minimum and maximum nothing can change. One of the two settings is unintended, and readers of the document expect a system that scales.",
    ja: "`scale` は増減の基準ですが、最小数と最大数が同じなら増減しません。どちらかの記述が意図と違い、文書の読み手は負荷に応じて増えると思ってしまいます。",
  },
  controls: ["soc2:A1.1"],
  look: forKind(["service", "worker"], ({ config }, { target }) => {
    const [min, max] = config.instances;
    if (target !== "aws" || !config.scale || Object.keys(config.scale).length === 0) return undefined;
    const at = ["instances"];
    if (max > min) return pass(at, text(`${min} to ${max}.`, `${min}〜${max}。`));
    return fail(
      at,
      text(
        `scale is set, but the number of instances is fixed at ${min}.`,
        `scale を書いていますが、台数は ${min} で固定。`,
      ),
      {
        remedy: text(
          `Write instances: [${min}, ${min * 2}], or leave scale out.`,
          `instances: [${min}, ${min * 2}] とするか、scale を消してください。`,
        ),
      },
    );
  }),
});
