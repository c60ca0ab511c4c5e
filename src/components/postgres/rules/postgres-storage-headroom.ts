import { formatStorage } from "../../../design/units/index.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

/** RDS refuses less than 10 % above the size and advises 26 % (read 2026-11). */
const leastShare = 1.26;

export const rule = defineRule({
  id: "postgres-storage-headroom",
  family: "data",
  severity: "low",
  title: text("Automatically growing disks have room to grow", "自動拡張するディスクには伸びる余地があること"),
  why: text(
    "The disk grows when a tenth of it is left, by a tenth or 10 GiB at least. A limit close to the size is reached at the first step: from then on it is a fixed disk that everyone believes to grow.",
    "ディスクは空きが 1 割になると、1 割か 10 GiB 以上増えます。上限がサイズに近いと最初の拡張で達し、以後は「増えると思われている固定ディスク」になります。",
  ),
  controls: ["soc2:A1.1", "iso27001:A.8.6"],
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html",
  look: forKind("postgres", ({ config }) => {
    const { size, max } = { size: undefined, max: undefined, ...config.storage };
    if (!size || !max) return undefined;
    const at = ["storage", "max"];
    const least = { gibibytes: Math.ceil(size.gibibytes * leastShare) };
    if (max.gibibytes >= least.gibibytes) return pass(at);
    return fail(
      at,
      text(
        `${formatStorage(size)} may grow to ${formatStorage(max)}, where ${formatStorage(least)} is the least that RDS advises.`,
        `${formatStorage(size)} から ${formatStorage(max)} までしか増えません（RDS の推奨は ${formatStorage(least)} 以上）。`,
      ),
      {
        remedy: text("Raise the limit; only what is used is paid for.", "上限を上げてください（費用は使った分だけ）。"),
        fix: { value: formatStorage({ gibibytes: size.gibibytes * 2 }), safe: true },
      },
    );
  }),
});
