import type { Grid, Stretch } from './document.ts';

/** A line of a text, and whether it was marked as a heading. */
export type TextLine = { readonly content: Stretch; readonly isHeading: boolean };

/** A table found in lines, and the line after it. */
export type FoundTable = { readonly grid: Grid; readonly next: number };
