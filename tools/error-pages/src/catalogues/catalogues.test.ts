import { errors as feishuErrors } from '@x/feishu-status/contract';
import { errors as fxiaokeErrors } from '@x/fxiaoke-offline/contract';
import { errors as wpsErrors } from '@x/wps-users/contract';
import { describe, expect, it } from 'vitest';
import { feishu } from './feishu.ts';
import { fxiaoke } from './fxiaoke.ts';
import { wps } from './wps.ts';

describe.each([
  { catalogue: feishu, errors: feishuErrors },
  { catalogue: wps, errors: wpsErrors },
  { catalogue: fxiaoke, errors: fxiaokeErrors },
])('the sections of $catalogue.id', ({ catalogue, errors }) => {
  it('hold every entry of the catalogue once', () => {
    const reasons = catalogue.sections.flatMap(({ rows }) => rows.map(({ reason }) => reason));
    expect(reasons.sort()).toEqual(Object.keys(errors).sort());
  });
});
