/** Words for people in the two languages of the documents. */
export interface Text {
  readonly en: string;
  readonly ja: string;
}

/** Words in both languages. Made where the sentence is known, with its facts in it; only the last step picks one. */
export const text = (en: string, ja: string): Text => ({ en, ja });

/** A name, an address or code to write: the same in both languages. */
export const same = (name: string): Text => ({ en: name, ja: name });
