import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lockOut } from '../../src/cli/out-lock.ts';
import { callCli, projectFolder, temporaryFolder } from './call-cli.ts';

const lockOf = (out: string) => join(out, '.lock');
const host = hostname();

describe('the lock of out', () => {
  it('lets in one at a time, and the next when it is released', async () => {
    const out = temporaryFolder();
    const unlock = await lockOut(out);
    await expect(lockOut(out)).rejects.toMatchObject({ failures: [{ code: 'out-locked' }] });
    await unlock();
    expect(readdirSync(out)).toEqual([]);
    await (await lockOut(out))();
  });

  it('lets in one of many that come together', async () => {
    const out = temporaryFolder();
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockOut(out)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  const ended = { pid: 2 ** 22 - 3, host, started: null };
  it.each([
    ['whose process has ended', JSON.stringify(ended)],
    ['whose number another process has now', JSON.stringify({ pid: 1, host, started: 'before' })],
    ['that was never written', ''],
    ['that is no lock', '{"pid":"x"}'],
  ])('takes over a lock %s', async (_, text) => {
    const out = temporaryFolder();
    writeFileSync(lockOf(out), text);
    await (await lockOut(out))();
    expect(readdirSync(out)).toEqual([]);
  });

  it.each(['zh', 'en'])(
    'in %s refuses, with the process, where another one writes',
    async (lang) => {
      const out = temporaryFolder();
      const text = JSON.stringify({ pid: process.ppid, host: 'elsewhere', started: null });
      writeFileSync(lockOf(out), text);
      const argv = ['run', 'jiaxing-port-plan', '--out', out, '--lang', lang];
      const { exitCode, stdout, stderr } = await callCli(argv);
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toContain(String(process.ppid));
      expect(stderr).toContain('elsewhere');
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(readdirSync(out)).toEqual(['.lock']);
      expect(readFileSync(lockOf(out), 'utf8')).toBe(text);
    },
  );

  it('is gone after a run, and after one that fails', async () => {
    const out = temporaryFolder();
    await callCli(['chart', 'jiaxing-port-plan', '--chart', 'gap', '--out', out]);
    writeFileSync(join(out, 'jiaxing-port-plan/study.json'), 'mine');
    const { exitCode } = await callCli(['run', 'jiaxing-port-plan', '--out', out]);
    expect(exitCode).toBe(2);
    expect(readFileSync(join(out, 'jiaxing-port-plan/study.json'), 'utf8')).toBe('mine');
    expect(existsSync(lockOf(out))).toBe(false);
    expect(existsSync(join(out, '.next'))).toBe(false);
  });
});

describe('a run that is told to stop', () => {
  const signals = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const;
  it.each(signals)('%s: ends with %i and leaves the last results', async (signal, exitCode) => {
    const out = temporaryFolder();
    await callCli(['run', 'jiaxing-port-plan', '--out', out, '--quiet']);
    const before = readFileSync(join(out, 'manifest.json'), 'utf8');
    expect(existsSync('dist/cli/main.js'), 'npm run build comes first').toBe(true);
    const child = spawn(
      process.execPath,
      ['dist/cli/main.js', 'run', 'jiande-flow', 'jiande-plan', '--out', out],
      { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
    });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    while (
      child.exitCode === null &&
      child.signalCode === null &&
      !existsSync(join(out, '.next/new/jiande-flow/study.json'))
    )
      await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill(signal);
    expect(await ended).toBe(exitCode);
    expect(said).toContain('已中断');
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(before);
    expect(readdirSync(out).sort()).toEqual(['index.html', 'jiaxing-port-plan', 'manifest.json']);
  });

  it('in this process: stops at the next file, whichever it is', async () => {
    for (const after of [1, 4, 9]) {
      const out = temporaryFolder();
      let stop: ((exitCode: number) => void) | null = null;
      const { runCli } = await import('../../src/cli/run-cli.ts');
      let said = '';
      const write = (text: string) => {
        said += text;
      };
      let drawn = 0;
      const io = {
        stdout: { write },
        stderr: {
          isTTY: true,
          write: (text: string) => {
            write(text);
            drawn += 1;
            if (drawn === after) stop?.(130);
          },
        },
        env: {},
        cwd: projectFolder,
        onStop: (handler: (exitCode: number) => void) => {
          stop = handler;
          return () => {
            stop = null;
          };
        },
      };
      const argv = ['run', 'jiaxing-port-plan', 'shaoxing-plan', '--out', out, '--lang', 'en'];
      const exitCode = await runCli(argv, io);
      expect(stop).toBeNull();
      expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
      if (exitCode === 130) expect(said).toContain('stopped; the earlier results are unchanged');
      expect([exitCode, readdirSync(out).length]).toEqual(exitCode === 130 ? [130, 0] : [0, 4]);
      if (after === 1) expect(exitCode).toBe(130);
    }
  });
});
