import { useComputed } from '@preact/signals';
import { compareStudies } from '../index.ts';
import { describeComparison } from '../wording/describe-comparison.ts';
import type { PageState } from './page-state.ts';
import { exploreWordings } from './words.ts';

/** What differs from the pinned study, in words. */
export function PinnedDifference({ page }: { readonly page: PageState }) {
  const text = useComputed(() => {
    const [pinned, study] = [page.pinned.value, page.study.value];
    if (pinned === null || study === null) return null;
    const comparison = compareStudies([pinned, study]);
    return describeComparison(comparison, page.language.value)[0] ?? null;
  });
  // Two settings of one scenario have one title.
  const isTold = page.pinned.value?.scenario.id !== page.study.value?.scenario.id;
  if (text.value === null) return null;
  const words = exploreWordings[page.language.value];
  return (
    <section class="difference" aria-labelledby="difference-title">
      <h2 id="difference-title">{words.difference}</h2>
      {isTold && <p>{text.value.title}</p>}
      {text.value.summary.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <details>
        <summary>{words.inDetail}</summary>
        {text.value.sections.map(({ heading, lines }) => (
          <div key={heading}>
            <h3>{heading}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </section>
  );
}
