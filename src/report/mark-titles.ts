/**
 * What a mark says where it is pointed at. Vega writes the description of a mark as its label for
 * assistive programs, which browsers do not show; as a `<title>` within the mark they do, without a
 * script. The text is the field `said` of the row of data that the mark stands for.
 */

/** What of Vega's scenegraph is looked at: a mark, or one of its items. */
type SceneNode = {
  readonly marktype?: string;
  readonly items?: readonly SceneNode[];
  /** Of an item: the mark that it belongs to, and its row of data. */
  readonly mark?: SceneNode;
  readonly datum?: unknown;
  readonly size?: number;
  description?: string | null;
  stroke?: unknown;
  strokeOpacity?: number;
  strokeWidth?: number;
};

/** Tells our titles from the descriptions that Vega-Lite writes; no text of a file may hold it. */
const sign = '\ufdd0';

/** Marks whose items each stand for one row; a line or area is one item of many rows. */
const singles: readonly string[] = ['symbol', 'rect', 'rule'];

/** Points up to this size are hit where they are nearly hit: an unseen edge, in pixels. */
const small = { size: 22, edge: 8 } as const;

/**
 * Gives each mark of a chart the title that its row of data says.
 *
 * @param scenegraph of a view that has run; written into
 */
export function titleMarks(scenegraph: object): void {
  // Vega's types leave out the root, where its renderers begin.
  titleNode((scenegraph as { readonly root: SceneNode }).root);
}

function titleNode(node: SceneNode): void {
  for (const child of node.items ?? []) titleNode(child);
  const { mark, datum } = node;
  if (mark === undefined || !singles.includes(mark.marktype ?? '')) return;
  const said = typeof datum === 'object' && datum !== null && 'said' in datum ? datum.said : null;
  node.description = typeof said === 'string' ? `${sign}${said}` : null;
  if (typeof said !== 'string' || mark.marktype !== 'symbol') return;
  const isEdged = node.stroke != null && (node.strokeWidth ?? 1) > 0;
  if (isEdged || (node.size ?? 0) > small.size) return;
  node.stroke = '#000';
  node.strokeOpacity = 0;
  node.strokeWidth = small.edge;
}

/** The titles of `titleMarks` within their marks, in an SVG text as Vega writes it. */
export function writeTitles(svg: string): string {
  const titled = new RegExp(`<([a-z]+)([^>]*) aria-label="${sign}([^"]*)"([^>]*)/>`, 'g');
  return svg.replace(titled, '<$1$2$4><title>$3</title></$1>');
}
