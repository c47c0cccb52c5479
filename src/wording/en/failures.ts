import type { FailureWording } from '../failure-details.ts';
import { didYouMean } from './did-you-mean.ts';
import { enQuestionFailures } from './question-failures.ts';

export const enFailures: FailureWording = {
  'unknown-command': ({ found, nearest }) => `no command '${found}'${didYouMean(nearest)}`,
  'unknown-option': ({ found, nearest }) => `no option '${found}'${didYouMean(nearest)}`,
  'missing-argument': ({ name }) => `missing argument: ${name}`,
  'option-needs-value': ({ option }) => `option ${option} needs a value`,
  'too-many-arguments': () => 'too many arguments',
  'not-a-choice': ({ option, found, nearest, known }) =>
    `${option} cannot be '${found}'; allowed: ${known.join(', ')}${didYouMean(nearest)}`,
  'unknown-scenario': ({ found, folder, nearest, known }) =>
    `no scenario '${found}' in ${folder}${didYouMean(nearest) || '.'} Known: ${known.join(', ')}`,
  'unknown-region': ({ found, folder, nearest, known }) =>
    `no region '${found}' in ${folder}${didYouMean(nearest) || '.'} Known: ${known.join(', ')}`,
  'compare-needs-two': ({ found }) =>
    `a comparison needs two scenarios and '${found}' is only one; name another, or a file that compares some`,
  ...enQuestionFailures,
  'no-scenarios': ({ folder }) => `no scenario files in ${folder}`,
  'chart-not-applicable': ({ chart, scenario, reason }) =>
    `scenario '${scenario}' has no chart '${chart}': ${reason.en}`,
  'study-missing': ({ path }) => `file ${path} not found`,
  'study-unreadable': ({ path, reason }) => `cannot read ${path} (${reason})`,
  'study-broken': ({ path }) => `${path} is no complete JSON, so it cannot be verified`,
  'study-not-a-study': ({ path }) =>
    `${path} is no result of this program (study.json, format talentcast/study@2), so it cannot be verified`,
  'folder-missing': ({ folder, option }) => `folder ${folder} not found; name one with ${option}`,
  'folder-not-a-folder': ({ folder, option }) => `${folder} is no folder; name one with ${option}`,
  'folder-no-permission': ({ folder, option }) =>
    `no permission to read folder ${folder}; change it or name another with ${option}`,
  'file-exists': ({ path }) =>
    `${path} is there already and was left as it is; add --force to replace it`,
  'no-next-plan': ({ region }) =>
    `the last plan of region ${region} states no target year, so no next one can begin there; write its target year first`,
  'folder-not-empty': ({ path, files }) =>
    `${path} already holds ${files.join(', ')}; nothing was changed. Name a new folder`,
  'region-id': ({ found }) =>
    `“${found}” is no id of a region: lower-case letters, digits and hyphens, beginning with a letter`,
  'input-missing': ({ path }) => `no file ${path}`,
  'input-too-large': ({ path, megabytes }) => `${path} is larger than ${megabytes} MB`,
  'input-unreadable': ({ path, reason }) => `cannot read ${path} (${reason})`,
  'out-no-permission': ({ path, reason }) =>
    `cannot write ${path}: read-only or no permission (${reason}); change it or name another folder with --out`,
  'out-full': ({ path, reason }) =>
    `cannot write ${path}: no space left (${reason}); the earlier results are unchanged`,
  'out-locked': ({ path, pid, host }) =>
    `another run is writing these results (process ${pid}${host === '' ? '' : ` on ${host}`}); wait for it or name another folder with --out; if you know that it is gone, remove ${path}`,
  'out-not-a-folder': ({ path }) =>
    `cannot write results: ${path} is no folder; move it away or name another folder with --out`,
  'out-not-ours': ({ path }) =>
    `${path} exists and was not written by this program, so it was left alone; move it away or name another folder with --out`,
  'out-leads-out': ({ path }) =>
    `${path} is a link, or leads out of the folder of results through one; nothing was changed. Move it away, or name another folder with --out`,
  'out-manifest-lost': ({ path, out, manifest }) =>
    `${path} looks like earlier results, but ${manifest}, which tells what may be replaced, is missing or unreadable, so nothing was changed; bring the manifest back, or move ${out} away (delete it if nothing in it is your own) and run again without naming scenarios`,
  'out-busy': ({ path, reason }) =>
    `cannot replace ${path}: another program has it open (${reason}); close it and run again`,
  'out-failed': ({ path, reason }) => `cannot write ${path} (${reason})`,
};
