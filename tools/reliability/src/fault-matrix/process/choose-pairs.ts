import { faultCases } from '../faults/fault-cases.ts';
import type { Pair } from '../measure/measure-matrix.ts';
import { subjects } from '../subjects/subjects.ts';

/** One of every class and of every vendor: under all faults at short scale. */
const shortOperations = [
  'feishu.create',
  'feishu.batchOpen',
  'wps.get',
  'wps.batchDisable',
  'fxiaoke.createPresetObject',
  'fxiaoke.corpAccessToken',
];

export function choosePairs(scale: 'short' | 'full'): readonly Pair[] {
  return subjects
    .filter(({ operation }) => scale === 'full' || shortOperations.includes(operation))
    .flatMap((subject) =>
      faultCases.filter(({ vendors }) => vendors.includes(subject.vendor)).map((fault) => ({ subject, fault })),
    );
}
