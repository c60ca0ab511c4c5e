import { CommanderError, Option, type Command } from "commander";
import { config } from "zod";
import packageJson from "../../package.json" with { type: "json" };
import type { Text } from "../text/text.ts";
import type { Language } from "../messages/index.ts";
import { SpokenCommand } from "./command.ts";
import { explainFailure, refusalWords } from "./failure.ts";
import { languageAsked, openTerminal, printJson, type GlobalOptions, type Terminal } from "./terminal.ts";

// Each schema validates a few values and the process ends: compiling validators costs more than it saves.
config({ jitless: true });

/** What a command's action gives: the exit code. */
type Action = (terminal: Terminal) => Promise<number> | number;

const guide: Text = {
  en: `
Start here:
  $ sekkei init                    write a first design
  $ sekkei build                   write its Terraform to ./generated
  $ sekkei explain db              what one component becomes on each cloud
  $ sekkei check                   what the design promises and does not keep
  $ sekkei build --check           fail (2) when the output is stale

A design is sekkei.config.ts (or .mts, .js, .yaml, .json), searched from the folder upwards.
Exit codes: 0 success, 1 error, 2 findings or changes.`,
  ja: `
はじめに：
  $ sekkei init                    最初の設計を作成
  $ sekkei build                   Terraform を ./generated に生成
  $ sekkei explain db              コンポーネントがクラウドごとに何になるかを表示
  $ sekkei check                   設計が守れていない約束とルールを表示
  $ sekkei build --check           出力が古ければ失敗（2）

設計は sekkei.config.ts（または .mts、.js、.yaml、.json）で、フォルダーから上位へ順に探します。
終了コード：0 は成功、1 はエラー、2 は指摘または変更あり。`,
};

/** The program with all its commands; `act` is called with the chosen command's action. */
export function makeProgram(
  act: (action: Action, options: GlobalOptions) => Promise<void>,
  language: Language = "en",
  silent = false,
): Command {
  const say = (en: string, ja: string): string => (language === "ja" ? ja : en);
  const program = new SpokenCommand(language, "sekkei")
    .description(
      say(
        "Write one typed design; get Terraform for AWS and Google Cloud that you keep.",
        "型のある 1 つの設計から、AWS と Google Cloud の Terraform を生成します。",
      ),
    )
    .version(packageJson.version, "-V, --version", say("print the version", "バージョンを表示"))
    .helpCommand("help [command]", say("show the help of a command", "コマンドのヘルプを表示"))
    .addHelpText("after", guide[language])
    .showHelpAfterError(say("(sekkei --help shows how)", "（使い方は sekkei --help で確認できます）"))
    .exitOverride();
  // What is wrong with a command line is an answer in JSON as well, where that is asked for.
  if (silent) program.configureOutput({ writeErr: () => undefined });
  program
    .option("--json", say("print the result as JSON", "結果を JSON で出力"))
    .option("--no-color", say("print without colours (NO_COLOR does the same)", "色を付けずに出力（NO_COLOR と同じ）"));
  program.addOption(
    new Option(
      "--lang <language>",
      say("language of messages; default: that of LANG", "表示する言語（既定：LANG の言語）"),
    ).choices(["en", "ja"]),
  );
  const config = say("design to use instead of searching for one", "使う設計ファイル（指定しなければ探す）");
  // Options that several commands take.
  const environments = (): Option => new Option("--env <names...>", say("only these environments", "対象の環境"));
  const clouds = (): Option => new Option("--target <clouds...>", say("only these clouds", "対象のクラウド"));
  const load = (): Option =>
    new Option("--load <level>", say("load to price", "見積もる負荷"))
      .choices(["low", "expected", "high"])
      .default("expected");
  const day = (): Option =>
    new Option(
      "--day <date>",
      say("prices of that day, such as 2026-11-01; default: today", "価格の基準日（例：2026-11-01。既定：今日）"),
    );
  const timeLimit = (): Option =>
    new Option(
      "--time-limit <seconds>",
      say("how long the design may run; default: 10", "設計の実行を待つ秒数（既定：10）"),
    );
  const define = (name: string, description: string): Command =>
    program.command(name).description(description).exitOverride();
  const perform = (command: Command, action: Action): Promise<void> =>
    act(action, command.optsWithGlobals<GlobalOptions>());

  define("init [folder]", say("write a first design, from answers or flags", "最初の設計を作成（対話またはフラグ）"))
    .option("--name <name>", say("name of the system", "システムの名前"))
    .option("--target <clouds...>", say("aws, gcp or both", "aws、gcp、または両方"))
    .option("--domain <name>", say("domain name of the system", "公開するドメイン名"))
    .addOption(
      new Option("--format <format>", say("form of the design", "設計の形式")).choices(["ts", "yaml"]).default("ts"),
    )
    .option("-y, --yes", say("take the defaults, ask nothing", "質問せず、既定値を使う"))
    .action(async function (this: Command, folder: string | undefined) {
      const { init } = await import("./commands/init.ts");
      await perform(this, (terminal) => init(folder, this.opts(), terminal));
    });

  define("build [folder]", say("write everything that follows from the design", "設計からすべての出力を生成"))
    .option("--config <file>", config)
    .addOption(timeLimit())
    .option(
      "--env <names...>",
      say("only these environments; files of the others stay", "対象の環境（他の環境のファイルは残す）"),
    )
    .option(
      "--target <clouds...>",
      say("only these clouds; files of the others stay", "対象のクラウド（他のクラウドのファイルは残す）"),
    )
    .option(
      "--only <outputs...>",
      say(
        "only these outputs, such as terraform; files of the others stay",
        "対象の出力（例：terraform。他の出力のファイルは残す）",
      ),
    )
    .option(
      "--out <folder>",
      say(
        "output folder (default: generated, beside the design)",
        "出力先のフォルダー（既定：設計と同じ場所の generated）",
      ),
    )
    .option(
      "--check",
      say("write nothing; exit 2 and name what is stale", "書き込まず、古いものがあれば一覧して 2 で終了"),
    )
    .option(
      "--allow-replace <component>",
      say(
        "let the data of this component go (may be given several times); without, such a build exits 2",
        "データが失われてもよいコンポーネント（複数回指定可。なければ、失われる変更は 2 で終了）",
      ),
      (name: string, others: readonly string[] | undefined) => [...(others ?? []), name],
    )
    .option("--force", say("overwrite generated files that were edited by hand", "手で編集された生成ファイルも上書き"))
    .option(
      "--uncompared",
      say(
        "also where the record of earlier builds is lost, so that nobody knows which data would go",
        "以前の生成の記録がなく、失われるデータを判断できない場合も生成",
      ),
    )
    .action(async function (this: Command, folder: string | undefined) {
      const { build } = await import("./commands/build.ts");
      await perform(this, (terminal) => build(folder, this.opts(), terminal));
    });

  define(
    "explain [component]",
    say(
      "what each component becomes on each cloud, side by side",
      "各コンポーネントがクラウドごとに何になるかを並べて表示",
    ),
  )
    .option("--config <file>", config)
    .addOption(timeLimit())
    .option("-C, --chdir <folder>", say("folder of the design", "設計のフォルダー"))
    .action(async function (this: Command, component: string | undefined) {
      const { explain } = await import("./commands/explain.ts");
      const options = this.opts<{ config?: string; chdir?: string }>();
      await perform(this, (terminal) => explain(options.chdir, component, options, terminal));
    });

  define(
    "check [folder]",
    say("check whether the design keeps its promises and follows the rules", "設計が約束とルールを守っているかを検査"),
  )
    .option("--config <file>", config)
    .addOption(timeLimit())
    .addOption(environments())
    .addOption(clouds())
    .addOption(
      new Option(
        "--severity <level>",
        say("show and count only findings of this severity or higher", "この重大度以上の指摘だけを表示・集計"),
      ).choices(["low", "medium", "high"]),
    )
    .option("--sarif", say("print SARIF 2.1.0, for code scanning", "コードスキャン用に SARIF 2.1.0 で出力"))
    .option("--markdown", say("print a comment for a pull request", "プルリクエストのコメント用に出力"))
    .option(
      "--baseline <file>",
      say("findings in this file are known and do not count", "このファイルにある指摘は既知として数えない"),
    )
    .option("--write-baseline", say("write all findings to that file", "すべての指摘をそのファイルに書き込む"))
    .option("--fix", say("write the fixes that are safe into the design", "安全な修正を設計に書き込む"))
    .option("--explain <rule>", say("print what a rule asks and why", "ルールの内容と理由を表示"))
    .action(async function (this: Command, folder: string | undefined) {
      const { check } = await import("./commands/check.ts");
      await perform(this, (terminal) => check(folder, this.opts(), terminal));
    });

  define(
    "requirements [folder]",
    say(
      "each promise against what can be reached, with the arithmetic; exit 2 when one is missed",
      "各約束と達成できる値を計算とともに表示（未達があれば 2 で終了）",
    ),
  )
    .option("--config <file>", config)
    .addOption(timeLimit())
    .addOption(environments())
    .addOption(clouds())
    .action(async function (this: Command, folder: string | undefined) {
      const { requirements } = await import("./commands/requirements.ts");
      await perform(this, (terminal) => requirements(folder, this.opts(), terminal));
    });

  define(
    "cost [folder]",
    say("monthly cost of the design, line by line, with sources", "設計の月額を項目ごとに出典付きで表示"),
  )
    .option("--config <file>", config)
    .addOption(timeLimit())
    .addOption(environments())
    .addOption(clouds())
    .addOption(load())
    .addOption(
      new Option(
        "--currency <currency>",
        say("currency to show; needs --rate", "表示する通貨（--rate が必要）"),
      ).choices(["USD", "JPY"]),
    )
    .option("--rate <number>", say("how many units of the currency a dollar buys", "1 ドルあたりの金額"))
    .addOption(
      new Option("--per <unit>", say("show the cost per unit", "単位あたりの費用を表示")).choices([
        "tenant",
        "user",
        "request",
      ]),
    )
    .option(
      "--compare <clouds>",
      say("components side by side: aws,gcp", "コンポーネントごとにクラウドを比較（例：aws,gcp）"),
    )
    .option(
      "--plan <file>",
      say(
        "price a Terraform plan (terraform show -json) instead of a design",
        "設計の代わりに Terraform の計画（terraform show -json）を見積もる",
      ),
    )
    .option("--free-tier", say("deduct the providers' monthly free tiers", "クラウドの月間無料枠を差し引く"))
    .addOption(day())
    .option(
      "--tenants <counts>",
      say(
        "cost and required instances by number of tenants: 100,500,1000,2000",
        "テナント数ごとの費用と必要なインスタンス数（例：100,500,1000,2000）",
      ),
    )
    .option(
      "--bundled-prices",
      say("without the newer prices of sekkei prices update", "sekkei prices update で取得した新しい価格を使わない"),
    )
    .option(
      "--markdown",
      say("print Markdown that fits a pull-request comment", "プルリクエストのコメントに収まる Markdown で出力"),
    )
    .option("--csv", say("print comma-separated lines", "CSV で出力"))
    .action(async function (this: Command, folder: string | undefined) {
      const { cost } = await import("./commands/cost.ts");
      await perform(this, (terminal) => cost(folder, this.opts(), terminal));
    });

  define(
    "savings [folder]",
    say(
      "what could be saved, what each saving gives up, and what to write for it",
      "節約の候補と、失うもの、書き方を表示",
    ),
  )
    .option("--config <file>", config)
    .addOption(timeLimit())
    .addOption(environments())
    .addOption(clouds())
    .addOption(load())
    .addOption(day())
    .action(async function (this: Command, folder: string | undefined) {
      const { savings } = await import("./commands/savings.ts");
      await perform(this, (terminal) => savings(folder, this.opts(), terminal));
    });

  define(
    "diff [folder]",
    say(
      "what changed in the design since a commit, what it costs and what Terraform will do; exit 2 with changes",
      "コミット以降の設計の変更、費用、Terraform が行うことを表示（変更があれば 2 で終了）",
    ),
  )
    .option("--config <file>", config)
    .addOption(timeLimit())
    .option(
      "--base <git-ref>",
      say("commit, branch or tag to compare with", "比較するコミット・ブランチ・タグ"),
      "HEAD",
    )
    .option(
      "--out <folder>",
      say(
        "output folder that says what was built before (default: generated, beside the design)",
        "以前の出力の記録があるフォルダー（既定：設計と同じ場所の generated）",
      ),
    )
    .addOption(day())
    .option(
      "--markdown",
      say("print Markdown that fits a pull-request comment", "プルリクエストのコメントに収まる Markdown で出力"),
    )
    .action(async function (this: Command, folder: string | undefined) {
      const { diff } = await import("./commands/diff.ts");
      await perform(this, (terminal) => diff(folder, this.opts(), terminal));
    });

  define(
    "adopt [folder]",
    say(
      "what a Terraform state holds that the design would make, as `adopt` entries to write; exit 2 when something is left",
      "Terraform の状態にあり、設計も作るリソースを、設計に書く `adopt` として表示（残りがあれば 2 で終了）",
    ),
  )
    .option("--config <file>", config)
    .addOption(timeLimit())
    .requiredOption(
      "--state <file>",
      say(
        "state: output of terraform show -json or terraform state pull; - reads it from the standard input",
        "状態（terraform show -json または terraform state pull の出力）。- なら標準入力から読む",
      ),
    )
    .option(
      "--env <names...>",
      say("only these environments, or roots such as account", "対象の環境（または account などのルート）"),
    )
    .addOption(clouds())
    .action(async function (this: Command, folder: string | undefined) {
      const { adopt } = await import("./commands/adopt.ts");
      await perform(this, (terminal) => adopt(folder, this.opts(), terminal));
    });

  const prices = define("prices", say("prices that estimates are made with", "見積もりに使う価格")).helpCommand(false);
  prices
    .command("show <query...>")
    .description(
      say(
        "prices of products whose name has all these words, with source and date",
        "名前にすべての語を含む製品の価格を、出典と日付とともに表示",
      ),
    )
    .exitOverride()
    .option("--region <names...>", say("only these regions", "対象のリージョン"))
    .action(async function (this: Command, query: string[]) {
      const { showPrices } = await import("./commands/prices-show.ts");
      await perform(this, (terminal) => showPrices(query, this.opts(), terminal));
    });
  prices
    .command("update")
    .description(
      say(
        "read newer prices from AWS and Google Cloud (GOOGLE_API_KEY) into a file of yours",
        "AWS と Google Cloud（GOOGLE_API_KEY が必要）から新しい価格を取得して保存",
      ),
    )
    .exitOverride()
    .addOption(
      new Option(
        "--provider <names...>",
        say("clouds to read; default: aws, and gcp with a key", "対象のクラウド（既定：aws。キーがあれば gcp も）"),
      ).choices(["aws", "gcp"]),
    )
    .option(
      "--region <names...>",
      say(
        "regions of either cloud (default: ap-northeast-1 asia-northeast1)",
        "対象のリージョン（既定：ap-northeast-1 asia-northeast1）",
      ),
    )
    .option(
      "--offer <names...>",
      say("only these price lists, such as AmazonECS or 'Cloud Run'", "対象の価格表（例：AmazonECS、'Cloud Run'）"),
    )
    .option(
      "--beside",
      say(
        "write .sekkei/prices.json here, for this design, instead of one for all",
        "共通のファイルではなく、この設計用の .sekkei/prices.json に書き込む",
      ),
    )
    .option(
      "--aws-url <address>",
      say("mirror of the AWS price list", "AWS 価格表のミラー"),
      "https://pricing.us-east-1.amazonaws.com",
    )
    .option(
      "--google-url <address>",
      say("mirror of Google's Cloud Billing Catalog", "Google の Cloud Billing Catalog のミラー"),
      "https://cloudbilling.googleapis.com",
    )
    .option("--max-size <MiB>", say("maximum size of a price list", "読み込む価格表の最大サイズ"), "2048")
    .option("--timeout <seconds>", say("seconds to wait for a server to respond", "サーバーの応答を待つ秒数"), "60")
    .option("--retries <number>", say("number of retries", "再試行の回数"), "4")
    .action(async function (this: Command) {
      const { updatePrices } = await import("./commands/prices.ts");
      await perform(this, (terminal) => updatePrices(this.opts(), terminal));
    });

  define("schema", say("print the JSON Schema of designs, for editors", "エディター用に設計の JSON Schema を出力"))
    .addOption(
      new Option("--of <what>", say("what it describes", "スキーマの対象"))
        .choices(["design", "check"])
        .default("design"),
    )
    .action(async function (this: Command) {
      const { schema } = await import("./commands/schema.ts");
      await perform(this, (terminal) => schema(this.opts(), terminal));
    });

  define(
    "completion <shell>",
    say("print a completion script for bash, zsh or fish", "bash、zsh、fish の補完スクリプトを出力"),
  ).action(async function (this: Command, shell: string) {
    const { completion } = await import("./commands/completion.ts");
    await perform(this, (terminal) => completion(shell, program, terminal));
  });
  return program;
}

/** `--lang` of a command line that is not yet parsed: its help and its errors are in that language as well. */
function askedIn(args: readonly string[]): string | undefined {
  const at = args.indexOf("--lang");
  return at === -1 ? args.find((one) => one.startsWith("--lang="))?.slice("--lang=".length) : args[at + 1];
}

/** Runs the command line and gives its exit code. Never throws for a user's mistake. */
export async function run(args: readonly string[]): Promise<number> {
  let code = 0;
  const json = args.includes("--json");
  const program = makeProgram(
    async (action, options) => {
      const terminal = openTerminal(options);
      try {
        code = await action(terminal);
      } catch (thrown) {
        code = 1;
        await explainFailure(thrown, terminal);
      }
    },
    languageAsked(askedIn(args)),
    json,
  );
  if (args.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (thrown) {
    // Commander has printed its own message; --help and --version end here as well.
    if (!(thrown instanceof CommanderError)) throw thrown;
    if (json && thrown.exitCode !== 0) {
      const lang = askedIn(args);
      const terminal = openTerminal({ json, ...(lang === undefined ? {} : { lang }) });
      printJson(terminal, "error", { issues: [], message: refusalWords(thrown, program, args, terminal) });
    }
    return thrown.exitCode;
  }
  return code;
}
