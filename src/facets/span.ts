import type { Text } from "../text/text.ts";
import type { Status } from "./status.ts";
import { spanText, text } from "./text.ts";

/** A time, or that there is no recovery, or that the design does not say. */
export type Span =
  | { readonly kind: "time"; readonly seconds: number }
  | { readonly kind: "never"; readonly why: Text }
  | { readonly kind: "unknown"; readonly needs: Text };

export const seconds = (value: number): Span => ({ kind: "time", seconds: value });
export const none: Span = seconds(0);
export const never = (en: string, ja: string): Span => ({ kind: "never", why: text(en, ja) });
export const notKnown = (en: string, ja: string): Span => ({ kind: "unknown", needs: text(en, ja) });

/** The longest: what never comes back outlasts everything, what is unknown every known time. */
export function longest(spans: readonly Span[]): Span {
  const first = spans.find(({ kind }) => kind === "never") ?? spans.find(({ kind }) => kind === "unknown");
  if (first) return first;
  return seconds(Math.max(0, ...spans.map((span) => (span.kind === "time" ? span.seconds : 0))));
}

/** A known time above the promise is missed, whatever else is unknown. */
export function keeps(spans: readonly Span[], promised: number | undefined): Status {
  if (promised === undefined) return "unpromised";
  if (spans.some((span) => span.kind === "never" || (span.kind === "time" && span.seconds > promised))) return "missed";
  return spans.some(({ kind }) => kind === "unknown") ? "unknown" : "kept";
}

export function spanWords(span: Span): Text {
  if (span.kind === "time") return spanText(span.seconds);
  return span.kind === "never" ? text("lost for good", "復旧不可") : text("unknown", "不明");
}
