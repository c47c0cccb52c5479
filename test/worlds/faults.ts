/** What went wrong while a world was driven: one entry a question that was answered wrongly. */
export type Fault = {
  /** What was asked: a command, a file, a chart. */
  readonly about: string;
  /** What went wrong, with where it was thrown. */
  readonly message: string;
};

/** Runs one question and keeps what it throws, so that the others are still asked. */
export type Attempt = <T>(about: string, run: () => T | Promise<T>) => Promise<T | null>;

/** A list of faults with what fills it. */
export function collectFaults(): { readonly faults: readonly Fault[]; readonly attempt: Attempt } {
  const faults: Fault[] = [];
  return {
    faults,
    attempt: async (about, run) => {
      try {
        return await run();
      } catch (error) {
        faults.push({ about, message: describe(error) });
        return null;
      }
    },
  };
}

/** What faults of one kind have in common: no numbers, no names, no scenario. */
export function kindOf({ about, message }: Fault): string {
  const [head = ''] = message.split('\n');
  const place = /at (\S+)/.exec(message)?.[1] ?? '';
  const bare = (text: string) => text.replace(/\d[\d.e+-]*/g, '#').replace(/"[^"]*"|“[^”]*”/g, '…');
  const asked = bare(about).replace(/ (zh|en|plan|push|--\S+)\b/g, '');
  return `${asked.split(' ').slice(0, 2).join(' ')}: ${bare(head).slice(0, 60)} ${place}`;
}

/** The message and the first places of this project, without the paths of this machine. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const source = error.cause instanceof Error ? error.cause : error;
  const places = [...(source.stack ?? '').matchAll(/((?:src|test)\/[\w/.-]+\.tsx?:\d+)/g)];
  return [error.message, ...places.slice(0, 3).map(([, place]) => `  at ${place}`)].join('\n');
}
