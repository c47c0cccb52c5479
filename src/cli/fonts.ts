import { fileURLToPath } from 'node:url';

/**
 * The bundled font files, regular and bold. The folder `fonts` lies beside this file in `src/cli`
 * and beside the bundle in `dist/cli`.
 */
export const fontFiles: readonly string[] = ['regular', 'bold'].map((weight) =>
  fileURLToPath(new URL(`./fonts/noto-sans-sc-${weight}.ttf`, import.meta.url)),
);

/** The family that the files hold and that every chart names first. */
export const fontFamily = 'Noto Sans SC';
