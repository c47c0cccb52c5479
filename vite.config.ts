import { createHash } from 'node:crypto';
import { defineConfig, type Plugin } from 'vite';
import { collectWorks, type Work, writeNotices } from './notices.config.ts';

const works: Work[] = [];

/** The interactive page as one HTML file: script and style inside, under a policy that names them. */
export default defineConfig({
  root: 'src/web',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2500,
    rolldownOptions: { input: 'src/web/explore.html', output: { format: 'iife' } },
  },
  // A plugin of Rollup's, whose types are its own.
  plugins: [leaveOut(), collectWorks(works) as unknown as Plugin, oneFile()],
});

/** Families of Vega transforms that none of our charts uses; half a megabyte would be dead weight. */
const unused = [
  'vega-crossfilter',
  'vega-force',
  'vega-geo',
  'vega-hierarchy',
  'vega-label',
  'vega-regression',
  'vega-voronoi',
  'vega-wordcloud',
];

export function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    enforce: 'pre',
    resolveId: (id) => (unused.includes(id) ? `\0left-out:${id}` : null),
    load: (id) => (id.startsWith('\0left-out:') ? 'export {}' : null),
  };
}

function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['explore.html'];
      if (page?.type !== 'asset') throw new Error('the page was not built');
      let html = String(page.source);
      const scripts: string[] = [];
      const styles: string[] = [];
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type === 'chunk') {
          scripts.push(part.code);
          delete bundle[name];
        } else if (name.endsWith('.css')) {
          styles.push(String(part.source));
          delete bundle[name];
        }
      }
      const script = scripts
        .join('\n')
        .trim()
        .replaceAll('</script', '<\\/script')
        .replaceAll('<!--', '<\\!--');
      const style = styles.join('\n').trim();
      const text = writeNotices(works);
      if (/<\/script|<!--/i.test(text)) throw new Error('a licence text would end its element');
      const notices = `<script type="text/plain" id="third-party-notices">${text}</script>`;
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source: text });
      const policy = [
        "default-src 'none'",
        `script-src '${hashOf(script)}'`,
        `style-src '${hashOf(style)}'`,
        'worker-src blob:',
        'img-src data: blob:',
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; ');
      html = html
        .replace(/<script type="module"[^>]*><\/script>\s*/, '')
        .replace(/<link rel="stylesheet"[^>]*>\s*/, '')
        .replace(
          '<meta charset',
          () =>
            `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <meta charset`,
        )
        .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
        .replace('</body>', () => `  ${notices}\n    <script>${script}</script>\n  </body>`);
      page.source = html;
    },
  };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
