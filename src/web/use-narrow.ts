import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Whether the window is as narrow as a phone. */
export function useNarrow(): Signal<boolean> {
  const query = matchMedia('(max-width: 640px)');
  const narrow = useSignal(query.matches);
  useEffect(() => {
    const follow = (event: MediaQueryListEvent) => {
      narrow.value = event.matches;
    };
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return narrow;
}
