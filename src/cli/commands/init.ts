import { mkdir, stat, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { cancel, group, isCancel, multiselect, text } from "@clack/prompts";
import { configNames } from "../../design/load/find-config.ts";
import { targetTitles } from "../../system/target-titles.ts";
import { printJson, UsageError, type Terminal } from "../terminal.ts";

export interface InitOptions {
  readonly name?: string;
  readonly target?: readonly string[];
  readonly domain?: string;
  readonly yes?: boolean;
  readonly format?: string;
}

interface Answers {
  readonly name: string;
  readonly targets: readonly string[];
  readonly domain: string;
}

const namePattern = /^[a-z][a-z0-9-]{0,18}[a-z0-9]$/;
const domainPattern = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** `sekkei init`: writes a first design that builds. Asks on a terminal; takes flags anywhere. */
export async function init(directory: string | undefined, options: InitOptions, terminal: Terminal): Promise<number> {
  const folder = resolve(directory ?? ".");
  const file = join(folder, options.format === "yaml" ? "sekkei.config.yaml" : "sekkei.config.ts");
  const shown = relative(process.cwd(), file);
  for (const name of configNames) {
    if (await stat(join(folder, name)).catch(() => undefined))
      throw new UsageError(terminal.phrases.alreadyThere(relative(process.cwd(), join(folder, name))));
  }
  const given = {
    name: options.name ?? nameFrom(folder),
    targets: options.target ?? ["aws", "gcp"],
    domain: options.domain ?? "app.example.com",
  };
  const complete = options.yes === true || terminal.json || !process.stdin.isTTY || !process.stdout.isTTY;
  const answers = complete ? given : await ask(given, terminal);
  if (!answers) {
    terminal.talk.write(terminal.phrases.cancelled);
    return 1;
  }
  check(answers, terminal);
  await mkdir(folder, { recursive: true });
  await writeFile(file, options.format === "yaml" ? yamlDesign(answers) : typescriptDesign(answers), { flag: "wx" });
  if (terminal.json) printJson(terminal, "init", { file: shown });
  else terminal.out.write(terminal.phrases.initDone(shown));
  return 0;
}

/** A name that is allowed, from a folder's name. */
function nameFrom(folder: string): string {
  const letters = (folder.split("/").at(-1) ?? "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 20);
  return namePattern.test(letters) ? letters : "app";
}

async function ask(given: Answers, { phrases }: Terminal): Promise<Answers | undefined> {
  const state = { stopped: false };
  const answers = await group(
    {
      name: () =>
        text({
          message: phrases.askName,
          initialValue: given.name,
          validate: (value) => (namePattern.test(value ?? "") ? undefined : phrases.nameHint),
        }),
      targets: () =>
        multiselect({
          message: phrases.askTargets,
          initialValues: [...given.targets],
          options: [
            { value: "aws", label: targetTitles.aws },
            { value: "gcp", label: targetTitles.gcp },
          ],
        }),
      domain: () =>
        text({
          message: phrases.askDomain,
          initialValue: given.domain,
          validate: (value) => (domainPattern.test(value ?? "") ? undefined : phrases.domainHint),
        }),
    },
    {
      onCancel: () => {
        state.stopped = true;
        cancel();
      },
    },
  );
  return state.stopped || isCancel(answers) ? undefined : answers;
}

function check({ name, targets, domain }: Answers, { phrases }: Terminal): void {
  const wrong = [
    ...(namePattern.test(name) ? [] : [phrases.badAnswer(`--name "${name}"`, phrases.nameHint)]),
    ...targets
      .filter((target) => target !== "aws" && target !== "gcp")
      .map((target) => phrases.badAnswer(`--target "${target}"`, phrases.targetHint)),
    ...(domainPattern.test(domain) ? [] : [phrases.badAnswer(`--domain "${domain}"`, phrases.domainHint)]),
  ];
  if (wrong.length > 0) throw new UsageError(wrong.join("\n"));
}

/** Fields of each target; the account is an example, as the comment above them says. */
const places: Readonly<Record<string, string>> = {
  aws: '{ region: "ap-northeast-1", account: "123456789012" }',
  gcp: '{ region: "asia-northeast1" }',
};
const accountHint = "The account is an example: `aws sts get-caller-identity` says yours.";
const hint = (targets: readonly string[], line: string): string => (targets.includes("aws") ? line : "");

/** Cloud Run scales by itself: the field is for AWS alone. */
const scaleOf = (
  targets: readonly string[],
  value: string,
  onAwsAlone: (value: string) => string,
): readonly string[] => (targets.includes("aws") ? [targets.includes("gcp") ? onAwsAlone(value) : value] : []);

const typescriptDesign = ({ name, targets, domain }: Answers): string => `import { each, system } from "sekkei";

export default system({
  name: "${name}",
${hint(targets, `  // ${accountHint}\n`)}  targets: {
${targets.map((target) => `    ${target}: ${places[target] ?? ""},\n`).join("")}  },
  environments: { dev: {}, prod: { protected: true } },
  components: {
    web: { kind: "loadBalancer", domain: "site", routes: { "/": "api" } },
    site: { kind: "domain", name: each({ dev: "dev.${domain}", prod: "${domain}" }), zone: { managed: true } },
    api: {
      kind: "service",
      image: "${name}-api",
      port: 8000,
      health: "/health",
      cpu: 1,
      memory: "2GiB",
      instances: each({ dev: [1, 2], prod: [2, 10] }),
${scaleOf(targets, `{ cpu: "70%" }`, (value) => `each({ aws: ${value}, gcp: null })`)
  .map((value) => `      scale: ${value},\n`)
  .join("")}      uses: { db: "readwrite", token: "read" },
    },
    db: {
      kind: "postgres",
      version: 17,
      size: each({ dev: "micro", prod: { cpu: 2, memory: "8GiB" } }),
      highAvailability: each({ dev: false, prod: true }),
    },
    token: { kind: "secret" },
  },
});
`;

const yamlDesign = ({ name, targets, domain }: Answers): string => `name: ${name}
${hint(targets, `# ${accountHint}\n`)}targets:
${targets.map((target) => `  ${target}: ${places[target] ?? ""}`).join("\n")}
environments:
  dev: {}
  prod: { protected: true }
components:
  web: { kind: loadBalancer, domain: site, routes: { "/": api } }
  site: { kind: domain, name: { $each: { dev: dev.${domain}, prod: ${domain} } }, zone: { managed: true } }
  api:
    kind: service
    image: ${name}-api
    port: 8000
    health: /health
    cpu: 1
    memory: 2GiB
    instances: { $each: { dev: [1, 2], prod: [2, 10] } }
${scaleOf(targets, "{ cpu: 70% }", (value) => `{ $each: { aws: ${value}, gcp: null } }`)
  .map((value) => `    scale: ${value}\n`)
  .join("")}    uses: { db: readwrite, token: read }
  db:
    kind: postgres
    version: 17
    size: { $each: { dev: micro, prod: { cpu: 2, memory: 8GiB } } }
    highAvailability: { $each: { dev: false, prod: true } }
  token: { kind: secret }
`;
