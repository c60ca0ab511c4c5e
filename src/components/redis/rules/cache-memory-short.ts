import { formatMemory } from "../../../design/units/index.ts";
import { fail, forKind, pass } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

/** A session with its conversation state: the entries of one user, with what Redis adds to each key. */
const kibibytesEach = 16;

export const rule = defineRule({
  id: "cache-memory-short",
  family: "capacity",
  severity: "low",
  title: {
    en: "A cache has 16 KiB for every user or open connection that is promised",
    ja: "キャッシュには、約束した利用者・接続ごとに 16 KiB の余裕があること",
  },
  why: {
    en: "A session with its user, its rights and the state of what it is doing takes a few KiB, and each key some hundred bytes more. When memory is full, sessions of others give way (people are signed out), or writes are refused.",
    ja: "セッション（利用者・権限・作業状態）は数 KiB、キーごとに数百バイトが加わります。メモリが尽きると他人のセッションが消える（ログアウトされる）か、書き込みが拒まれます。",
  },
  source: "https://redis.io/docs/latest/operate/oss_and_stack/management/optimization/memory-optimization/",
  look: forKind("redis", ({ config }, { requirements: { capacity } }) => {
    const people = Math.max(capacity?.users ?? 0, capacity?.connections ?? 0);
    if (people === 0 || !("mebibytes" in config.size)) return undefined;
    const each = (config.size.mebibytes * 1024) / people;
    if (each >= kibibytesEach) return pass(["size"]);
    const need = Math.ceil((people * kibibytesEach) / 1024 / 1024);
    return fail(
      ["size"],
      {
        en: `${formatMemory(config.size)} for ${people} users or connections is ${each.toFixed(1)} KiB each.`,
        ja: `${formatMemory(config.size)} を ${people} の利用者・接続で分けると 1 つあたり ${each.toFixed(1)} KiB。`,
      },
      {
        remedy: { en: `Write size: "${need}GiB".`, ja: `size: "${need}GiB" と書いてください。` },
        fix: { value: `${need}GiB`, safe: false },
      },
    );
  }),
});
