import type { Plain } from "../evaluate.ts";

/** What a mocked provider answers for one attribute: a value and the form that a cloud gives it. */
export interface Answer {
  readonly value: string | number;
  readonly form: RegExp;
}

/** An answer, or what a nested list or object of the attribute holds; of a block, what every such block holds. */
export type Answers = Answer | readonly Answers[] | { readonly [name: string]: Answers };

/** Answers of one type, by attribute: those that configurations look into. */
export type Row = Readonly<Record<string, Answers>>;

/** What answers depend on. */
export interface World {
  readonly region: string;
  /** AWS account. */
  readonly account: string;
  /** Google Cloud project, and its number. */
  readonly project: string;
  readonly projectNumber: string;
  /** Host names that certificates of the environment are made for. */
  readonly hosts: readonly string[];
}

/** Rows by type; `data.` before the types of data sources. */
export type Table = (world: World) => Readonly<Record<string, Row>>;

export const answer = (form: RegExp, value: string | number): Answer => ({ form, value });

const isAnswer = (answers: Answers): answers is Answer => "form" in answers && answers.form instanceof RegExp;

/** The value alone, as a mock gives it. */
export function plain(answers: Answers): Plain {
  if (isAnswer(answers)) return answers.value;
  if (Array.isArray(answers)) return (answers as readonly Answers[]).map(plain);
  return Object.fromEntries(Object.entries(answers).map(([name, inner]) => [name, plain(inner)]));
}

/** Paths at which an answer is not of its own form. */
export function misshapen(answers: Answers, at = ""): readonly string[] {
  if (isAnswer(answers)) return answers.form.test(String(answers.value)) ? [] : [at];
  return Object.entries(answers).flatMap(([name, inner]) => misshapen(inner, `${at}.${name}`));
}
