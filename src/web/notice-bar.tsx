import type { Signal } from '@preact/signals';
import type { Language, Problem, Text } from '../index.ts';
import { describeProblem } from '../wording/describe-problem.ts';
import { wordings } from '../wording/wording.ts';
import type { ExploreWording } from '../wording/zh/explore.ts';
import type { PageState } from './page-state.ts';
import { exploreWordings } from './words.ts';

/** What the page has to say; in words only when it is shown, for the language may change. */
export type Notice =
  | { readonly code: 'problems' | 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly code: 'opened';
      readonly names: readonly string[];
      /** Names of regions among them that no scenario is about. */
      readonly idle: readonly Text[];
    }
  | { readonly code: 'differs'; readonly names: readonly string[] }
  | { readonly code: 'checking'; readonly done: number; readonly all: number }
  | { readonly code: 'same'; readonly count: number }
  | { readonly code: 'failed'; readonly message: string };

/** One line, and the problems it is about: a bug before a refused change before what was done. */
export function NoticeBar({
  page,
  notice,
  isDropping,
}: {
  readonly page: PageState;
  readonly notice: Signal<Notice | null>;
  readonly isDropping: boolean;
}) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const failed = page.failed.value;
  const refused = page.refused.value;
  const shown: Notice | null =
    failed !== null
      ? { code: 'failed', message: failed }
      : refused.length > 0
        ? { code: 'refused', problems: refused }
        : notice.value;
  const isBad = shown !== null && !['opened', 'checking', 'same'].includes(shown.code);
  return (
    <div class={`notice${isBad ? ' bad' : ''}`} role={isBad ? 'alert' : 'status'}>
      {isDropping ? <p>{words.drop}</p> : null}
      {shown !== null && (
        <>
          <p>{describe(shown, words, language)}</p>
          {'problems' in shown && (
            <ul>
              {shown.problems.map((problem) => {
                const line = describeProblem(problem, wordings[language].problems, language);
                return <li key={line}>{line}</li>;
              })}
            </ul>
          )}
          {shown.code !== 'refused' && (
            <button
              type="button"
              onClick={() => {
                if (failed === null) notice.value = null;
                page.failed.value = null;
              }}
            >
              {words.actions.close}
            </button>
          )}
        </>
      )}
    </div>
  );
}

function describe(notice: Notice, words: ExploreWording, language: Language): string {
  switch (notice.code) {
    case 'problems':
      return words.problems(notice.problems.length);
    case 'refused':
      return words.refused;
    case 'opened':
      return words.opened(
        notice.names,
        notice.idle.map((name) => name[language]),
      );
    case 'checking':
      return words.selfCheck.running(notice.done, notice.all);
    case 'same':
      return words.selfCheck.same(notice.count);
    case 'differs':
      return words.selfCheck.differs(notice.names);
    case 'failed':
      return words.broken(notice.message);
  }
}
