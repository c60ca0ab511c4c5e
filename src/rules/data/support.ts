import type { Text } from "../../text/text.ts";
import { fail, pass, text, type Answer } from "../look.ts";
import { daysBetween } from "./days.ts";

/** Last day on which a version of an engine is supported at the plain price. */
export interface EndOfSupport {
  readonly date: string;
  /** What happens the day after. */
  readonly then: Text;
}

/** Days before the end from which an upgrade should be planned. */
const planDays = 180;

/** Whether a version is supported long enough from today on; nothing where either is not known. */
export function supported(
  engine: string,
  end: EndOfSupport | undefined,
  today: string | undefined,
  remedy: Text,
): Answer {
  if (!end || today === undefined) return undefined;
  const days = daysBetween(today, end.date);
  const at = ["version"];
  if (days > planDays) return pass(at, text(`${engine} until ${end.date}.`, `${engine} は ${end.date} まで。`));
  const left = days < 0 ? text(`${-days} days ago`, `${-days} 日前`) : text(`in ${days} days`, `あと ${days} 日`);
  return fail(
    at,
    text(
      `Standard support of ${engine} ends on ${end.date} (${left.en}); ${end.then.en}.`,
      `${engine} の標準サポートは ${end.date} まで（${left.ja}）。${end.then.ja}。`,
    ),
    {
      severity: days < 0 ? "medium" : "low",
      remedy,
    },
  );
}
