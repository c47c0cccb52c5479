#!/usr/bin/env node
import { runCli } from './run-cli.ts';

// A reader that stops early (`| head`) is no error; the work goes on to its own exit code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  onStop: (stop) => {
    const listeners = (
      [
        ['SIGINT', 130],
        ['SIGTERM', 143],
      ] as const
    ).map(([signal, exitCode]) => ({ signal, listener: () => stop(exitCode) }));
    // Each signal is handled once: a second one ends the program at once.
    for (const { signal, listener } of listeners) process.once(signal, listener);
    return () => {
      for (const { signal, listener } of listeners) process.off(signal, listener);
    };
  },
});
