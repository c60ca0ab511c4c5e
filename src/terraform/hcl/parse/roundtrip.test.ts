import fc from "fast-check";
import { expect, test } from "vitest";
import { anyBody, anyValue, seed } from "../testing/values.ts";
import { normal, normalBody, sound, soundBody, withoutHeredocs, withoutPlaces } from "../testing/normal.ts";
import { writeExpression } from "../expression.ts";
import { parseExpression, parseHcl, writeHcl } from "../syntax.ts";

const options = { seed, numRuns: Number(process.env.RUNS ?? 500) };

test("a value that is written is read as it was", () => {
  fc.assert(
    fc.property(
      anyValue.map((value) => sound(value)),
      (value) => {
        expect(withoutHeredocs(parseExpression(writeExpression(value)))).toEqual(normal(value));
      },
    ),
    options,
  );
});

test("a body that is written is read as it was", () => {
  fc.assert(
    fc.property(anyBody.map(soundBody), (body) => {
      expect(withoutPlaces(parseHcl(writeHcl(body)))).toEqual(normalBody(body));
    }),
    options,
  );
});

test("what is read and written comes out as it was written, to the byte", () => {
  fc.assert(
    fc.property(anyBody.map(soundBody), (body) => {
      const text = writeHcl(parseHcl(writeHcl(body)));
      expect(writeHcl(parseHcl(text))).toBe(text);
    }),
    options,
  );
});
