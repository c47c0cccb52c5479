/** A text a person reads, in both languages of the product. */
export type Text = { readonly zh: string; readonly en: string };

/** The languages of the product; `zh` is the default everywhere. */
export type Language = 'zh' | 'en';

export const languages: readonly Language[] = ['zh', 'en'];
