import { capacityOf } from "../../components/facets-of.ts";
import { fail, forAll, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "previous-generation-instance",
  family: "limits",
  severity: "low",
  title: {
    en: "Managed engines run on instances of a current generation",
    ja: "マネージドエンジンは現行世代のインスタンスで動くこと",
  },
  why: {
    en: "Older Intel families (t3, m5, r5 ...) cost more than the ARM family that replaced them (about a tenth on RDS), for the same vCPUs and memory and less speed. AWS adds new engine versions and features to newer families first and withdraws the oldest in the end.",
    ja: "旧世代の Intel 系（t3、m5、r5 など）は、後継の ARM 系より同じ vCPU・メモリで高く（RDS で約 1 割）、速度も劣ります。新しいエンジンや機能はまず新世代に載り、最も古い世代は最後に提供が終わります。",
  },
  source: "https://aws.amazon.com/rds/postgresql/pricing/",
  look: forAll((component, system) => {
    const machine = capacityOf(component).machine?.(component, system);
    const { size } = component.config as { readonly size?: { readonly aws?: string } };
    if (system.target !== "aws" || !machine || size?.aws !== machine.type) return undefined;
    const { type, successor: next } = machine;
    const at = ["size", "aws"];
    if (!next?.older) return pass(at);
    return fail(
      at,
      text(
        `${type} is of an older generation; ${next.type} has as many vCPUs and as much memory for about ${next.percentLess}% less.`,
        `${type} は旧世代。${next.type} なら同じ vCPU・メモリで約 ${next.percentLess}% 安いです。`,
      ),
      {
        remedy: text(
          `Write ${next.type}. Changing it restarts the instance in its maintenance window, or fails over where there is a standby.`,
          `${next.type} を書いてください。変更時に再起動します（待機系があれば切り替わります）。`,
        ),
        fix: { value: next.type, safe: false },
      },
    );
  }),
});
