import { fail, forKind, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

/** Rules of an Application Load Balancer, the default ones not counted. Can be raised. Read 2026-11. */
const most = 100;
/** From here on the next few routes no longer fit. */
const near = 80;

export const rule = defineRule({
  id: "route-quota",
  family: "limits",
  severity: "medium",
  title: {
    en: "The routes of a load balancer fit into its quota",
    ja: "ロードバランサーのルート数がクォータに収まること",
  },
  why: {
    en: "An Application Load Balancer takes 100 rules; each route but `/` is one. The route that is one too many fails at apply, in the middle of a release.",
    ja: "Application Load Balancer のルールは 100 個までで、`/` 以外のルートが 1 つずつ使います。超えるとリリースの途中で適用に失敗します。",
  },
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html",
  look: forKind("loadBalancer", ({ config }, { target }) => {
    if (target !== "aws") return undefined;
    const rules = Object.keys(config.routes).filter((pattern) => pattern !== "/").length;
    const reason = text(`${rules} of ${most} rules.`, `ルールは ${most} 個中 ${rules} 個。`);
    if (rules < near) return pass(["routes"], reason);
    return fail(["routes"], reason, {
      severity: rules > most ? "medium" : "low",
      remedy: text(
        "Join routes under a common path (/api/*), split over two load balancers, or ask for a higher quota.",
        "共通のパス（/api/*）にまとめるか、ロードバランサーを分けるか、クォータの引き上げを申請してください。",
      ),
    });
  }),
});
