import type { Form, Found } from "./form.ts";
import type { Format } from "./format.ts";
import type { Reason } from "./reason.ts";

/**
 * What can be wrong with a design, as data. Words are made in one place (`messages/`), so the
 * command line, the studio and `--json` share one list. An issue's `path` is the path in the design
 * as the author wrote it.
 */
export type Path = readonly (string | number)[];

/** Words in both languages; a type, not an interface, so that facts compare as plain values. */
type Said = { readonly en: string; readonly ja: string };

/** A name or code to write, or words in both languages. */
export type Named = string | Said;

/** Facts of each kind of problem, keyed by code. A code is stable: scripts match on it. */
export interface IssueFacts {
  "unknown-key": { key: string; near?: string; allowed: readonly string[] };
  /** `expected` is a form, or what to write as it would stand in the design. */
  "missing-key": { key: string; expected: Form | string };
  "wrong-type": { expected: Form; got: Found; value?: string | number | boolean };
  /** `others` are further forms that would do. */
  "not-allowed": {
    got: string | number | boolean;
    near?: string;
    allowed: readonly string[];
    others?: readonly Form[];
    /** Why it is not, as a sentence. */
    because?: Said;
  };
  "listed-twice": { got: string };
  "out-of-range": { got: number | string; min?: number | string; max?: number | string; over?: number; unit?: Said };
  /** A list or a text is too short or too long; `example` is one that would do. */
  "wrong-length": { got: number; min?: number; max?: number; of: "items" | "characters"; example?: string };
  /** `expected` names the form; a field of no named form has its `pattern`. */
  "bad-format": { got: string; expected?: Format; pattern?: string; examples: readonly string[] };
  "unknown-component": { got: string; near?: string; allowed: readonly string[] };
  /** The component is there in other environments or on other clouds. */
  "absent-component": { got: string };
  "wrong-kind": { got: string; kind: string; wanted: readonly string[] };
  "not-usable": { from: string; to: string; kind: string };
  "unknown-access": { access: string; to: string; kind: string; allowed: readonly string[] };
  cycle: { keys: readonly string[]; through?: readonly string[] };
  "missing-environment": { missing: readonly string[] };
  "unknown-environment": { got: string; near?: string; allowed: readonly string[] };
  /** One `each` names environments and targets. */
  "mixed-each": { environments: readonly string[]; targets: readonly string[] };
  "min-over-max": { min: number; max: number };
  "cidr-overlap": { cidr: string; other: string; where: string };
  "cidr-outside": { cidr: string; outer: string };
  "cidr-host-bits": { got: string; network: string };
  "cidr-too-small": { cidr: string; needs: number; has: number };
  "unsupported-pair": { what: Named; got: Named; allowed: readonly Named[]; source: string };
  "unsupported-on": { target: string; what: Named; instead: Named; source?: string };
  "no-size-fits": { target: string; cpu: number; memory: string; largest: string };
  "name-too-long": { name: string; length: number; max: number; what: Named };
  "name-collision": { key: string; other: string; name: string };
  /** The condition of a variable of a component's module. */
  "refused-input": { module: string; reason: string };
  /** A module in the root of an environment is called so already. */
  "label-taken": { label: string };
  "tag-taken": { tag: string };
  /** The root of an account has the name of another root or of a folder. */
  "root-taken": { name: string };
  /** What can be there once would be made by two roots, or twice by one; `other` is another component that makes it. */
  "taken-twice": { type: string; name: string; environments: readonly string[]; other?: string };
  /** A name that another root of the account makes begins as those do that a pipeline may change. */
  "within-reach": { environment: string; prefix: string; name: string; other: string };
  /** A public zone of one name would be made in two accounts or projects. */
  "zone-twice": { zone: string; environments: readonly string[]; target: string };
  /** What an account has once, its environments want in different ways. */
  "account-differs": { field: string; environments: readonly string[] };
  "secret-in-design": { hint: Named };
  "unusable-character": { character: string };
  "duplicate-singleton": { kind: string; other: string };
  /** A kind needs one of another kind, under whose name something else stands. */
  "needs-component": { kind: string; by: string };
  "needs-field": { field: string; why: Reason };
  conflict: { field: string; other: string; why: Reason };
  /** It is no matter of the author's. */
  "set-by": { field: string; by: Named };
  /** The field is accepted by the language and changes nothing here. */
  "no-effect": { field: string; target?: string; when?: Said; why: Said; severity: "error" | "note" };
  /** Without `component` it is the design itself that patches or adopts; `owner` is whose it is, empty for the system's own. */
  "unknown-resource": {
    field: "patch" | "adopt";
    address: string;
    component?: string;
    owner?: string;
    near?: string;
    allowed: readonly string[];
  };
  /** Terraform cannot import resources of this type. */
  "not-importable": { type: string; source: string };
  /** One that exists becomes two resources: in one root, or in several (`environments`). */
  "adopted-twice": { id: string; other: string; environments: readonly string[] };
  /** What keeps an adopted resource from keeping its name. */
  "adopted-name": {
    address: string;
    /** Absent where the type has no name that another one would replace it for. */
    argument?: string;
    /** What the design would call it. */
    name: string;
  } & (
    | { readonly why: "unsaid" | "nameless"; id: string }
    | { readonly why: "differs"; id: string; inId: string }
    | { readonly why: "repeated" }
    | { readonly why: "state"; target: string }
    | { readonly why: "composed"; by: string; at: string }
  );
  "unknown-argument": { address: string; argument: string; near?: string; wanted?: Wanted };
  "refused-value": { address: string; argument: string; got: string; wanted: Wanted };
  "no-config": { directory: string };
  /** `quoted` are words of another's: of a parser, the operating system, the design's own errors. */
  "unreadable-config": { reason: Said; quoted?: string };
  "syntax-error": { reason: Said; quoted?: string };
  "design-threw": { quoted: string };
  /** A design that did not come to its end; `seconds` is how long it was given. */
  "design-ended": { why: "exit" | "killed" } | { why: "time"; seconds: number };
  "no-default-export": { reason: Said };
  "not-plain-data": { got: Said; quoted?: string };
}

/** What a provider takes instead of a value that it refuses. */
export type Wanted =
  | { readonly one: readonly string[] }
  | { readonly format: "arn" | "account" | "time" | "cidr" | "ipv4" | "iamMember" | "json" | "port" }
  | { readonly pattern: string }
  | { readonly least: number; readonly of?: "characters" }
  | { readonly most: number; readonly of?: "characters" };

export type IssueCode = keyof IssueFacts;

/** Place in a file; line and column count from 1, column in UTF-16 units. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Issue<Code extends IssueCode = IssueCode> = {
  readonly [C in Code]: {
    readonly code: C;
    readonly path: Path;
    readonly facts: IssueFacts[C];
    readonly position?: Position;
    /** Environments and targets in which it holds; absent when it holds in all. */
    readonly scope?: readonly string[];
  };
}[Code];

export const issue = <C extends IssueCode>(code: C, path: Path, facts: IssueFacts[C]): Issue =>
  ({ code, path, facts }) as unknown as Issue;

/** A problem that the user can mend. The command line prints its issues and exits with 1. */
export class DesignError extends Error {
  override readonly name = "DesignError";
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map((one) => `${one.code} at ${one.path.join(".")}`).join("\n"));
  }
}
