import { fail, forKind, pass } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "replica-unread",
  family: "capacity",
  severity: "medium",
  title: { en: "Every read replica is read from", ja: "リードレプリカから読む利用者がいること" },
  why: {
    en: "Connections with `readwrite` go to the primary. A replica that no `read` connection leads to carries no load and is paid for like another primary.",
    ja: "`readwrite` の接続はプライマリに向かいます。`read` の接続がないレプリカは負荷を分担せず、プライマリと同じ料金だけがかかります。",
  },
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html",
  look: forKind("postgres", ({ key, config }, system) => {
    if (config.replicas === 0 || config.existing) return undefined;
    const users = system.usedBy.get(key) ?? [];
    const readers = users.filter(({ access }) => access === "read").length;
    if (readers >= config.replicas) return pass(["replicas"]);
    return fail(
      ["replicas"],
      {
        en: `${config.replicas} ${config.replicas === 1 ? "replica" : "replicas"}, and ${readers} of ${users.length} users with access "read".`,
        ja: `レプリカ ${config.replicas} 台に対し、"read" の利用者は ${users.length} 中 ${readers}。`,
      },
      {
        remedy: {
          en: `Give whoever only reads uses: { ${key}: "read" }, or write replicas: ${readers}.`,
          ja: `読むだけの利用側に uses: { ${key}: "read" } を与えるか、replicas: ${readers} にしてください。`,
        },
        fix: { value: readers, safe: false },
      },
    );
  }),
});
