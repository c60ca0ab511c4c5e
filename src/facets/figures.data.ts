import type { Figure } from "./figure.ts";
import { text } from "./text.ts";

const MINUTE = 60;
const HOUR = 3600;

const all = {
  singleInstance: {
    id: "single-instance",
    text: text("availability of one instance without an agreement", "SLA のない単一インスタンスの可用性"),
    value: 99.5,
    unit: "%",
    verified: false,
  },
  rdsLog: {
    id: "rds-log-upload",
    text: text("RDS uploads transaction logs every 5 minutes", "RDS はトランザクションログを 5 分ごとに保存"),
    value: 5 * MINUTE,
    unit: "s",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIT.html",
    verified: false,
  },
  cloudSqlLog: {
    id: "cloud-sql-log-upload",
    text: text(
      "Cloud SQL stores transaction logs within 5 minutes",
      "Cloud SQL はトランザクションログを 5 分以内に保存",
    ),
    value: 5 * MINUTE,
    unit: "s",
    source: "https://cloud.google.com/sql/docs/postgres/backup-recovery/pitr",
    verified: false,
  },
  dailyBackup: {
    id: "daily-backup",
    text: text("backups are taken once a day", "バックアップは 1 日 1 回"),
    value: 24 * HOUR,
    unit: "s",
    source: "https://cloud.google.com/sql/docs/postgres/backup-recovery/backups",
    verified: true,
  },
  backupCopy: {
    id: "backup-copy",
    text: text(
      "RDS copies backups and logs to another region within 30 minutes",
      "RDS はバックアップとログを 30 分以内に別リージョンへ複製",
    ),
    value: 30 * MINUTE,
    unit: "s",
    verified: false,
  },
  bucketCopy: {
    id: "bucket-copy",
    text: text(
      "S3 copies most objects to another region within 15 minutes; promised with Replication Time Control only",
      "S3 は大半のオブジェクトを 15 分以内に別リージョンへ複製（保証は Replication Time Control のみ）",
    ),
    value: 15 * MINUTE,
    unit: "s",
    source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html",
    verified: false,
  },
  dualRegionCopy: {
    id: "dual-region-copy",
    text: text(
      "Cloud Storage copies objects to the second region within 12 hours; without turbo replication nothing is promised",
      "Cloud Storage は 12 時間以内に 2 つ目のリージョンへ複製（ターボレプリケーション以外は保証なし）",
    ),
    value: 12 * HOUR,
    unit: "s",
    source: "https://cloud.google.com/storage/docs/availability-durability",
    verified: false,
  },
  rdsFailover: {
    id: "rds-failover",
    text: text("RDS fails over in 60 to 120 seconds", "RDS のフェイルオーバーは 60〜120 秒"),
    value: 120,
    unit: "s",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.html",
    verified: true,
  },
  cloudSqlFailover: {
    id: "cloud-sql-failover",
    text: text(
      "Cloud SQL sees a failure after about 60 seconds and then fails over, 120 in all",
      "Cloud SQL は約 60 秒で障害を検知して切り替わる（計 120 秒）",
    ),
    value: 120,
    unit: "s",
    source: "https://cloud.google.com/sql/docs/postgres/high-availability",
    verified: false,
  },
  cacheFailover: {
    id: "cache-failover",
    text: text("a cache fails over within a minute", "キャッシュのフェイルオーバーは 1 分以内"),
    value: MINUTE,
    unit: "s",
    verified: false,
  },
  cacheReplaced: {
    id: "cache-replaced",
    text: text("a lost cache node is replaced, empty", "失われたキャッシュノードを空の状態で交換"),
    value: 15 * MINUTE,
    unit: "s",
    verified: false,
  },
  rerouted: {
    id: "rerouted",
    text: text("failed instances get no more requests", "故障したインスタンスへの振り分けが止まる"),
    value: MINUTE,
    unit: "s",
    verified: false,
  },
  restarted: {
    id: "restarted",
    text: text("a lost instance is placed again and its image pulled", "失われたインスタンスの再配置とイメージ取得"),
    value: 2 * MINUTE,
    unit: "s",
    verified: false,
  },
  noticed: {
    id: "noticed",
    text: text("people notice and decide to restore", "人が気付き、復元を決める"),
    value: 15 * MINUTE,
    unit: "s",
    verified: false,
  },
  created: {
    id: "database-created",
    text: text("a new database instance is created", "新しいデータベースインスタンスの作成"),
    value: 15 * MINUTE,
    unit: "s",
    verified: false,
  },
  replayed: {
    id: "log-replayed",
    text: text("transaction logs of up to a day are replayed", "最大 1 日分のトランザクションログの再生"),
    value: 10 * MINUTE,
    unit: "s",
    verified: false,
  },
  restoreSpeed: {
    id: "restore-speed",
    text: text("a backup is restored at 100 MiB a second", "バックアップの復元速度は毎秒 100 MiB"),
    value: 100,
    unit: "MiB/s",
    verified: false,
  },
  repointed: {
    id: "repointed",
    text: text("services are pointed at the restored data", "サービスの接続先を復元先へ切り替え"),
    value: 5 * MINUTE,
    unit: "s",
    verified: false,
  },
  objectsRestored: {
    id: "objects-restored",
    text: text("former versions of objects are put back by a script", "以前の版をスクリプトで戻す"),
    value: 30 * MINUTE,
    unit: "s",
    verified: false,
  },
  rebuilt: {
    id: "rebuilt",
    text: text(
      "everything is built anew in another region from the generated Terraform",
      "生成された Terraform で別リージョンにすべて構築し直す",
    ),
    value: HOUR,
    unit: "s",
    verified: false,
  },

  edge: {
    id: "edge",
    text: text("load balancer: TLS and routing", "ロードバランサー：TLS と振り分け"),
    value: 0.005,
    unit: "s",
    verified: false,
  },
  firewall: {
    id: "firewall",
    text: text("firewall: inspection of a request", "ファイアウォール：リクエストの検査"),
    value: 0.002,
    unit: "s",
    verified: false,
  },
  hop: {
    id: "hop",
    text: text("a call between zones of a region, there and back", "リージョン内ゾーン間の往復"),
    value: 0.002,
    unit: "s",
    verified: false,
  },
  query: {
    id: "query",
    text: text("database: an indexed query", "データベース：索引の効いた問い合わせ"),
    value: 0.01,
    unit: "s",
    verified: false,
  },
  cacheRead: {
    id: "cache-read",
    text: text("cache: a command", "キャッシュ：1 コマンド"),
    value: 0.001,
    unit: "s",
    verified: false,
  },
  objectRead: {
    id: "object-read",
    text: text("object storage: first byte", "オブジェクトストレージ：先頭バイト"),
    value: 0.2,
    unit: "s",
    verified: false,
  },
  message: {
    id: "message",
    text: text("queue, topic or stream: a message accepted", "キュー・トピック・ストリーム：メッセージの受理"),
    value: 0.05,
    unit: "s",
    verified: false,
  },
  signIn: {
    id: "sign-in",
    text: text("sign-in service: a call", "認証サービス：1 回の呼び出し"),
    value: 0.2,
    unit: "s",
    verified: false,
  },

  peak: {
    id: "peak",
    text: text(
      "the busiest minutes have twice the requests of the mean of the busy hours",
      "最繁時は稼働時間帯の平均の 2 倍のリクエスト",
    ),
    value: 2,
    unit: "times",
    verified: false,
  },
  rdsMemory: {
    id: "rds-memory",
    text: text(
      "RDS counts connections from the memory left by the system: 88% of the nominal on small classes, more on large ones",
      "RDS の接続数はシステム使用分を除いたメモリから決まる（小さいクラスで公称の 88%、大きいほど多い）",
    ),
    value: 0.88,
    unit: "share",
    verified: false,
  },
} as const satisfies Readonly<Record<string, Figure>>;

/** Read as of `readOn`. Without a source: an assumption, shown as such wherever it counts. */
export const figures: Readonly<Record<keyof typeof all, Figure>> = all;
