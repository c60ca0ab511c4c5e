import { followed, heading, labelled, listed, withAside } from "../../text/marks.ts";
import type { Capacity } from "../capacity.ts";
import type { ControlReport, ControlStatus, RegimeReport } from "../compliance.ts";
import type { LatencyBudget, Leg } from "../latency.ts";
import { spanText, text } from "../../facets/text.ts";
import { indented, statusWords, table, wrapped, type Language } from "./layout.ts";

const words = {
  latency: text("Latency", "応答時間"),
  capacity: text("Capacity", "処理能力"),
  write: text("say", "要記載"),
  compliance: text("Compliance", "準拠"),
};

/** The longest paths of each percentile, and what is left for the code. */
export function latencyLines(budgets: readonly LatencyBudget[], language: Language): readonly string[] {
  return budgets.flatMap(({ percentile, promisedSeconds, paths }) => [
    labelled(`${words.latency[language]} ${percentile}`, spanText(promisedSeconds)[language], language),
    ...indented(
      paths.slice(0, 5).flatMap((path) => {
        const open = path.legs.flatMap(({ component, needs }) => (needs ? [component] : []));
        const sum = path.legs.flatMap((leg) => legText(leg, language)).join(" + ");
        const left =
          path.leftSeconds === undefined
            ? ""
            : language === "en"
              ? `; ${path.leftSeconds < 0 ? "nothing" : spanText(path.leftSeconds).en} is left for ${open.join(", ")}`
              : `、${open.join("、")} に残るのは ${path.leftSeconds < 0 ? "なし" : spanText(path.leftSeconds).ja}`;
        return [
          labelled(
            path.components.join(" > "),
            withAside(
              `${sum} = ${spanText(path.knownSeconds)[language]}${left}`,
              statusWords[path.status][language],
              language,
            ),
            language,
          ),
        ];
      }),
    ),
  ]);
}

/** `api 300 ms`; the way to a component is `> api 2 ms`. */
function legText({ component, seconds, basis }: Leg, language: Language): readonly string[] {
  if (seconds === undefined) return [];
  const way = basis !== "stated" && basis.id === "hop" ? "> " : "";
  return [`${way}${component} ${spanText(seconds)[language]}`];
}

export function capacityLines({ rows }: Capacity, language: Language): readonly string[] {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => [
    row.component,
    statusWords[row.status][language],
    followed(
      [row.how[language], ...(row.needs ? [labelled(words.write[language], row.needs[language], language)] : [])],
      language,
    ),
  ]);
  return [words.capacity[language], ...indented(table(cells))];
}

const controlWords: Readonly<Record<ControlStatus, { readonly en: string; readonly ja: string }>> = {
  failed: text("failed", "不適合"),
  shown: text("shown by rules", "ルールで確認済み"),
  accepted: text("accepted in the design", "設計で受容"),
  unknown: text("unknown to rules", "ルールでは不明"),
  none: text("no rule yet", "対応するルールなし"),
  people: text("by people", "人による確認"),
};

/** The controls of each regime by what shows them; what failed with its rules. */
export function complianceLines(regimes: readonly RegimeReport[], language: Language): readonly string[] {
  return regimes.flatMap(({ catalogue, controls }) => [
    labelled(words.compliance[language], listed([catalogue.name[language], catalogue.edition], language), language),
    ...indented(
      (Object.keys(controlWords) as ControlStatus[]).flatMap((status) => {
        const found = controls.filter((control) => control.status === status);
        if (found.length === 0) return [];
        return wrapped(
          heading(withAside(controlWords[status][language], `${found.length}`, language), language),
          found.map(controlText(language)),
          language,
        );
      }),
    ),
  ]);
}

const controlText =
  (language: Language) =>
  ({ id, title, rules, status }: ControlReport): string =>
    status === "failed" ? `${id} ${title[language]} [${rules.join(", ")}]` : `${id} ${title[language]}`;
