/** The outside world of the command line, so that tests can stand in for it. */
export type Io = {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: { readonly [name: string]: string | undefined };
  /** Absolute path of the folder that relative paths start from. */
  readonly cwd: string;
  /**
   * Has the program told when it is to stop, with its exit code, in place of ending at once; the
   * function that is returned leaves it to end at once again.
   */
  readonly onStop?: (stop: (exitCode: number) => void) => () => void;
};

export type Output = {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
};
