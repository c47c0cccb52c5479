import type { VerifyWording } from '../zh/verify.ts';

export const enVerify: VerifyWording = {
  same: (file, scenario, inputs) =>
    `Same: ${file} is exactly what scenario ${scenario} gives, run again from ${count(inputs, 'input file')}.`,
  differs: (file, differences) =>
    `Differs: ${count(differences, 'difference')} between ${file} and what its inputs give.`,
  notRun: 'The files as they are cannot be run, so no figure was checked.',
  version: (stated, found) => `other version: written by ${stated}, this is ${found}`,
  scenarioMissing: (id, folder) => `no file of scenario '${id}' in ${folder}`,
  inputs: {
    changed: (file, stated, found) =>
      `input file changed: ${file} (sha256 was ${stated}, is ${found})`,
    missing: (file) => `input file missing: ${file}`,
    unused: (file) => `input file no longer used: ${file}`,
    unstated: (file) => `input file used now but not stated: ${file}`,
  },
  seed: (stated, found) => `other random seed: stated ${stated}, should be ${found}`,
  changed: (path, stated, found) => `${path}: stated ${stated}, recomputed ${found}`,
  missing: (path, found) => `${path}: not stated, recomputed ${found}`,
  added: (path, stated) => `${path}: stated ${stated}, not there when recomputed`,
  reordered: (path) => `${path}: the same members in another order`,
  text: 'the data agree but the bytes do not: another layout, or a key written twice',
  size: (size) => `(${count(size, 'item')})`,
  more: (differences) => `${count(differences, 'further difference')} not listed; --json has all.`,
};

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
