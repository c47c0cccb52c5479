import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ExplorePack, Problem, SourceFile } from '../index.ts';
import { describeProblem } from '../wording/describe-problem.ts';
import { wordings } from '../wording/wording.ts';
import { AssumptionList } from './assumption-list.tsx';
import { ChartPanel } from './chart-panel.tsx';
import type { Engine } from './engine.ts';

import { openFiles } from './open-files.ts';
import type { PageState } from './page-state.ts';
import { ResultTable } from './result-table.tsx';
import { selfCheck } from './self-check.ts';
import { TopBar } from './top-bar.tsx';
import { useDrop } from './use-drop.ts';
import { exploreWordings } from './words.ts';

type Notice = {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly tone: 'good' | 'bad';
};

/**
 * The whole page.
 *
 *     top bar: region, scenario, actions
 *     assumptions | charts
 *                 | results
 */
export function App({
  page,
  pack,
  engine,
}: {
  readonly page: PageState;
  readonly pack: ExplorePack;
  readonly engine: Engine;
}) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const notice = useSignal<Notice | null>(null);
  const files = useSignal<readonly SourceFile[]>(pack.files);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${words.title} · talentcast`;
  }, [language]);

  const open = async (given: readonly File[]) => {
    if (given.length === 0) return;
    const opened = await openFiles(files.value, given);
    if ('problems' in opened) {
      const { problems } = opened;
      notice.value = { text: words.problems(problems.length), problems, tone: 'bad' };
      return;
    }
    files.value = opened.files;
    page.openWorld(opened.world, opened.scenario);
    notice.value = {
      text: words.opened(given.map(({ name }) => name)),
      problems: [],
      tone: 'good',
    };
  };

  const dropping = useDrop((given) => void open(given));

  const check = async () => {
    const tell = (text: string, tone: Notice['tone'] = 'good') => {
      notice.value = { text, problems: [], tone };
    };
    const different = await selfCheck(pack.world, pack.studies, engine, (done, all) =>
      tell(words.selfCheck.running(done, all)),
    );
    if (different.length > 0) tell(words.selfCheck.differs(different), 'bad');
    else tell(words.selfCheck.same(Object.keys(pack.studies).length));
  };

  const shown: Notice | null =
    page.refused.value.length > 0
      ? { text: words.refused, problems: page.refused.value, tone: 'bad' }
      : notice.value;
  return (
    <div class={dropping.value ? 'page dropping' : 'page'}>
      <a class="skip" href="#results">
        {words.skip}
      </a>
      <TopBar page={page} onOpen={open} onSelfCheck={check} />
      <div class={`notice ${shown?.tone ?? ''}`} role="status">
        {dropping.value ? <p>{words.drop}</p> : null}
        {shown !== null && (
          <>
            <p>{shown.text}</p>
            {shown.problems.length > 0 && (
              <ul>
                {shown.problems.map((problem) => {
                  const line = describeProblem(problem, wordings[language].problems, language);
                  return <li key={line}>{line}</li>;
                })}
              </ul>
            )}
            {shown === notice.value && (
              <button
                type="button"
                onClick={() => {
                  notice.value = null;
                }}
              >
                {words.actions.close}
              </button>
            )}
          </>
        )}
      </div>
      <main>
        <AssumptionList page={page} />
        <div class="outcome">
          <ChartPanel page={page} />
          <ResultTable page={page} />
        </div>
      </main>
      <footer>{words.madeBy(pack.version)}</footer>
    </div>
  );
}
