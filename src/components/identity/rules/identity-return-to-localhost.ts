import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "identity-return-to-localhost",
  family: "security",
  severity: "medium",
  title: text(
    "Sign-in to a protected environment does not return to localhost",
    "保護された環境のサインインは localhost に戻らないこと",
  ),
  why: text(
    "After signing in, people are sent back with a code for their tokens. If localhost is a place to be sent to, any program on the machine of a user can ask for the tokens of production.",
    "サインイン後、利用者はトークンと引き換えるコードとともに戻されます。戻り先に localhost があると、端末上の任意のプログラムが本番のトークンを要求できます。",
  ),
  controls: ["soc2:CC6.1", "iso27001:A.8.31", "pci-dss:6.5"],
  source: "https://www.rfc-editor.org/rfc/rfc9700#section-2.1",
  look: forKind("identity", ({ config }, system) => {
    if (!system.protected) return undefined;
    return config.returnTo.map((page, index) => {
      const at = ["returnTo", index];
      if (!page.startsWith("http://localhost")) return pass(at);
      return fail(at, text(`${page} is the machine of whoever signs in.`, `${page} は利用者自身の端末です。`), {
        remedy: text(
          'Keep it to development: returnTo: each({ dev: ["http://localhost:3000"], prod: [...] }).',
          '開発だけにする：returnTo: each({ dev: ["http://localhost:3000"], prod: [...] })。',
        ),
      });
    });
  }),
});
