/**
 * Writes the peer's program as a project of its TypeScript template: a main.ts with one literal, typed
 * `new EcsService(...)` for each resource, and the template's compiler options.
 * Usage: project.mjs <resources.json> <folder> package|files
 *
 * `package` imports the provider package as a whole; `files` each class from its own file. Run main.ts
 * with the output folder as its argument.
 */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * @typedef {{ mode: string, type: string, name: string, args: object, forEach?: unknown, lifecycle?: object, dependsOn?: string[], provider?: string }} Resource
 * @typedef {{ name: string, region: string, variables: string[], resources: Resource[], outputs: { name: string, description?: string, value: unknown }[] }} Environment
 */

const require = createRequire(import.meta.url);
/** @type {any} */
const ts = require("typescript");
const [source = "", folder = "", how = ""] = process.argv.slice(2);
/** @type {Environment[]} */
const environments = JSON.parse(readFileSync(source, "utf8"));

/** Of the template of cdktn-cli 0.24.0; without `incremental` and what else ts-node sets itself. */
const compilerOptions = {
  target: "ES2018",
  lib: ["es2018"],
  module: "CommonJS",
  declaration: true,
  experimentalDecorators: true,
  inlineSourceMap: true,
  inlineSources: true,
  strict: true,
  noFallthroughCasesInSwitch: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  resolveJsonModule: true,
  stripInternal: true,
  skipLibCheck: true,
};

/** @type {Map<string, { folder: string, namespace: string, name: string }>} */
const classes = new Map();

/** Where the class of a Terraform type lies, and its name: `EcsService` of ecs-service for `aws_ecs_service`. */
function classOf(/** @type {string} */ mode, /** @type {string} */ type) {
  const key = `${mode}.${type}`;
  const known = classes.get(key);
  if (known) return known;
  const folder = `${mode === "data" ? "data-aws-" : ""}${type.replace(/^aws_/, "").replaceAll("_", "-")}`;
  const [name] =
    Object.entries(require(`@cdktn/provider-aws/lib/${folder}`)).find(([, one]) => one.tfResourceType === type) ?? [];
  if (!name) throw new Error(`no class for ${key}`);
  const found = { folder, namespace: folder.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase()), name };
  classes.set(key, found);
  return found;
}

/**
 * The program. An argument whose value is an expression where the class wants a number, say, is cast;
 * `loose` names those.
 * @param {string} how
 * @param {ReadonlySet<string>} loose
 * @returns {{ text: string, origins: string[] }} the text, and what each line came from
 */
function write(how, loose) {
  /** @type {string[]} */
  const lines = [];
  /** @type {string[]} */
  const origins = [];
  const add = (/** @type {string} */ line, origin = "") => {
    origins[lines.length] = origin;
    lines.push(line);
  };
  const json = (/** @type {unknown} */ value) => JSON.stringify(value);
  const reference = (/** @type {Resource} */ { mode, type }) => {
    const { namespace, name } = classOf(mode, type);
    return how === "package" ? `aws.${namespace}.${name}` : name;
  };
  const provider = how === "package" ? "aws.provider.AwsProvider" : "AwsProvider";
  for (const { name, variables, region, resources, outputs } of environments) {
    add(`class ${name.replace(/\W/g, "_")}Stack extends TerraformStack {`);
    add("constructor(scope: Construct, id: string) {");
    add("super(scope, id);");
    add(`new ${provider}(this, "aws", { region: ${json(region)} });`);
    for (const one of variables)
      add(`new TerraformVariable(this, ${json(one)}, { type: "string" }).overrideLogicalId(${json(one)});`);
    for (const alias of new Set(resources.flatMap((one) => one.provider ?? [])))
      add(
        `const ${alias} = new ${provider}(this, ${json(alias)}, ${json({ alias, region: alias.replaceAll("_", "-") })});`,
      );
    for (const [index, one] of resources.entries()) {
      const key = `${name} ${index}`;
      add(`const r${index} = new ${reference(one)}(this, ${json(`${one.mode}-${one.type}-${one.name}`)}, {`, key);
      for (const [argument, value] of Object.entries({
        ...one.args,
        ...(one.lifecycle && { lifecycle: one.lifecycle }),
        ...(one.dependsOn && { dependsOn: one.dependsOn.map((fqn) => ({ fqn })) }),
      })) {
        const origin = `${key} ${argument}`;
        add(`${json(argument)}: ${json(value)}${loose.has(origin) ? " as any" : ""},`, origin);
      }
      if (one.provider) add(`provider: ${one.provider},`);
      add(`}${loose.has(key) ? " as any" : ""});`, key);
      add(`r${index}.overrideLogicalId(${json(one.name)});`);
      if (one.forEach) add(`r${index}.addOverride("for_each", ${json(one.forEach)});`);
    }
    for (const { name, description, value } of outputs)
      add(
        `new TerraformOutput(this, ${json(`output-${name}`)}, ${json({ description, value })}).overrideLogicalId(${json(name)});`,
      );
    add("}");
    add("}");
  }
  // Write-only arguments exist since Terraform 1.11.
  add(
    `const app = new App({ outdir: process.argv[2], context: { targetVersions: { terraform: ">=1.11.0", opentofu: ">=1.11.0" } } });`,
  );
  for (const { name } of environments) add(`new ${name.replace(/\W/g, "_")}Stack(app, ${json(name)});`);
  add("app.synth();");
  const head = [
    `import { Construct } from "constructs";`,
    `import { App, TerraformOutput, TerraformStack${environments.some((one) => one.variables.length > 0) ? ", TerraformVariable" : ""} } from "cdktn";`,
    ...(how === "package"
      ? [`import * as aws from "@cdktn/provider-aws";`]
      : [
          `import { AwsProvider } from "@cdktn/provider-aws/lib/provider";`,
          ...[...classes.values()].map((one) => `import { ${one.name} } from "@cdktn/provider-aws/lib/${one.folder}";`),
        ]),
  ];
  return { text: [...head, ...lines, ""].join("\n"), origins: [...head.map(() => ""), ...origins] };
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
symlinkSync(fileURLToPath(new URL("node_modules", import.meta.url)), `${folder}/node_modules`);
writeFileSync(`${folder}/package.json`, JSON.stringify({ name: "peer", private: true }));
writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, include: ["**/*.ts"] }, null, 2));

// The types are the same however they are imported, and checked sooner from single files.
const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, folder);
/** @type {Set<string>} */
const loose = new Set();
for (;;) {
  const { text, origins } = write("files", loose);
  writeFileSync(`${folder}/main.ts`, text);
  const program = ts.createProgram([`${folder}/main.ts`], { ...options, noEmit: true });
  const problems = ts.getPreEmitDiagnostics(program);
  if (problems.length === 0) break;
  const before = new Set(loose);
  for (const one of problems) {
    const message = ts.flattenDiagnosticMessageText(one.messageText, " ");
    const origin = one.file && origins[one.file.getLineAndCharacterOfPosition(one.start).line];
    if (!origin) throw new Error(message);
    const whole = origin.split(" ").slice(0, 2).join(" ");
    if (before.has(whole)) throw new Error(`${origin}: ${message}`);
    loose.add(before.has(origin) ? whole : origin);
  }
}
writeFileSync(`${folder}/main.ts`, write(how, loose).text);
const all = environments.flatMap((one) => one.resources.flatMap(({ args }) => Object.keys(args))).length;
console.log(`${loose.size} of ${all} arguments cast to any.`);
