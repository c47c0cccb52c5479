import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram } from '../../fixtures/find-program.ts';

/** `filter` with its options, as LibreOffice takes them: `csv:…`, `xlsx`, `pdf`. */
export type Target = { readonly extension: string; readonly filter: string };

/**
 * Opens workbooks in LibreOffice and saves them in another format, with a fresh profile and in a
 * folder of its own.
 *
 * @param files content by name
 * @param target the format
 * @returns what was made, by name; of a workbook with several sheets there may be several files
 * @throws Error that says in one line what to install, or that a file was not opened
 */
export function convert(
  files: { readonly [name: string]: Uint8Array },
  { extension, filter }: Target,
): { readonly [name: string]: Uint8Array } {
  const program = findProgram('office');
  const folder = mkdtempSync(join(tmpdir(), 'talentcast-office-'));
  try {
    const out = join(folder, 'out');
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    execFileSync(
      program,
      [
        '--headless',
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        ...['--convert-to', filter, '--outdir', out],
        ...Object.keys(files).map((name) => join(folder, name)),
      ],
      { stdio: 'pipe', timeout: 120_000 },
    );
    if (!existsSync(out)) throw new Error(`LibreOffice made no ${extension} file`);
    return Object.fromEntries(
      readdirSync(out).map((name) => [name, readFileSync(join(out, name))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
