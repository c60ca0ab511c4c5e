import { addressesIn, isLocal, textsOf } from "../../rules/data/texts.ts";
import { fail, forKind, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

/** Where the collector of traces listens beside the container. */
const collectorPorts = ["4317", "4318"];

export const rule = defineRule({
  id: "variable-local-address",
  family: "network",
  severity: "medium",
  title: {
    en: "No variable of a protected environment points at localhost",
    ja: "保護された環境の変数に localhost がないこと",
  },
  why: {
    en: "In the cloud localhost is the container itself. A variable copied from a developer's machine makes the service call itself and fail at the first request, or lets pages on any developer's machine use production (CORS).",
    ja: "クラウドでの localhost はコンテナ自身を指します。開発機から写した変数では自分自身を呼び出して最初のリクエストで失敗するか、CORS であれば開発機のページに本番の利用を許してしまいます。",
  },
  controls: ["soc2:CC8.1", "iso27001:A.8.31"],
  source: "https://12factor.net/config",
  look: forKind(["service", "worker", "job"], ({ config }, system) => {
    if (!system.protected) return undefined;
    return textsOf(config.environment, ["environment"]).flatMap((found) => {
      const addresses = addressesIn(found.text);
      const bare = /^(?:localhost|127\.0\.0\.1)(?::(\d+))?$/.exec(found.text);
      const local = bare
        ? { host: found.text, port: bare[1] }
        : addresses.find(({ host, port }) => isLocal(host) && !collectorPorts.includes(port ?? ""));
      if (local && !collectorPorts.includes(local.port ?? ""))
        return fail(
          found.path,
          text(
            `${local.host} is the container itself in ${system.environment}.`,
            `${system.environment} の ${local.host} はコンテナ自身を指します。`,
          ),
          {
            remedy: text(
              "Use the component (uses), whose address then arrives as a variable; keep localhost in each({ dev: ... }).",
              "コンポーネントを uses に書けば接続先は変数で渡されます。localhost は each({ dev: ... }) の中だけにしてください。",
            ),
          },
        );
      return addresses.length > 0 ? pass(found.path) : [];
    });
  }),
});
