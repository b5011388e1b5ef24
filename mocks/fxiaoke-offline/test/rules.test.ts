import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rateLimits } from '../src/limits/rate-limits.ts';
import { rules } from '../src/rules.ts';
import { parseSeed } from '../src/seed/parse-seed.ts';
import { fixtures } from './fixtures/all.ts';
import { expectedUnder } from './fixtures/fixture.ts';

const inferredIds = rules.filter(({ evidence }) => evidence === 'inferred').map(({ id }) => id);

describe('rules', () => {
  it('have ids of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id } of rules) expect(id).toMatch(/^fxiaoke(\.[a-z]+(-[a-z]+)*)$/);
  });

  it('name a source unless they are inferred', () => {
    for (const rule of rules) expect('source' in rule, rule.id).toBe(rule.evidence !== 'inferred');
  });

  it('name switches that exist', () => {
    const { switches } = parseSeed({
      apps: [{ id: 'a', appSecret: 's', permanentCode: 'c' }],
      corps: [{ id: 'c' }],
    });
    const named = rules.flatMap((rule) => ('switch' in rule ? [rule.switch] : []));
    expect(new Set(named)).toEqual(new Set(Object.keys(switches)));
  });

  it('are each named by an answer of the fixtures when they are inferred, and no other is named', () => {
    const named = fixtures.flatMap((fixture) =>
      (['live', 'documented'] as const).flatMap((profile) => expectedUnder(profile, fixture).rules),
    );
    expect([...new Set(named)].sort()).toEqual([...inferredIds].sort());
  });

  it('are registered wherever the code names one, and in use when they are inferred', () => {
    const folder = new URL('../src/', import.meta.url);
    const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('rules'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n');
    const used = new Set(Array.from(code.matchAll(/'(fxiaoke\.[a-z-]+)'/g), ([, id]) => id));
    const others = [...rules.map(({ id }) => id), ...rateLimits.map(({ id }) => id)];
    expect([...used].filter((id) => !others.some((other) => other === id))).toEqual([]);
    expect(inferredIds.filter((id) => !used.has(id))).toEqual([]);
  });
});
