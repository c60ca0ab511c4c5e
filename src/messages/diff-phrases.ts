import type { Language } from "./words.ts";

interface DiffPhrases {
  readonly same: (base: string) => string;
  readonly since: (base: string) => string;
  readonly design: string;
  readonly costAndResources: string;
  readonly columns: readonly string[];
  readonly change: Readonly<Record<"added" | "removed" | "changed", string>>;
  readonly resourcesOf: (place: string) => string;
  readonly unknown: string;
  readonly cut: string;
}

const en: DiffPhrases = {
  same: (base) => `Nothing changes since ${base}.`,
  since: (base) => `Changes of the design since ${base}`,
  design: "design",
  costAndResources: "Cost per month, and resources",
  columns: ["environment", "before", "after", "difference", "resources"],
  change: { added: "added", removed: "removed", changed: "changed" },
  resourcesOf: (place) => `Resources of ${place}`,
  unknown: "unknown",
  cut: "The rest is left out: too long for a comment.",
};

const ja: DiffPhrases = {
  same: (base) => `${base} からの変更はありません。`,
  since: (base) => `${base} からの設計の変更`,
  design: "設計全体",
  costAndResources: "月額とリソース",
  columns: ["環境", "変更前", "変更後", "差額", "リソース"],
  change: { added: "追加", removed: "削除", changed: "変更" },
  resourcesOf: (place) => `${place} のリソース`,
  unknown: "不明",
  cut: "長すぎるため、以降は省きました。",
};

export const diffPhrases: Readonly<Record<Language, DiffPhrases>> = { en, ja };
