/**
 * A function of one object, asked once for each: the answer is remembered as long as the object lives. For what
 * follows from an object that never changes, and is asked for again and again.
 */
export function oncePer<Asked extends object, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    let entry = known.get(asked);
    if (!entry) known.set(asked, (entry = { answer: answer(asked) }));
    return entry.answer;
  };
}
