import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { defineConfig } from 'rolldown';
import { collectWorks, type Work, writeNotices } from './notices.config.ts';

const works: Work[] = [];

/** The command line in lazy chunks: help loads one small file, drawing alone loads Vega. */
export default defineConfig({
  input: { main: 'src/cli/main.ts', 'draw-worker': 'src/cli/draw-worker.ts' },
  platform: 'node',
  // The summary of chunks is thrown away by the build script; a warning must not be.
  onLog(level, { message }) {
    if (level === 'warn') throw new Error(message);
  },
  output: {
    dir: 'dist/cli',
    format: 'esm',
    // All chunks side by side: the rasteriser finds itself and its fonts beside them.
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    minify: { compress: true, mangle: false, codegen: false },
  },
  plugins: [
    collectWorks(works),
    {
      name: 'finish',
      async writeBundle() {
        await chmod('dist/cli/main.js', 0o755);
        await mkdir('dist/cli/fonts', { recursive: true });
        await cp('src/cli/fonts', 'dist/cli/fonts', {
          recursive: true,
          filter: (path) => !path.endsWith('.md'),
        });
        await cp('node_modules/@resvg/resvg-wasm/index_bg.wasm', 'dist/cli/resvg.wasm');
        await cp('src/cli/starter', 'dist/cli/starter', { recursive: true });
        // Chinese fonts that a PDF does not embed are read through these.
        await cp('node_modules/pdfjs-dist/cmaps', 'dist/cli/cmaps', { recursive: true });
        const fonts = {
          name: 'Noto Sans SC',
          about: 'OFL-1.1, the fonts of pictures',
          text: (await readFile('src/cli/fonts/OFL.txt', 'utf8')).trim(),
        };
        await writeFile('dist/cli/THIRD-PARTY-NOTICES.txt', writeNotices([...works, fonts]));
      },
    },
  ],
});
