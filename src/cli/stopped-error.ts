/** The program was told to stop (Ctrl-C, kill) while it wrote, and has cleaned up. */
export class StoppedError extends Error {
  /** 128 and the number of the signal, as shells have it. */
  readonly exitCode: number;

  constructor(exitCode: number) {
    super(`stopped with ${exitCode}`);
    this.name = 'StoppedError';
    this.exitCode = exitCode;
  }
}
