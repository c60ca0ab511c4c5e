import { withAside } from "../../text/marks.ts";
import { costPhrases } from "../../messages/cost-phrases.ts";
import type { EstimateOptions } from "../../pricing/estimate.ts";
import { shown, type Money } from "../../pricing/money.ts";
import { tenantRows, type TenantRow } from "../../pricing/tenants.ts";
import type { System } from "../../system/system.ts";
import type { Level } from "../../system/traffic.ts";
import type { ResourceGraph } from "../../terraform/graph.ts";
import { table } from "../../requirements/text/layout.ts";
import { targetTitles } from "../../system/target-titles.ts";
import { printJson, UsageError, type Terminal } from "../terminal.ts";

interface Asked {
  readonly load: Level;
  readonly settings: EstimateOptions;
  readonly show: (sum: Money) => Money;
  readonly markdown: boolean;
}

const MOST_COUNTS = 50;

/** `sekkei cost --tenants 100,500`: sizes and cost by the number of tenants. */
export function costOfTenants(
  systems: readonly { readonly system: System; readonly graph: ResourceGraph }[],
  text: string,
  { load, settings, show, markdown }: Asked,
  terminal: Terminal,
): number {
  const words = costPhrases[terminal.language];
  const counts = text.split(",").map((count) => (/^\s*[1-9]\d{0,8}\s*$/.test(count) ? Number(count) : NaN));
  if (counts.length > MOST_COUNTS || counts.some(Number.isNaN)) throw new UsageError(words.badTenants(text));
  const tables = systems.map(({ system, graph }) => {
    const rows = tenantRows(system, graph, counts, load, settings);
    if (!rows) throw new UsageError(words.needsTenants);
    return { environment: system.environment, target: system.target, rows };
  });
  if (terminal.json) {
    const systemsJson = tables.map(({ rows, ...place }) => ({
      ...place,
      rows: rows.map(({ estimate, ...row }) => ({ ...row, total: estimate.total, complete: estimate.complete })),
    }));
    printJson(terminal, "cost tenants", { day: settings.day, load, systems: systemsJson });
    return 0;
  }
  const cells = (row: TenantRow): readonly string[] => [
    row.tenants.toLocaleString("en-US"),
    row.users.toLocaleString("en-US"),
    row.instances
      .map((one) => `${one.component} ${one.needed}${one.needed > one.most ? `! (${one.most})` : ""}`)
      .join(", "),
    shown(show(row.estimate.total)) + (row.estimate.complete ? "" : " + ?"),
    shown(show(row.perTenant)) + (row.estimate.complete ? "" : " + ?"),
  ];
  const blocks = tables.map(({ environment, target, rows }) => {
    const title = withAside(`${environment} · ${targetTitles[target]}`, words.atLoad[load], terminal.language);
    const body = [words.tenants, ...rows.map(cells)];
    const over = rows.some(({ instances }) => instances.some(({ needed, most }) => needed > most));
    const lines = markdown
      ? [
          `| ${words.tenants.join(" | ")} |`,
          "| ---: | ---: | --- | ---: | ---: |",
          ...rows.map((row) => `| ${cells(row).join(" | ")} |`),
        ]
      : table(
          body.map(([first = "", ...rest]) => [`  ${first}`, ...rest]),
          [0, 1, 3, 4],
        );
    return [
      markdown ? `**${title}**\n` : terminal.out.colors.bold(title),
      ...lines,
      ...(over ? [words.overLimit] : []),
    ].join("\n");
  });
  terminal.out.write(blocks.join("\n\n"));
  return 0;
}
