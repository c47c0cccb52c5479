import { chmod, cp, mkdir } from 'node:fs/promises';
import { defineConfig } from 'rolldown';

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
      },
    },
  ],
});
