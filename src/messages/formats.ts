import type { Format } from "../issues/format.ts";
import { text, type Text } from "../text/text.ts";

/** What the values of each form look like, as part of a sentence. */
export const formats: Readonly<Record<Format, Text>> = {
  cron: text(
    "a time table in five fields: minute, hour, day, month, weekday",
    "cron の 5 フィールド（分・時・日・月・曜日）",
  ),
  "whole-seconds": text("a whole number of seconds", "秒単位の時間"),
  url: text("an HTTPS URL", "HTTPS の URL"),
  "name-in-zone": text("a name inside the zone", "ゾーン内の名前"),
  label: text(
    "a label of Google Cloud: lower-case letters, digits, _ and -, at most 63",
    "Google Cloud のラベル（英小文字・数字・_・-、63 文字以内）",
  ),
  "aws-tag": text(
    "a tag of AWS: letters, digits, spaces and `_.:/=+-@`, at most 128 in its key, which does not begin with `aws:`, and 256 in its value",
    "AWS のタグ（文字・数字・空白・`_.:/=+-@`、キーは `aws:` 以外で始まる 128 文字以内、値は 256 文字以内）",
  ),
  "variable-name": text(
    "a name of an environment variable: letters, digits and _, no digit first",
    "環境変数の名前（英数字と _、先頭は数字以外）",
  ),
  "route-path": text(
    "a path of a route: `/`, one path, or a path and all below it with `/*` at its end",
    "ルートのパス（`/`、1 つのパス、または末尾を `/*` にした配下すべて）",
  ),
  "parameter-name": text(
    "a name of a server parameter: lower-case letters, digits, dots and _",
    "サーバーパラメータの名前（英小文字・数字・_・.）",
  ),
  "alarm-name": text(
    "a name of an alarm: a lower-case letter, then letters and digits",
    "アラームの名前（英小文字で始まる英数字）",
  ),
  "import-id": text(
    "an id as `terraform import` takes it, without spaces at its ends and at most 2,048 characters",
    "`terraform import` が受け取る ID（前後に空白を含まない 2,048 文字以内）",
  ),
  "rule-id": text(
    "the id of a rule: lower-case letters and digits with - between",
    "規則の ID（英小文字と数字、間に -）",
  ),
  "subnet-name": text("a name of a subnet: lower-case letters, digits and -", "サブネットの名前（英小文字・数字・-）"),
  "topic-name": text(
    "a name of a topic: at most 249 letters, digits, dots, _ and -",
    "トピックの名前（英数字・.・_・-、249 文字以内）",
  ),
  key: text(
    "a key: a lower-case letter, then letters and digits, at most 30",
    "キー（英小文字で始まる英数字、30 文字以内）",
  ),
  "environment-name": text(
    'an environment name: lower-case letters and digits, at most 16, not "aws", "gcp" or "default"',
    "環境名（英小文字と数字、16 文字以内、aws・gcp・default 以外）",
  ),
  memory: text("an amount of memory", "メモリ量"),
  storage: text("an amount of storage", "ストレージ量"),
  duration: text("a duration in one unit", "1 つの単位で書いた時間"),
  percentage: text("a percentage", "百分率"),
  money: text("an amount of money in US dollars or yen", "金額（米ドルまたは円）"),
  "monthly-money": text("an amount of money per month, in US dollars or yen", "月額（米ドルまたは円）"),
  rate: text("a rate", "頻度"),
  cidr: text("an IPv4 range", "IPv4 のアドレス範囲"),
  "daily-window": text(
    "a time window in UTC or Asia/Tokyo (zones without daylight saving, so that it never shifts)",
    "時間帯（UTC または Asia/Tokyo：夏時間のない地域だけなので、ずれることがない）",
  ),
  "weekly-window": text(
    "a weekly time window in UTC or Asia/Tokyo (zones without daylight saving, so that it never shifts)",
    "週次の時間帯（UTC または Asia/Tokyo：夏時間のない地域だけなので、ずれることがない）",
  ),
  percent: text("a percentage", "百分率"),
  seconds: text("a duration", "時間"),
  count: text("a plain number", "数"),
  bytes: text("an amount of memory or storage", "メモリ量またはストレージ量"),
  "whole-days": text("a whole number of days", "日単位の時間"),
  "whole-minutes": text("a whole number of minutes", "分単位の時間"),
};
