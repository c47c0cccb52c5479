/** A document from which figures were taken. */
export type Source = {
  readonly title: string;
  readonly document?: string;
  readonly issued?: string;
  readonly number?: string;
  readonly url?: string;
};
