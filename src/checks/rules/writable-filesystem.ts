import { fail, forKind, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "writable-filesystem",
  family: "security",
  severity: "medium",
  title: text(
    "Containers of a protected environment cannot change their own files",
    "保護された環境のコンテナは自身のファイルを書き換えられないこと",
  ),
  why: text(
    "Who gets in through a bug wants to stay: writes a program into the image's files and starts it. With read-only files there is only /tmp, which is gone with the instance.",
    "不具合から侵入した者は、イメージのファイルにプログラムを書き込んで居座ろうとします。読み取り専用なら書けるのは /tmp だけで、インスタンスとともに消えます。",
  ),
  controls: ["soc2:CC6.8", "iso27001:A.8.9", "pci-dss:2.2"],
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-5",
  look: forKind(["service", "worker", "job"], ({ config }, system) => {
    if (!system.protected || system.target !== "aws") return undefined;
    const at = ["readOnlyFilesystem"];
    if (config.readOnlyFilesystem) return pass(at);
    return fail(at, text("The program may change its own files.", "プログラムが自身のファイルを書き換えられます。"), {
      remedy: text(
        "Set it to true, and let the program write to /tmp.",
        "true にし、書き込みは /tmp に行ってください。",
      ),
      fix: { value: true, safe: false },
    });
  }),
});
