/**
 * The peer: the same AWS resources, written with the classes of CDK Terrain (the successor of CDK for
 * Terraform) and synthesised, one stack an environment.
 * Usage: synth.mjs <resources.json> <output folder> package|files
 *
 * `package` imports the provider package as a whole; `files` each class from its own file, the fastest
 * way there is.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const [source, outdir, how] = process.argv.slice(2);
const { App, TerraformOutput, TerraformStack, TerraformVariable } = require("cdktn");
const whole = how === "package" ? require("@cdktn/provider-aws") : undefined;
const { AwsProvider } = whole ? whole.provider : require("@cdktn/provider-aws/lib/provider");

/** @type {Map<string, new (scope: object, id: string, config: object) => any>} */
const classes = new Map();

/** The class of a Terraform type: `EcsService` for `aws_ecs_service`. */
function classOf(/** @type {string} */ mode, /** @type {string} */ type) {
  const key = `${mode}.${type}`;
  const known = classes.get(key);
  if (known) return known;
  const folder = `${mode === "data" ? "data-aws-" : ""}${type.replace(/^aws_/, "").replaceAll("_", "-")}`;
  const namespace = folder.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  const found = Object.values(whole ? whole[namespace] : require(`@cdktn/provider-aws/lib/${folder}`)).find(
    (one) => one.tfResourceType === type,
  );
  if (!found) throw new Error(`no class for ${key}`);
  classes.set(key, found);
  return found;
}

// Write-only arguments exist since Terraform 1.11.
const app = new App({ outdir, context: { targetVersions: { terraform: ">=1.11.0", opentofu: ">=1.11.0" } } });
for (const { name, region, variables, resources, outputs } of JSON.parse(readFileSync(source, "utf8"))) {
  const stack = new TerraformStack(app, name);
  new AwsProvider(stack, "aws", { region });
  const aliases = new Map();
  for (const variable of variables)
    new TerraformVariable(stack, variable, { type: "string" }).overrideLogicalId(variable);
  for (const { mode, type, name, args, forEach, lifecycle, dependsOn, provider } of resources) {
    if (provider && !aliases.has(provider)) {
      const config = { alias: provider, region: provider.replaceAll("_", "-") };
      aliases.set(provider, new AwsProvider(stack, provider, config));
    }
    const Class = classOf(mode, type);
    const resource = new Class(stack, `${mode}-${type}-${name}`, {
      ...args,
      ...(lifecycle && { lifecycle }),
      ...(dependsOn && { dependsOn: dependsOn.map((/** @type {string} */ fqn) => ({ fqn })) }),
      ...(provider && { provider: aliases.get(provider) }),
    });
    resource.overrideLogicalId(name);
    if (forEach) resource.addOverride("for_each", forEach);
  }
  for (const { name, description, value } of outputs)
    new TerraformOutput(stack, `output-${name}`, { description, value }).overrideLogicalId(name);
}
app.synth();
