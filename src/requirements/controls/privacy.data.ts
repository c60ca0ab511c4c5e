import { text } from "../../facets/text.ts";
import { controlsOf, type ControlCatalogue } from "./control.ts";

export const gdpr: ControlCatalogue = {
  id: "gdpr",
  name: text("GDPR", "GDPR（EU 一般データ保護規則）"),
  edition: "Regulation (EU) 2016/679",
  source: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  controls: controlsOf([
    ["5", "Principles: purpose, minimisation, storage limits", "原則：目的・最小化・保存期間の制限"],
    ["6", "Lawful basis", "適法性の根拠", "people"],
    ["7", "Consent", "同意の条件", "people"],
    ["12", "Transparent information", "透明性のある情報提供", "people"],
    ["13", "Notice where data is collected", "取得時の情報提供", "people"],
    ["15", "Right of access", "アクセス権", "people"],
    ["16", "Right to rectification", "訂正権", "people"],
    ["17", "Right to erasure", "削除権", "people"],
    ["20", "Right to portability", "データポータビリティ権", "people"],
    ["25", "Protection by design and by default", "設計及び既定によるデータ保護"],
    ["28", "Processors and their contracts", "処理者との契約", "people"],
    ["30", "Records of processing", "処理活動の記録", "people"],
    ["32", "Security of processing: encryption, resilience, restoration", "処理の安全性：暗号化・回復力・復旧"],
    ["33", "Breach notified to the authority in 72 hours", "72 時間以内の監督機関への通知", "people"],
    ["34", "Breach told to the persons concerned", "本人への侵害の連絡", "people"],
    ["35", "Impact assessment", "データ保護影響評価", "people"],
    ["37", "Data protection officer", "データ保護オフィサーの指名", "people"],
    ["44", "Transfers to third countries", "第三国への移転"],
  ]),
};

export const ccpa: ControlCatalogue = {
  id: "ccpa",
  name: text("CCPA / CPRA", "CCPA / CPRA（カリフォルニア州消費者プライバシー法）"),
  edition: "Cal. Civ. Code 1798.100 onwards",
  source: "https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&title=1.81.5.",
  controls: controlsOf([
    ["1798.100", "Notice at collection; reasonable security", "収集時の通知・合理的な安全管理"],
    ["1798.105", "Right to deletion", "削除を求める権利", "people"],
    ["1798.106", "Right to correction", "訂正を求める権利", "people"],
    ["1798.110", "Right to know what is collected", "収集内容を知る権利", "people"],
    ["1798.120", "Right to opt out of sale and sharing", "販売・共有のオプトアウト", "people"],
    ["1798.121", "Limits on sensitive information", "センシティブ情報の利用制限", "people"],
    ["1798.130", "Answers within 45 days", "45 日以内の回答", "people"],
    ["1798.150", "Data breaches of unencrypted data", "暗号化されていないデータの漏えい"],
  ]),
};

export const appi: ControlCatalogue = {
  id: "appi",
  name: text("Japan's Act on the Protection of Personal Information", "個人情報の保護に関する法律"),
  edition: "2022-04",
  source: "https://www.ppc.go.jp/personalinfo/legal/",
  controls: controlsOf([
    ["17", "Purpose of use specified", "利用目的の特定", "people"],
    ["18", "Use within the purpose", "利用目的による制限", "people"],
    ["20", "Proper acquisition", "適正な取得", "people"],
    ["21", "Notice of the purpose", "取得に際しての利用目的の通知", "people"],
    ["22", "Accuracy; deletion when no longer needed", "正確性の確保・不要となったデータの消去"],
    ["23", "Security control", "安全管理措置"],
    ["24", "Supervision of employees", "従業者の監督", "people"],
    ["25", "Supervision of processors", "委託先の監督", "people"],
    ["26", "Report of leaks", "漏えい等の報告", "people"],
    ["27", "Third parties", "第三者提供の制限", "people"],
    ["28", "Third parties in foreign countries", "外国にある第三者への提供の制限"],
    ["29", "Records of provision", "第三者提供に係る記録", "people"],
    ["32", "Publication of how data is handled", "保有個人データに関する事項の公表", "people"],
    ["33", "Disclosure", "開示", "people"],
    ["34", "Correction", "訂正等", "people"],
    ["35", "Cessation of use", "利用停止等", "people"],
  ]),
};
