import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

/** What the times depend on, one line. */
export function describeMachine(versions: ReadonlyMap<string, string>): string {
  const processors = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const peers = [...versions].map(([side, version]) => `${side} ${version}`);
  return [
    `${processors[0]?.model.trim() ?? 'unknown CPU'} × ${processors.length}`,
    `${gigabytes} GiB`,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
    `commit ${commit()}`,
    ...peers,
  ].join(' · ');
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10_000,
    }).trim();
  } catch {
    return 'unknown';
  }
}
