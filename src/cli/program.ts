import { Command, CommanderError, Option } from "commander";
import { config } from "zod";
import packageJson from "../../package.json" with { type: "json" };
import { DesignError } from "../issues/issue.ts";
import { openTerminal, printJson, UsageError, type GlobalOptions, type Terminal } from "./terminal.ts";

// Each schema validates a few values and the process ends: compiling validators costs more than it saves.
config({ jitless: true });

/** What a command's action gives: the exit code. */
type Action = (terminal: Terminal) => Promise<number> | number;

const guide = `
Start here:
  $ sekkei init                    write a first design
  $ sekkei build                   write its Terraform to ./generated
  $ sekkei explain db              what one component becomes on each cloud
  $ sekkei check                   what the design promises and does not keep
  $ sekkei build --check           fail (2) when the output is stale

A design is sekkei.config.ts (or .mts, .js, .yaml, .json), found upwards from the folder.
Exit codes: 0 fine, 1 error, 2 findings or changes.`;

/** The program with all its commands; `act` is called with the chosen command's action. */
export function makeProgram(act: (action: Action, options: GlobalOptions) => Promise<void>): Command {
  const program = new Command("sekkei")
    .description("Write one typed design; get Terraform for AWS and Google Cloud that you keep.")
    .version(packageJson.version)
    .addHelpText("after", guide)
    .showHelpAfterError("(sekkei --help shows how)")
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
  program
    .option("--json", "print the result as JSON")
    .option("--no-color", "print without colours (NO_COLOR does the same)");
  program.addOption(
    new Option("--lang <language>", "language of messages; default: that of LANG").choices(["en", "ja"]),
  );
  const config = "design to use instead of searching for one";
  const define = (name: string, description: string): Command =>
    program.command(name).description(description).exitOverride();
  const perform = (command: Command, action: Action): Promise<void> =>
    act(action, command.optsWithGlobals<GlobalOptions>());

  define("init [folder]", "write a first design; asks, or takes flags")
    .option("--name <name>", "name of the system")
    .option("--target <clouds...>", "aws, gcp or both")
    .option("--domain <name>", "DNS name that it answers on")
    .addOption(new Option("--format <format>", "form of the design").choices(["ts", "yaml"]).default("ts"))
    .option("-y, --yes", "take the defaults, ask nothing")
    .action(async function (this: Command, folder: string | undefined) {
      const { init } = await import("./commands/init.ts");
      await perform(this, (terminal) => init(folder, this.opts(), terminal));
    });

  define("build [folder]", "write everything that follows from the design")
    .option("--config <file>", config)
    .option("--env <names...>", "only these environments; files of the others stay")
    .option("--target <clouds...>", "only these clouds; files of the others stay")
    .option("--only <outputs...>", "only these outputs, such as terraform; files of the others stay")
    .option("--out <folder>", "output folder (default: generated, beside the design)")
    .option("--check", "write nothing; exit 2 and name what is stale")
    .option("--force", "overwrite generated files that were edited by hand")
    .action(async function (this: Command, folder: string | undefined) {
      const { build } = await import("./commands/build.ts");
      await perform(this, (terminal) => build(folder, this.opts(), terminal));
    });

  define("explain [component]", "what each component becomes on each cloud, side by side")
    .option("--config <file>", config)
    .option("-C, --chdir <folder>", "folder of the design")
    .action(async function (this: Command, component: string | undefined) {
      const { explain } = await import("./commands/explain.ts");
      const options = this.opts<{ config?: string; chdir?: string }>();
      await perform(this, (terminal) => explain(options.chdir, component, options, terminal));
    });

  define("check [folder]", "say whether the design keeps its promises and follows the rules")
    .option("--config <file>", config)
    .option("--env <names...>", "look at these environments only")
    .option("--target <clouds...>", "look at these clouds only")
    .addOption(
      new Option("--severity <level>", "show and count only findings of at least this").choices([
        "low",
        "medium",
        "high",
      ]),
    )
    .option("--sarif", "print SARIF 2.1.0, for code scanning")
    .option("--markdown", "print a comment for a pull request")
    .option("--baseline <file>", "findings in this file are known and do not count")
    .option("--write-baseline", "write all findings to that file")
    .option("--fix", "write the fixes that are safe into the design")
    .option("--explain <rule>", "print what a rule asks and why")
    .action(async function (this: Command, folder: string | undefined) {
      const { check } = await import("./commands/check.ts");
      await perform(this, (terminal) => check(folder, this.opts(), terminal));
    });

  define(
    "requirements [folder]",
    "each promise against what can be reached, with the arithmetic; exit 2 when one is missed",
  )
    .option("--config <file>", config)
    .option("--env <names...>", "only these environments")
    .option("--target <clouds...>", "only these clouds")
    .action(async function (this: Command, folder: string | undefined) {
      const { requirements } = await import("./commands/requirements.ts");
      await perform(this, (terminal) => requirements(folder, this.opts(), terminal));
    });

  define("cost [folder]", "what the design costs a month, line by line, with sources")
    .option("--config <file>", config)
    .option("--env <names...>", "these environments only")
    .option("--target <clouds...>", "these clouds only")
    .addOption(new Option("--load <level>", "load to price").choices(["low", "expected", "high"]).default("expected"))
    .addOption(new Option("--currency <currency>", "currency to show; needs --rate").choices(["USD", "JPY"]))
    .option("--rate <number>", "how many units of the currency a dollar buys")
    .addOption(new Option("--per <unit>", "show the cost of each").choices(["tenant", "user", "request"]))
    .option("--compare <clouds>", "components side by side: aws,gcp")
    .option("--plan <file>", "price a Terraform plan (terraform show -json) instead of a design")
    .option("--free-tier", "take the providers' monthly free tiers off")
    .option("--day <date>", "prices of that day, such as 2026-11-01; default: today")
    .option("--tenants <counts>", "what so many tenants cost, and the instances they need: 100,500,1000,2000")
    .option("--bundled-prices", "without the newer prices of sekkei prices update")
    .option("--markdown", "print Markdown that fits a pull-request comment")
    .option("--csv", "print comma-separated lines")
    .action(async function (this: Command, folder: string | undefined) {
      const { cost } = await import("./commands/cost.ts");
      await perform(this, (terminal) => cost(folder, this.opts(), terminal));
    });

  define("savings [folder]", "what could be saved, what each saving gives up, and what to write for it")
    .option("--config <file>", config)
    .option("--env <names...>", "these environments only")
    .option("--target <clouds...>", "these clouds only")
    .addOption(new Option("--load <level>", "load to price").choices(["low", "expected", "high"]).default("expected"))
    .option("--day <date>", "prices of that day, such as 2026-11-01; default: today")
    .action(async function (this: Command, folder: string | undefined) {
      const { savings } = await import("./commands/savings.ts");
      await perform(this, (terminal) => savings(folder, this.opts(), terminal));
    });

  define("diff [folder]", "what changed in the design since a commit, and what it costs; exit 2 with changes")
    .option("--config <file>", config)
    .option("--base <git-ref>", "commit, branch or tag to compare with", "HEAD")
    .option("--day <date>", "prices of that day, such as 2026-11-01; default: today")
    .option("--markdown", "print Markdown that fits a pull-request comment")
    .action(async function (this: Command, folder: string | undefined) {
      const { diff } = await import("./commands/diff.ts");
      await perform(this, (terminal) => diff(folder, this.opts(), terminal));
    });

  const prices = define("prices", "prices that estimates are made with");
  prices
    .command("show <query...>")
    .description("prices of products whose name has all these words, with source and date")
    .exitOverride()
    .option("--region <names...>", "these regions only")
    .action(async function (this: Command, query: string[]) {
      const { showPrices } = await import("./commands/prices-show.ts");
      await perform(this, (terminal) => showPrices(query, this.opts(), terminal));
    });
  prices
    .command("update")
    .description("read newer prices from AWS and Google Cloud (GOOGLE_API_KEY) into a file of yours")
    .exitOverride()
    .addOption(new Option("--provider <names...>", "default: aws, and gcp with a key").choices(["aws", "gcp"]))
    .option("--region <names...>", "regions of either cloud (default: ap-northeast-1 asia-northeast1)")
    .option("--offer <names...>", "these price lists only, such as AmazonECS or 'Cloud Run'")
    .option("--beside", "write .sekkei/prices.json here, for this design, instead of one for all")
    .option("--aws-url <address>", "mirror of the AWS price list", "https://pricing.us-east-1.amazonaws.com")
    .option("--google-url <address>", "mirror of Google's Cloud Billing Catalog", "https://cloudbilling.googleapis.com")
    .option("--max-size <MiB>", "largest list that is read", "2048")
    .option("--timeout <seconds>", "longest silence of a server", "60")
    .option("--retries <number>", "attempts after the first", "4")
    .action(async function (this: Command) {
      const { updatePrices } = await import("./commands/prices.ts");
      await perform(this, (terminal) => updatePrices(this.opts(), terminal));
    });

  define("schema", "print the JSON Schema of designs, for editors")
    .addOption(new Option("--of <what>", "what it describes").choices(["design", "check"]).default("design"))
    .action(async function (this: Command) {
      const { schema } = await import("./commands/schema.ts");
      await perform(this, (terminal) => schema(this.opts(), terminal));
    });

  define("completion <shell>", "print a completion script for bash, zsh or fish").action(async function (
    this: Command,
    shell: string,
  ) {
    const { completion } = await import("./commands/completion.ts");
    await perform(this, (terminal) => completion(shell, program, terminal));
  });
  return program;
}

/** Runs the command line and gives its exit code. Never throws for a user's mistake. */
export async function run(args: readonly string[]): Promise<number> {
  let code = 0;
  const program = makeProgram(async (action, options) => {
    const terminal = openTerminal(options);
    try {
      code = await action(terminal);
    } catch (thrown) {
      code = 1;
      await explainFailure(thrown, terminal);
    }
  });
  if (args.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (thrown) {
    // Commander has printed its own message; --help and --version end here as well.
    if (thrown instanceof CommanderError) return thrown.exitCode;
    throw thrown;
  }
  return code;
}

async function explainFailure(thrown: unknown, terminal: Terminal): Promise<void> {
  const { phrases, talk } = terminal;
  if (thrown instanceof DesignError) {
    const { issueJson, issueText } = await import("../api/issue-text.ts");
    if (terminal.json) {
      printJson(terminal, "error", { issues: thrown.issues.map((one) => issueJson(one, terminal)) });
      return;
    }
    const { sourceReader } = await import("../api/sources.ts");
    talk.write(issueText(thrown.issues, sourceReader(), { ...terminal, colors: talk.colors }));
    return;
  }
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof UsageError || isSystemError(thrown)) {
    if (terminal.json) printJson(terminal, "error", { issues: [], message: reason });
    else talk.write(`${talk.colors.red(phrases.error)} ${reason}`);
    return;
  }
  talk.write(`${phrases.bug}\n\n${thrown instanceof Error ? (thrown.stack ?? reason) : reason}`);
}

/** The disk is full, a folder is not writable: no bug of ours. */
const isSystemError = (thrown: unknown): boolean => thrown instanceof Error && "syscall" in thrown && "code" in thrown;
