/**
 * What a language has to say, taken from what Chinese says: the same entries, each text any text,
 * each sentence made from the same names and figures. A language that lacks an entry, or has one
 * that Chinese has not, does not compile.
 */
export type Speaks<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Speaks<Said>
    : T extends object
      ? { readonly [K in keyof T]: Speaks<T[K]> }
      : T;

/** A word or sentence for each of a list of names. */
export type Words<Name extends string> = { readonly [N in Name]: string };

/** The same of sentences that are made from names and figures. */
export type Sentences<Name extends string, Given extends readonly unknown[]> = {
  readonly [N in Name]: (...given: Given) => string;
};
