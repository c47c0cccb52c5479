import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Makes the whole window a place to drop files.
 *
 * @param onFiles receives what was dropped
 * @returns whether files hover over the window
 */
export function useDrop(onFiles: (files: readonly File[]) => void): Signal<boolean> {
  const hovering = useSignal(false);
  const receive = useRef(onFiles);
  receive.current = onFiles;
  useEffect(() => {
    const hover = (event: DragEvent) => {
      event.preventDefault();
      hovering.value = true;
    };
    const leave = () => {
      hovering.value = false;
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      leave();
      receive.current([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', hover);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', hover);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return hovering;
}
