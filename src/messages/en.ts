import type { Named, Wanted } from "../issues/issue.ts";
import { quoting } from "../text/marks.ts";
import { targetTitle } from "../system/target-titles.ts";
import { foundText, formText } from "./forms-en.ts";
import { formats } from "./formats.ts";
import { reasons, remedies } from "./reasons.ts";
import { counted, list, type Catalogue, type Words } from "./words.ts";

const or = (items: readonly string[]): string => list(items, "or", "en");
const said = (words: Named): string => (typeof words === "string" ? words : words.en);
const quoted = (items: readonly string[]): string => or(items.map((item) => `"${item}"`));
const meant = (near: string | undefined): string => (near === undefined ? "" : `Did you mean "${near}"?`);

const valueFormats: Readonly<Record<Extract<Wanted, { format: string }>["format"], string>> = {
  arn: "an ARN",
  account: "an AWS account number of 12 digits",
  time: "a time such as 2026-01-31T00:00:00Z",
  cidr: "an address range such as 10.0.0.0/16",
  ipv4: "an IPv4 address",
  iamMember: "an IAM member such as serviceAccount:name@project.iam.gserviceaccount.com",
  json: "JSON",
  port: "a port from 1 to 65535",
};

/** What a provider takes. */
function taken(wanted: Wanted): string {
  if ("one" in wanted) return or(wanted.one);
  if ("format" in wanted) return valueFormats[wanted.format];
  if ("pattern" in wanted) return `text that matches ${wanted.pattern}`;
  const [limit, side] = "least" in wanted ? [wanted.least, "or more"] : [wanted.most, "or less"];
  return `${wanted.of === "characters" ? counted(limit, "characters") : limit} ${side}`;
}

const advice = (...sentences: readonly string[]): Pick<Words, "remedy"> => {
  const remedy = sentences.filter((one) => one !== "").join(" ");
  return remedy === "" ? {} : { remedy };
};

export const en: Catalogue = {
  "unknown-key": ({ key, near, allowed }) => ({
    problem: `"${key}" is not a field here`,
    remedy: meant(near) || (allowed.length > 0 ? `Fields are ${or(allowed)}.` : "Remove it."),
  }),
  "missing-key": ({ key, expected }) => ({
    problem: `"${key}" is missing`,
    remedy: `Write ${key}: ${typeof expected === "string" ? expected : formText(expected)}.`,
  }),
  "wrong-type": ({ expected, got, value }) => ({
    problem: `this is ${foundText(got, value)}`,
    remedy: `Write ${formText(expected)}.`,
  }),
  "not-allowed": ({ got, near, allowed, others = [], because }) => ({
    problem: `${typeof got === "string" ? `"${got}"` : got} is not allowed here${because === undefined ? "" : `: ${because.en}`}`,
    ...advice(
      meant(near),
      allowed.length > 0 ? `Allowed: ${[or(allowed), ...others.map(formText)].join(", or ")}.` : "",
    ),
  }),
  "listed-twice": ({ got }) => ({ problem: `"${got}" is listed twice`, remedy: "Remove one of them." }),
  "out-of-range": ({ got, min, max, over, unit }) => ({
    problem: `${got}${unit === undefined ? "" : ` ${unit.en}`} is out of range`,
    remedy:
      over !== undefined
        ? `Allowed: over ${over}${max === undefined ? "" : `, to ${max}`}.`
        : min !== undefined && max !== undefined
          ? `Allowed: ${min} to ${max}.`
          : min !== undefined
            ? `At least ${min}.`
            : `At most ${max ?? ""}.`,
  }),
  "wrong-length": ({ got, min, max, of, example }) => ({
    problem: `this has ${counted(got, of)}`,
    remedy: `Write ${
      min === undefined
        ? `at most ${counted(max ?? 0, of)}`
        : min === max
          ? counted(min, of)
          : `at least ${counted(min, of)}`
    }${example === undefined ? "" : `, such as ${example}`}.`,
  }),
  "bad-format": ({ got, expected, pattern, examples }) => ({
    problem: `"${got}" is not ${expected === undefined ? "written as it must be" : formats[expected].en}`,
    ...(examples.length > 0
      ? { remedy: `Write ${quoted(examples)}.` }
      : pattern === undefined
        ? {}
        : { remedy: `Write text that matches ${pattern}.` }),
  }),
  "unknown-component": ({ got, near, allowed }) => ({
    problem: `there is no component "${got}"`,
    remedy: meant(near) || (allowed.length > 0 ? `Components are ${or(allowed)}.` : "Add it to components."),
  }),
  "absent-component": ({ got }) => ({
    problem: `"${got}" does not exist here`,
    remedy: `Let "${got}" exist wherever it is used, or use it only where it does.`,
  }),
  "wrong-kind": ({ got, kind, wanted }) => ({
    problem: `"${got}" is a ${kind}, not a ${or(wanted)}`,
    remedy: `Name a component of kind ${or(wanted)}.`,
  }),
  "not-usable": ({ from, to, kind }) => ({
    problem: `${from} cannot use ${to}: nothing connects to a ${kind} by "uses"`,
    remedy: `Remove ${to} from uses.`,
  }),
  "unknown-access": ({ access, to, kind, allowed }) => ({
    problem: `"${access}" is not an access to ${to} (${kind})`,
    remedy: `Write ${quoted(allowed)}.`,
  }),
  cycle: ({ keys, through = [] }) => ({
    problem: `components use each other in a circle: ${keys.join(" → ")}${through.length > 0 ? ` (through ${through.join(", ")})` : ""}`,
    remedy: "Take one of these connections out, for example with a queue between them.",
  }),
  "missing-environment": ({ missing }) => ({
    problem: `each() gives no value for ${or(missing)}`,
    remedy: "Add it, or give a default.",
  }),
  "unknown-environment": ({ got, near, allowed }) => ({
    problem: `there is no environment or target "${got}"`,
    remedy: meant(near) || `There are ${or(allowed)}.`,
  }),
  "mixed-each": ({ environments, targets }) => ({
    problem: `this each() names environments (${environments.join(", ")}) and targets (${targets.join(", ")})`,
    remedy:
      "An each() names environments or targets. Where a value differs by both, nest one in the other, such as `each({ aws: each({ dev: 1, prod: 2 }), gcp: 3 })`.",
  }),
  "min-over-max": ({ min, max }) => ({
    problem: `the minimum ${min} is over the maximum ${max}`,
    remedy: `Write [${max}, ${min}] or raise the maximum.`,
  }),
  "cidr-overlap": ({ cidr, other, where }) => ({
    problem: `${cidr} overlaps ${other} (${where})`,
    remedy: "Choose a range that is free.",
  }),
  "cidr-outside": ({ cidr, outer }) => ({
    problem: `${cidr} is not inside ${outer}`,
    remedy: `Choose a range inside ${outer}.`,
  }),
  "cidr-host-bits": ({ got, network }) => ({
    problem: `${got} has bits set after its prefix`,
    remedy: `Write "${network}".`,
  }),
  "cidr-too-small": ({ cidr, needs, has }) => ({
    problem: `${cidr} has ${has} addresses, ${needs} are needed`,
    remedy: "Choose a larger range.",
  }),
  "unsupported-pair": ({ what, got, allowed, source }) => ({
    problem: `${said(what)} cannot be ${said(got)}`,
    remedy: `Allowed: ${or(allowed.map(said))}. (${source})`,
  }),
  "unsupported-on": ({ target, what, instead, source }) => ({
    problem: `${targetTitle(target)} does not have ${said(what)}`,
    remedy: `${said(instead)}${source === undefined ? "" : ` (${source})`}`,
  }),
  "no-size-fits": ({ target, cpu, memory, largest }) => ({
    problem: `no size on ${targetTitle(target)} has ${cpu} vCPU and ${memory}`,
    remedy: `The largest is ${largest}.`,
  }),
  "name-too-long": ({ name, length, max, what }) => ({
    problem: `the name "${name}" has ${length} characters; a ${said(what)} has at most ${max}`,
    remedy: "Shorten the key, the system's name or the environment's prefix.",
  }),
  "name-collision": ({ key, other, name }) => ({
    problem: `"${key}" and "${other}" would both be called ${name} in the cloud`,
    remedy: "Rename one of them.",
  }),
  "refused-input": ({ module, reason }) => ({
    problem: `its Terraform module ${module} does not take what it is given`,
    remedy: `The module says: "${reason}"`,
  }),
  "label-taken": ({ label }) => ({
    problem: `its module would be called "${label}", as another module in the output is`,
    remedy: "Give the component another name.",
  }),
  "tag-taken": ({ tag }) => ({
    problem: `the tag "${tag}" is set already: by it whoever applies tells its own resources from those of others`,
    remedy: `Take "${tag}" out, or call it otherwise.`,
  }),
  "root-taken": ({ name }) => ({
    problem: `the root of an account cannot be called "${name}": an environment, a root or a folder has that name`,
    remedy: `Give each root a name of its own, such as each({ dev: "account-dev", prod: "account-prod" }).`,
  }),
  "taken-twice": ({ type, name, environments: [first, second], other }) => ({
    problem: `${second ?? ""} would make ${type}${name === "" ? "" : ` "${name}"`}, which ${first ?? ""}${other === undefined || other === "" ? "" : ` (${other})`} makes already: there can be only one`,
    remedy: `Give the environments accounts or projects of their own (targets), other prefixes, or limit the component with environments: ["${second ?? ""}"].`,
  }),
  "within-reach": ({ environment, prefix, name, other }) => ({
    problem: `the pipeline of ${environment} may change what has a name that begins with "${prefix}-", as "${name}" of ${other} does, which is in the same account or project`,
    remedy: `Write another prefix, such as environments: { ${environment}: { prefix: "${prefix}-main" } }, or give ${environment} an account or a project of its own (targets).`,
  }),
  "zone-twice": ({ zone, environments: [first, second], target }) => ({
    problem: `the public zone "${zone}" would be made in two ${target === "aws" ? "accounts" : "projects"}, of ${first ?? ""} and of ${second ?? ""}: whoever asks for a name in it is sent to one of them only`,
    remedy: `Give ${second ?? ""} a zone of its own, such as zone: { managed: "${second ?? ""}.${zone}" } with names in it, or keep both environments in one ${target === "aws" ? "account" : "project"}.`,
  }),
  "account-differs": ({ field, environments }) => ({
    problem: `${environments.join(" and ")} share an account, which has this only once, and differ in "${field}"`,
    remedy: "Write the same value for all of them, or give each an account of its own.",
  }),
  "secret-in-design": ({ hint }) => ({
    problem: `this looks like a secret value (${said(hint)})`,
    remedy: 'Remove it and rotate it; add a component of kind "secret" and use that.',
  }),
  "unusable-character": ({ character }) => ({
    problem: `this has a character that nothing shows (${character})`,
    remedy: "Remove it: only line ends and tabs may stand among what is written.",
  }),
  "duplicate-singleton": ({ kind, other }) => ({
    problem: `a system has one ${kind}, and "${other}" is it`,
    remedy: "Remove one of them.",
  }),
  "needs-component": ({ kind, by }) => ({
    problem: `a ${by} needs a component of kind "${kind}", and a component of another kind has that key`,
    remedy: `Add a component of kind "${kind}".`,
  }),
  "needs-field": ({ field, why }) => ({
    problem: `"${field}" is needed: ${reasons[why].en}`,
    remedy: `Add ${field}.`,
  }),
  conflict: ({ field, other, why }) => ({
    problem: `"${field}" cannot stand beside "${other}": ${reasons[why].en}`,
    remedy: remedies[why]?.en ?? `Remove ${field} or ${other}.`,
  }),
  "set-by": ({ field, by }) => ({
    problem: `${said(by)} sets "${field}" itself`,
    remedy: "Remove it.",
  }),
  "no-effect": ({ field, target, when, why, severity }) => ({
    problem: `"${field}" has no effect${target === undefined ? "" : ` on ${targetTitle(target)}`}${when ? ` ${when.en}` : ""}: ${why.en}`,
    ...(severity === "error" ? { remedy: `Remove ${field}${target === undefined ? "" : " there"}.` } : {}),
  }),
  "unknown-resource": ({ field, address, component, owner, near, allowed }) => ({
    problem:
      component === undefined
        ? `no resource ${address} is shared by components`
        : `this component has no resource ${address}`,
    remedy:
      owner === ""
        ? `Components share it: write it in the \`${field}\` of the design itself, beside \`components\`.`
        : owner !== undefined
          ? `It belongs to ${owner}: write it in \`components.${owner}.${field}\`.`
          : meant(near) || (allowed.length > 0 ? `There is ${or(allowed)}.` : "Remove it."),
  }),
  "not-importable": ({ type, source }) => ({
    problem: `Terraform cannot import a ${type}`,
    remedy: `Remove the entry, and delete what exists before the first apply, or let it be. See ${source}.`,
  }),
  "adopted-twice": ({ id, other, environments }) =>
    environments.length > 0
      ? {
          problem: `${list(environments, "and", "en")} would both adopt "${id}"`,
          remedy:
            "It exists once: say whose it is with `each({ ... })`, or limit the component to an environment with `environments`.",
        }
      : { problem: `"${id}" is adopted twice, here and at ${other}`, remedy: "Remove one of them." },
  "adopted-name": (facts) => {
    const { address, argument = "", name } = facts;
    switch (facts.why) {
      case "unsaid":
        return {
          problem: `the id of ${address} does not say its name, and another \`${argument}\` than it has would make it anew`,
          remedy: `Write { id: "${facts.id}", name: "..." } with the name that it has; the design would call it "${name}".`,
        };
      case "nameless":
        return {
          problem: `${address} has no name that would make it anew`,
          remedy: `Write the id alone: "${facts.id}".`,
        };
      case "differs":
        return {
          problem: `the id of ${address} says that its name is "${facts.inId}"`,
          remedy: `Write the id alone: "${facts.id}".`,
        };
      case "repeated":
        return {
          problem: `${address} is one of several that one block of a module makes, so it alone cannot have another name than "${name}"`,
          remedy: "Let it be and import what is called so, or write a design in which it is the only one.",
        };
      case "state":
        return {
          problem: `the roots have their state in a bucket called "${name}"`,
          remedy: `Write the name of the one that exists in \`targets.${facts.target}.state.bucket\`.`,
        };
      case "composed":
        return {
          problem: `${facts.by} would go on calling it "${name}" in its ${facts.at}, as it is not adopted under that name`,
          remedy: `Patch ${facts.at} of ${facts.by} as well, or choose names (\`prefix\`, the component's key) that give "${name}" as it exists.`,
        };
    }
  },
  "unknown-argument": ({ address, argument, near, wanted }) => ({
    problem: `${address} does not take ${argument} like this`,
    remedy:
      meant(near) ||
      (wanted ? `The provider takes ${taken(wanted)}.` : "See the provider's documentation of the resource."),
  }),
  "refused-value": ({ address, argument, got, wanted }) => ({
    problem: `this gives ${address} ${argument} = "${got}", which Terraform's provider refuses`,
    remedy: `The provider takes ${taken(wanted)}.`,
  }),
  "no-config": ({ directory }) => ({
    problem: `there is no design in ${directory} or above it`,
    remedy: "Run `sekkei init`, or name a file with --config. A design is sekkei.config.ts, .mts, .js, .yaml or .json.",
  }),
  "unreadable-config": ({ reason, quoted }) => ({
    problem: quoting(`the design cannot be read: ${reason.en}`, quoted, "en"),
  }),
  "syntax-error": ({ reason, quoted }) => ({ problem: quoting(reason.en, quoted, "en") }),
  "design-threw": ({ quoted }) => ({ problem: quoting("the design stopped with an error", quoted, "en") }),
  "design-ended": (facts) =>
    facts.why === "time"
      ? {
          problem: `the design did not finish within ${counted(facts.seconds, "seconds")}`,
          remedy: "Look for a loop that does not end, or give it longer with --time-limit.",
        }
      : {
          problem:
            facts.why === "exit" ? "the design calls process.exit" : "the design ended its process before it was read",
          remedy: "A design only states what is wanted: throw an error where it cannot.",
        },
  "no-default-export": ({ reason }) => ({ problem: reason.en, remedy: "Write `export default system({ ... })`." }),
  "not-plain-data": ({ got, quoted }) => ({
    problem: quoting(`a design is plain data, and this is ${got.en}`, quoted, "en"),
    remedy: "Write a text, number, boolean, list or object.",
  }),
};
