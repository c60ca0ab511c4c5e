import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "site-without-content-policy",
  family: "security",
  severity: "low",
  title: text(
    "A site of a protected environment says which scripts its pages run",
    "保護された環境のサイトは、実行してよいスクリプトを宣言すること",
  ),
  why: text(
    "One injected script, from a comment or from a package that was taken over, reads every token and card number that people type. Content-Security-Policy tells the browser to run nothing that the page does not name.",
    "コメントや乗っ取られたパッケージから入り込んだスクリプトは、入力されたトークンやカード番号をすべて読めます。Content-Security-Policy があれば、ブラウザーは宣言のないものを実行しません。",
  ),
  controls: ["soc2:CC6.8", "iso27001:A.8.26", "pci-dss:6.4.3"],
  source: "https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html",
  look: forKind("site", ({ config }, system) => {
    // Who hosts it elsewhere sets headers there.
    if (!system.protected || config.host) return undefined;
    const at = ["contentSecurityPolicy"];
    const policy = config.contentSecurityPolicy;
    if (policy === undefined)
      return fail(
        at,
        text("Pages run whatever script is put into them.", "ページは埋め込まれたスクリプトを何でも実行します。"),
        {
          remedy: text(
            "Write \"default-src 'self'; connect-src 'self' https://api.example.com\" with the addresses of your own.",
            "\"default-src 'self'; connect-src 'self' https://api.example.com\" のように、自分の接続先を書いてください。",
          ),
        },
      );
    const scripts = /(?:script-src|default-src)[^;]*'unsafe-inline'/.test(policy) && !/'(?:nonce|sha256)-/.test(policy);
    if (!scripts) return pass(at);
    return fail(
      at,
      text("'unsafe-inline' lets injected scripts run.", "'unsafe-inline' では埋め込まれたスクリプトも動きます。"),
      {
        remedy: text(
          "Name scripts by file or hash; keep 'unsafe-inline' to style-src.",
          "スクリプトはファイルかハッシュで指定し、'unsafe-inline' は style-src だけにしてください。",
        ),
      },
    );
  }),
});
