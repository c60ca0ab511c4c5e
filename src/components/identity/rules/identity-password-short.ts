import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

/** PCI DSS 8.3.6; NIST SP 800-63B asks for 15 where there is no second factor. */
const least = { characters: 12, alone: 15 };

export const rule = defineRule({
  id: "identity-password-short",
  family: "security",
  severity: "medium",
  title: text("Passwords have 12 characters or more", "パスワードは 12 文字以上であること"),
  why: text(
    "A stolen table of passwords of 8 characters is read in hours with rented hardware. Each character more makes it many times longer; PCI DSS has required at least 12 since 2025.",
    "8 文字のパスワードは、盗まれた一覧から借り物の計算機で数時間のうちに割り出されます。1 文字増えるごとに桁違いに長くかかります。PCI DSS は 2025 年から 12 文字以上を求めています。",
  ),
  controls: ["soc2:CC6.1", "iso27001:A.5.17", "pci-dss:8.3.6"],
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-3",
  look: forKind("identity", ({ config }, system) => {
    // Rules of Identity Platform are set in its console, whatever the design says.
    if (!system.protected || system.target === "gcp" || !config.signIn.includes("email")) return undefined;
    const at = ["password", "minLength"];
    const { minLength } = config.password;
    const wanted = config.mfa === "off" && !config.password.mixed ? least.alone : least.characters;
    if (minLength >= wanted) return pass(at, text(`${minLength}.`, `${minLength} 文字。`));
    return fail(
      at,
      text(
        `${minLength} characters are enough here; the minimum is ${wanted}.`,
        `${minLength} 文字で足ります（${wanted} 文字以上が必要）。`,
      ),
      {
        remedy: text(
          "Raise it; passwords that exist stay valid until they are changed.",
          "増やしてください。既存のパスワードは次の変更まで有効。",
        ),
        fix: { value: wanted, safe: true },
      },
    );
  }),
});
