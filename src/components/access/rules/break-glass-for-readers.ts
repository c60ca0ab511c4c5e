import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "break-glass-for-readers",
  family: "security",
  severity: "medium",
  title: text(
    "Who may do everything in an emergency is another group than who may look",
    "緊急時に何でもできるグループは、閲覧できるグループと別であること",
  ),
  why: text(
    "Everybody who may look would then be an administrator one step away, and so would whoever takes over one of their sign-ins. The emergency needs few people.",
    "閲覧できる全員が一歩で管理者になれてしまい、そのうち一人のサインインを奪った者も同じです。緊急時の対応者は少人数で足ります。",
  ),
  controls: ["soc2:CC6.3", "iso27001:A.8.2", "pci-dss:7.2"],
  source: "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_emergency_process.html",
  look: forKind("access", ({ config: { read, breakGlass } }) =>
    breakGlass.map((group, index) => {
      const at = ["breakGlass", index];
      if (!read.includes(group)) return pass(at);
      return fail(at, text(`${group} may look and do everything.`, `${group} は閲覧も、何でもすることもできます。`), {
        remedy: text(
          "Name a group of its own for emergencies, with few members.",
          "緊急用に少人数のグループを分けてください。",
        ),
      });
    }),
  ),
});
