import { useSignal } from '@preact/signals';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import type { ExplorePack, SourceFile } from '../index.ts';
import { AssumptionList } from './assumption-list.tsx';
import { ChartPanel } from './chart-panel.tsx';
import type { Engine } from './engine.ts';
import { type Notice, NoticeBar } from './notice-bar.tsx';
import { openFiles } from './open-files.ts';
import type { PageState } from './page-state.ts';
import { PinnedDifference } from './pinned-difference.tsx';
import { ResultTable } from './result-table.tsx';
import { selfCheck } from './self-check.ts';
import { ThirdPartyNotices } from './third-party-notices.tsx';
import { TopBar } from './top-bar.tsx';
import { useDrop } from './use-drop.ts';
import { exploreWordings } from './words.ts';

type Props = {
  readonly page: PageState;
  readonly pack: ExplorePack;
  readonly engine: Engine;
};

/**
 * The whole page.
 *
 *     top bar: region, scenario, actions
 *     notice: what went wrong, or was done
 *     assumptions | chart
 *                 | results
 */
export function App(props: Props) {
  const { page, pack } = props;
  const [broken] = useErrorBoundary();
  const language = page.language.value;
  const words = exploreWordings[language];
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${words.title} · talentcast`;
  }, [language]);
  if (broken !== undefined)
    return (
      <div class="notice bad" role="alert">
        <p>{words.broken(broken instanceof Error ? broken.message : String(broken))}</p>
        <button
          type="button"
          onClick={() => {
            globalThis.history.replaceState(null, '', '#');
            location.reload();
          }}
        >
          {words.actions.restart}
        </button>
        <p>{words.madeBy(pack.version)}</p>
      </div>
    );
  return <Content {...props} />;
}

function Content({ page, pack, engine }: Props) {
  const words = exploreWordings[page.language.value];
  const notice = useSignal<Notice | null>(null);
  const files = useSignal<readonly SourceFile[]>(pack.files);

  const open = async (given: readonly File[]) => {
    if (given.length === 0) return;
    const opened = await openFiles(files.value, given);
    if ('problems' in opened) {
      notice.value = { code: 'problems', problems: opened.problems };
      return;
    }
    files.value = opened.files;
    page.openWorld(opened.world, opened.scenario);
    notice.value = { code: 'opened', names: given.map(({ name }) => name), idle: opened.idle };
  };

  const dropping = useDrop((given) => void open(given));

  const check = async () => {
    const all = Object.keys(pack.studies).length;
    const different = await selfCheck(pack.world, pack.studies, engine, (done) => {
      notice.value = { code: 'checking', done, all };
    });
    notice.value =
      different.length > 0 ? { code: 'differs', names: different } : { code: 'same', count: all };
  };

  return (
    <div class={dropping.value ? 'page dropping' : 'page'}>
      <button type="button" class="skip" onClick={skip}>
        {words.skip}
      </button>
      <TopBar page={page} onOpen={open} onSelfCheck={check} />
      <NoticeBar page={page} notice={notice} isDropping={dropping.value} />
      <main>
        <ChartPanel page={page} />
        <AssumptionList page={page} />
        <div class="outcome">
          <PinnedDifference page={page} />
          <ResultTable page={page} />
        </div>
      </main>
      <footer>
        {words.madeBy(pack.version)}
        <ThirdPartyNotices title={words.notices} />
      </footer>
    </div>
  );
}

/** The address holds the page's state, so this is no link. */
function skip(): void {
  document.getElementById('results')?.focus();
  document.getElementById('results')?.scrollIntoView();
}
