import { axisWidth } from './theme.ts';

/** The title of a panel and its unit below, both flush with the labels of its vertical axis. */
export function panelTitle(title: readonly string[], unit: readonly string[]): object {
  return { text: [...title], subtitle: [...unit], frame: 'group', dx: -axisWidth, offset: 9 };
}
