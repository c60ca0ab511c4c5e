import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule, type Outcome } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "firebase-rules-open",
  family: "security",
  severity: "high",
  title: text("Firebase rules allow no unconditional access", "Firebase のルールは無条件で許可しないこと"),
  why: text(
    "Browsers talk to Firestore and to Firebase storage directly: the rules are all there is between the internet and the data. `if true` and the test mode that ends on a day open it to everyone who reads the address in the page.",
    "ブラウザーは Firestore や Firebase のストレージに直接つながり、データを守るのはルールだけです。`if true` や期日までのテストモードでは、ページから接続先を知った誰もが読み書きできます。",
  ),
  controls: ["soc2:CC6.1", "iso27001:A.8.3", "pci-dss:7.3", "gdpr:25"],
  source: "https://firebase.google.com/docs/rules/insecure-rules",
  look: forKind("identity", ({ config }, system): readonly Outcome[] => {
    if (system.target !== "gcp") return [];
    return (["firestore", "storage"] as const).flatMap((part) => {
      const rules = config.gcp?.[part]?.rules;
      if (rules === undefined) return [];
      const at = ["gcp", part, "rules"];
      const open = openGrant(rules);
      if (open === undefined) return [pass(at)];
      const writes = /write|create|update|delete/.test(open);
      return [
        fail(at, text(`Everyone may: ${open}`, `誰にでも許可している：${open}`), {
          severity: writes ? "high" : "medium",
          remedy: text(
            "Ask who it is: allow read: if request.auth != null && request.auth.uid == uid.",
            "利用者を確かめる：allow read: if request.auth != null && request.auth.uid == uid。",
          ),
        }),
      ];
    });
  }),
});

/** The first statement that allows without a condition, for everyone, or until a day. */
const openGrant = (rules: string): string | undefined =>
  [
    ...rules
      .replaceAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, "")
      .matchAll(/allow\s+([a-z,\s]+?)\s*(?::\s*if\s+([^;]+?)\s*)?;/g),
  ]
    .filter(([, , condition]) => condition === undefined || /^(?:true|request\.time\s*<[^&]*)$/.test(condition))
    .map(([statement]) => statement.replaceAll(/\s+/g, " "))
    .toSorted((a, b) => Number(/write|create|update|delete/.test(b)) - Number(/write|create|update|delete/.test(a)))[0];
