import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeStudyJson } from '../../src/report/write-study-json.ts';
import { readWorld, resolveModel } from '../../src/scenario/read-world.ts';
import { runStudy, studyModel } from '../../src/study/run-study.ts';
import { version } from '../../src/study/version.ts';
import { shippedFiles, shippedStudies, shippedWorld } from './shipped.ts';
import { studySchema } from './study-schema.ts';

const manifest = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
) as { version: string };

const reversed = readWorld([...shippedFiles].reverse());

it('knows its own version', () => expect(version).toBe(manifest.version));

it('refuses a scenario that there is not', () => {
  expect(() => runStudy(shippedWorld, 'zhuji-paln')).toThrow(RangeError);
});

it('is the study of the resolved model, wherever that has been', () => {
  const model = structuredClone(resolveModel(shippedWorld, 'jiande-push'));
  expect(studyModel(model)).toEqual(runStudy(shippedWorld, 'jiande-push'));
});

describe.each(shippedStudies.map((study) => [study.scenario.id, study] as const))(
  '%s',
  (id, study) => {
    it('is what DESIGN section 8 says', () => {
      const { error } = studySchema.safeParse(JSON.parse(writeStudyJson(study)));
      expect(error?.issues ?? []).toEqual([]);
      for (const { path } of study.indicators)
        if (path !== null) expect(path).toHaveLength(study.years.length);
    });

    it('survives a structured clone and JSON', () => {
      expect(structuredClone(study)).toEqual(study);
      expect(JSON.parse(writeStudyJson(study))).toEqual(study);
    });

    it('comes out with the same bytes from the same files in another order', () => {
      const again = runStudy(reversed, id);
      expect(writeStudyJson(again)).toBe(writeStudyJson(study));
    });

    it('gives every assumption its ground, in both languages', () => {
      expect(study.assumptions.length).toBeGreaterThan(0);
      for (const { because, from } of study.assumptions) {
        expect(because?.zh).toMatch(/\p{Script=Han}/u);
        expect(because?.en).toMatch(/^[A-Z]/);
        expect(because?.en).not.toMatch(/\p{Script=Han}/u);
        expect(from).toMatch(/^[a-z-]+\.yaml$/);
      }
    });

    it('knows where every figure stands', () => {
      for (const { observed } of study.indicators)
        for (const { source, at, value, missing, arithmetic, status } of observed) {
          expect(study.sources[source]).toBeDefined();
          expect(at).not.toBe('');
          expect(value === null).toBe(missing !== null);
          expect(arithmetic === null).toBe(status === 'observed');
        }
    });

    it('names the files it rests on', () => {
      const files = study.provenance.inputs.map(({ folder, file }) => `${folder}/${file}`);
      expect(files).toContain(`scenarios/${id}.yaml`);
      expect(files).toContain(`seeds/${study.region.id}.yaml`);
      expect(files).toContain('seeds/reference/observed-growth.csv');
      expect([...files].sort()).toEqual(files);
      expect(new Set(files).size).toBe(files.length);
    });
  },
);
